/// A straight line, with a title in it if it is horizontal.
package struct Rule: Widget {
  /// Which way a rule runs.
  package enum Direction: Sendable {
    /// From left to right, in the first row of the area.
    case horizontal
    /// From top to bottom, in the first column of the area.
    case vertical
  }

  private let title: StyledText
  private let direction: Direction
  private let style: Style

  /// A line in a style.
  package init(title: StyledText = .empty, direction: Direction = .horizontal, style: Style = .plain) {
    self.title = title
    self.direction = direction
    self.style = style
  }

  /// Draws the line over the whole length of the area.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    guard !area.isEmpty else { return }
    switch direction {
    case .vertical:
      let line = buffer.glyphs.border.vertical
      for y in area.y..<area.maxY { buffer.put(line, at: Point(x: area.x, y: y), style: style) }
    case .horizontal:
      let line = SafeText(buffer.glyphs.border.horizontal, count: area.width)
      buffer.write(line, at: area.origin, style: style)
      guard !title.isEmpty, area.width > 4 else { return }
      let text = StyledText(" ") + title.truncated(to: area.width - 4) + StyledText(" ")
      buffer.write(text, at: Point(x: area.x + 1, y: area.y), within: area.width - 2)
    }
  }
}
