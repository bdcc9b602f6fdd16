/// Lines of text, wrapped to the width or cut at it.
package struct Paragraph: Widget {
  private let lines: [StyledText]
  private let wraps: Bool
  private let alignment: Alignment
  private let offset: Int
  private let style: Style

  /// Text in lines.
  /// - Parameters:
  ///   - lines: The lines as written.
  ///   - wraps: Whether a long line is broken; otherwise it is cut with an ellipsis.
  ///   - alignment: Where the lines stand.
  ///   - offset: How many of the drawn lines are scrolled out at the top.
  ///   - style: What the styles of the lines are laid over.
  package init(
    _ lines: [StyledText],
    wraps: Bool = true,
    alignment: Alignment = .left,
    offset: Int = 0,
    style: Style = .plain
  ) {
    self.lines = lines
    self.wraps = wraps
    self.alignment = alignment
    self.offset = max(0, offset)
    self.style = style
  }

  /// One line of text, wrapped.
  package init(_ text: StyledText, wraps: Bool = true, style: Style = .plain) {
    self.init([text], wraps: wraps, style: style)
  }

  /// The lines as drawn in a width.
  package func lines(in width: Int) -> [StyledText] {
    wraps ? lines.flatMap { $0.wrapped(to: width) } : lines.map { $0.truncated(to: width) }
  }

  /// Draws the lines there is room for.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    guard !area.isEmpty else { return }
    for (row, line) in lines(in: area.width).dropFirst(offset).prefix(area.height).enumerated() {
      let x = area.x + alignment.offset(in: area.width - line.width)
      buffer.write(line, at: Point(x: x, y: area.y + row), style: style, within: area.maxX - x)
    }
  }
}
