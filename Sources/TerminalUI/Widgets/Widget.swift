/// Something that can be drawn: a value made for one frame.
package protocol Widget {
  /// Draws it inside an area; nothing outside is touched.
  func draw(in area: Rect, on buffer: inout Buffer)
}
