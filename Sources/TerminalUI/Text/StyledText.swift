/// A line of text in which every part has its style; no markup, so that data cannot be taken for it.
package struct StyledText: Hashable, Sendable {
  /// The parts, from left to right.
  package private(set) var spans: [Span]
  /// The columns it takes.
  package private(set) var width: Int

  /// A line of parts.
  package init(_ spans: [Span]) {
    self.spans = spans
    width = spans.reduce(0) { $0 + $1.text.width }
  }

  /// A line in one style.
  package init(_ text: SafeText, style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text, style: style)]
    width = text.width
  }

  /// The empty line.
  package static let empty = StyledText([])

  /// Whether there is nothing to show.
  package var isEmpty: Bool { width == 0 }

  /// Its text without styles.
  package var text: SafeText { spans.map(\.text).joined() }

  /// Its glyphs in order.
  package var glyphs: some Sequence<Glyph> { spans.lazy.flatMap(\.text.glyphs) }

  /// Two lines as one.
  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var result = left
    result += right
    return result
  }

  /// Appends a line.
  package static func += (left: inout StyledText, right: StyledText) {
    left.spans += right.spans
    left.width += right.width
  }

  /// The line with a style laid under those of its parts.
  package func over(_ ground: Style) -> StyledText {
    StyledText(spans.map { Span($0.text, style: ground.merging($0.style)) })
  }

  /// The line with a style laid over those of its parts.
  package func restyled(with style: Style) -> StyledText {
    StyledText(spans.map { Span($0.text, style: $0.style.merging(style)) })
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  /// A text of the program itself, plain.
  package init(stringLiteral text: String) {
    self.init(SafeText(text))
  }
}

/// Cutting by columns; a wide glyph is never cut in two.
extension StyledText {
  /// The line in at most so many columns, its end replaced by an ellipsis where it is longer.
  package func truncated(to columns: Int, ellipsis: SafeText = .ellipsis) -> StyledText {
    if width <= columns { return self }
    guard ellipsis.width <= columns else { return slice(0..<max(0, columns)) }
    let kept = slice(0..<(columns - ellipsis.width))
    return kept + StyledText(ellipsis, style: style(at: kept.width))
  }

  /// What is left without the first columns.
  package func dropping(_ columns: Int) -> StyledText {
    columns <= 0 ? self : slice(min(columns, width)..<width)
  }

  /// The part that lies in some columns.
  package func slice(_ columns: Range<Int>) -> StyledText {
    var parts: [Span] = []
    var x = 0
    for span in spans {
      let low = max(columns.lowerBound, x) - x
      let high = min(columns.upperBound, x + span.text.width) - x
      if low < high { parts.append(Span(span.text.slice(low..<high), style: span.style)) }
      x += span.text.width
    }
    return StyledText(parts)
  }

  /// The line as several of at most so many columns, broken at blanks and within words that are longer.
  package func wrapped(to columns: Int) -> [StyledText] {
    width <= columns ? [self] : LineBreaker.lines(of: glyphs, width: columns).map(slice)
  }

  private func style(at column: Int) -> Style {
    var x = 0
    for span in spans {
      x += span.text.width
      if column < x { return span.style }
    }
    return spans.last?.style ?? .plain
  }
}

extension Sequence<StyledText> {
  /// The lines as one, with another between each two.
  package func joined(separator: StyledText = .empty) -> StyledText {
    var result = StyledText.empty
    var isFirst = true
    for text in self {
      if !isFirst { result += separator }
      isFirst = false
      result += text
    }
    return result
  }
}
