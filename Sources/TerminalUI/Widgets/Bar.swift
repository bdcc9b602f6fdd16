/// A horizontal bar, drawn in eighths of a cell.
package struct Bar: Widget {
  private let value: Double
  private let style: Style
  private let track: Style?

  /// A bar.
  /// - Parameters:
  ///   - value: How much of the width is filled, from zero to one; what is beyond is clamped.
  ///   - style: The style of the filled part.
  ///   - track: The style of the rest, drawn in a light shade; nil leaves it as it is.
  package init(value: Double, style: Style = .plain, track: Style? = nil) {
    self.value = value.isNaN ? 0 : min(max(0, value), 1)
    self.style = style
    self.track = track
  }

  /// Draws it in every row of the area.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    let glyphs = buffer.glyphs
    // What is not nothing is seen.
    let eighths = max(value > 0 ? 1 : 0, Int((value * Double(area.width * 8)).rounded()))
    for y in area.y..<area.maxY {
      for x in 0..<area.width {
        let part = min(8, eighths - x * 8)
        let point = Point(x: area.x + x, y: y)
        if part > 0 {
          buffer.put(glyphs.eighths[part - 1], at: point, style: style)
        } else if let track {
          buffer.put(glyphs.shades[0], at: point, style: track)
        }
      }
    }
  }
}
