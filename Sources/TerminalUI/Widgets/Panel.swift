/// A box with a title in its upper line, and something at the right end of that.
///
/// ```
/// ╭─ Indicators ──────────── 12 of 48 ─╮
/// │                                    │
/// ╰─ filter: red ──────────────────────╯
/// ```
package struct Panel: Widget {
  private let title: StyledText
  private let trailing: StyledText
  private let footer: StyledText?
  private let border: Style
  private let isFocused: Bool
  private let fill: Style?

  /// A box.
  /// - Parameters:
  ///   - title: Set into the upper line.
  ///   - trailing: Set into the right end of the upper line; the first to go where it is narrow.
  ///   - footer: Set into the lower line.
  ///   - border: The style of the lines.
  ///   - isFocused: Whether it has the focus; its lines are heavy then.
  ///   - fill: The style its inside is blanked with; nil leaves what is beneath.
  package init(
    title: StyledText = .empty,
    trailing: StyledText = .empty,
    footer: StyledText? = nil,
    border: Style = .plain,
    isFocused: Bool = false,
    fill: Style? = nil
  ) {
    self.title = title
    self.trailing = trailing
    self.footer = footer
    self.border = border
    self.isFocused = isFocused
    self.fill = fill
  }

  /// What is left for the content of a panel.
  package static func interior(of area: Rect) -> Rect {
    area.inset(by: 1)
  }

  /// Draws the box along the edges of the area.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    guard !area.isEmpty else { return }
    if let fill { buffer.fill(area, with: fill) }
    let lines = isFocused ? buffer.glyphs.heavy : buffer.glyphs.border
    drawLines(lines, in: area, on: &buffer)
    drawTitle(in: area, on: &buffer)
    guard let footer, area.height > 1 else { return }
    set(footer, at: area.x + 2, columns: area.width - 6, y: area.maxY - 1, on: &buffer)
  }

  private func drawLines(_ lines: LineGlyphs, in area: Rect, on buffer: inout Buffer) {
    let right = area.maxX - 1
    let bottom = area.maxY - 1
    let across = SafeText(lines.horizontal, count: area.width)
    buffer.write(across, at: area.origin, style: border)
    buffer.write(across, at: Point(x: area.x, y: bottom), style: border)
    for y in area.y..<area.maxY {
      buffer.put(lines.vertical, at: Point(x: area.x, y: y), style: border)
      buffer.put(lines.vertical, at: Point(x: right, y: y), style: border)
    }
    buffer.put(lines.topRight, at: Point(x: right, y: area.y), style: border)
    buffer.put(lines.topLeft, at: area.origin, style: border)
    guard bottom > area.y else { return }
    buffer.put(lines.bottomRight, at: Point(x: right, y: bottom), style: border)
    buffer.put(lines.bottomLeft, at: Point(x: area.x, y: bottom), style: border)
  }

  /// Sets both ends of the upper line; the title has the first claim on the room.
  private func drawTitle(in area: Rect, on buffer: inout Buffer) {
    // Each text has a blank at both sides, and a piece of line beyond.
    let room = area.width - 6
    set(title, at: area.x + 2, columns: room, y: area.y, on: &buffer)
    let taken = title.isEmpty ? 0 : min(title.width, room) + 3
    let left = room - taken
    guard !trailing.isEmpty, left >= min(trailing.width, 5) else { return }
    let text = trailing.truncated(to: left)
    set(text, at: area.maxX - 4 - text.width, columns: text.width, y: area.y, on: &buffer)
  }

  /// Sets a text with a blank at both sides into a line.
  private func set(_ text: StyledText, at x: Int, columns: Int, y: Int, on buffer: inout Buffer) {
    guard !text.isEmpty, columns > 0 else { return }
    let ground = border.with(foreground: .terminal, attributes: [])
    let padded = StyledText(" ") + text.truncated(to: columns) + StyledText(" ")
    buffer.write(padded, at: Point(x: x, y: y), style: ground)
  }
}
