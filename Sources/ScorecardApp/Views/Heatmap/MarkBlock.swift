import TerminalUI

/// The marks of one place of a grid, laid out where they are drawn.
struct MarkBlock {
  /// Each line with its area.
  let lines: [(text: StyledText, area: Rect)]

  /// Lines in the middle of a rectangle.
  init(_ lines: [StyledText], in rect: Rect) {
    let top = rect.y + max(0, (rect.height - lines.count) / 2)
    self.lines = lines.enumerated().map { row, text in
      let x = rect.x + max(0, (rect.width - text.width) / 2)
      return (text, Rect(x: x, y: top + row, width: text.width, height: 1))
    }
  }

  /// Draws the lines, a blank at each side where there is room, so that no pattern runs into an id.
  func draw(in rect: Rect, on ground: Style, _ buffer: inout Buffer) {
    let blank = SafeText.blank(1)
    for (text, area) in lines {
      if area.x > rect.x { buffer.write(blank, at: Point(x: area.x - 1, y: area.y), style: ground) }
      if area.maxX < rect.maxX { buffer.write(blank, at: Point(x: area.maxX, y: area.y), style: ground) }
      buffer.write(text, at: area.origin)
    }
  }

  /// The points its texts take.
  var points: [Point] {
    lines.flatMap { line in (line.area.x..<line.area.maxX).map { Point(x: $0, y: line.area.y) } }
  }
}
