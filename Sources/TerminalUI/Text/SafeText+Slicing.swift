/// Cutting by columns; a wide glyph is never cut in two.
extension SafeText {
  /// The text in at most so many columns, its end replaced by an ellipsis where it is longer.
  /// - Parameters:
  ///   - columns: The columns there are.
  ///   - ellipsis: What tells that something is missing.
  /// - Returns: The text itself where it fits.
  package func truncated(to columns: Int, ellipsis: SafeText = .ellipsis) -> SafeText {
    if width <= columns { return self }
    guard ellipsis.width <= columns else { return prefix(columns) }
    return prefix(columns - ellipsis.width) + ellipsis
  }

  /// The glyphs that fit into the first columns.
  package func prefix(_ columns: Int) -> SafeText {
    columns >= width ? self : slice(0..<max(0, columns))
  }

  /// What is left without the first columns; the second half of a wide glyph becomes a blank.
  package func dropping(_ columns: Int) -> SafeText {
    columns <= 0 ? self : slice(min(columns, width)..<width)
  }

  /// The glyphs that lie in some columns; the second half of a wide glyph at the start becomes a blank.
  package func slice(_ columns: Range<Int>) -> SafeText {
    if isPlain {
      let bytes = string.utf8
      let start = bytes.index(bytes.startIndex, offsetBy: min(columns.lowerBound, width))
      let end = bytes.index(bytes.startIndex, offsetBy: min(columns.upperBound, width))
      let part = String(string[start..<end])
      return SafeText(unchecked: part, width: part.utf8.count)
    }
    var part = ""
    var taken = 0
    var x = 0
    for glyph in glyphs {
      let end = x + glyph.width
      if end > columns.upperBound { break }
      if x >= columns.lowerBound {
        part.unicodeScalars.append(glyph.base)
        part.unicodeScalars.append(contentsOf: glyph.marks.scalars)
        taken += glyph.width
      } else if end > columns.lowerBound {
        part += " "
        taken += 1
      }
      x = end
    }
    return SafeText(unchecked: part, width: taken)
  }

  /// The text in exactly so many columns: cut with an ellipsis, or filled with blanks.
  package func padded(to columns: Int, alignment: Alignment = .left) -> SafeText {
    let text = truncated(to: columns)
    let room = max(0, columns - text.width)
    let before = alignment.offset(in: room)
    return .blank(before) + text + .blank(room - before)
  }

  /// What tells that something is missing; a buffer of ASCII glyphs shows its twin.
  package static let ellipsis = SafeText(unchecked: "\u{2026}", width: 1)
}

/// Breaking into lines.
extension SafeText {
  /// The text as lines of at most so many columns, broken at blanks and within words that are longer.
  ///
  /// A wide glyph in a single column is the one thing that does not fit.
  package func wrapped(to columns: Int) -> [SafeText] {
    width <= columns ? [self] : LineBreaker.lines(of: glyphs, width: columns).map(slice)
  }
}
