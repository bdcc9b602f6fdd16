/// Content in the middle of an area, with what lies beneath cleared.
package struct Overlay<Content: Widget>: Widget {
  private let content: Content
  private let size: Size
  private let style: Style

  /// Content of a size; cut where the area is smaller.
  package init(_ content: Content, size: Size, style: Style = .plain) {
    self.content = content
    self.size = size
    self.style = style
  }

  /// Clears the middle of the area and draws the content there.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    let place = area.centered(size)
    buffer.fill(place, with: style)
    content.draw(in: place, on: &buffer)
  }
}
