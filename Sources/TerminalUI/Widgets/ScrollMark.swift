/// A scroll bar in one column: which part of a list is in view.
package struct ScrollMark: Widget {
  private let offset: Int
  private let visible: Int
  private let count: Int
  private let style: Style

  /// A bar for a list.
  /// - Parameters:
  ///   - offset: The first row in view.
  ///   - visible: How many rows are in view at once.
  ///   - count: How many rows there are.
  ///   - style: How it is drawn.
  package init(offset: Int, visible: Int, count: Int, style: Style = .plain) {
    self.offset = max(0, offset)
    self.visible = max(0, visible)
    self.count = max(0, count)
    self.style = style
  }

  /// Draws it in the first column of the area; nothing where all rows are in view.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    guard count > visible, !area.isEmpty else { return }
    let thumb = thumb(in: area.height)
    for row in 0..<area.height {
      let glyph = thumb.contains(row) ? buffer.glyphs.thumb : buffer.glyphs.track
      buffer.put(glyph, at: Point(x: area.x, y: area.y + row), style: style)
    }
  }

  /// The rows of the bar that stand for what is in view; at an end only if the list is there.
  func thumb(in height: Int) -> Range<Int> {
    guard count > visible, height > 0 else { return 0..<height }
    let length = min(height, max(1, height * visible / count))
    let room = height - length
    let last = count - visible
    let offset = min(offset, last)
    var start = room * offset / last
    if offset > 0, start == 0, room > 1 { start = 1 }
    if offset < last, start == room, room > 1 { start = room - 1 }
    return start..<(start + length)
  }
}
