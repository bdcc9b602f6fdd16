/// Lines of dots finer than cells: two dots wide and four high in each, as braille has them; in ASCII a point a cell.
struct DotCanvas {
  private let area: Rect
  private let isFine: Bool
  private var cells: [Point: UInt32] = [:]

  /// A canvas over an area.
  init(_ area: Rect, isFine: Bool) {
    self.area = area
    self.isFine = isFine
  }

  /// Draws a line from the middle of one cell column to that of another.
  ///
  /// - Parameters:
  ///   - start: The column, and how high from 0 at the bottom to 1 at the top.
  ///   - end: Likewise.
  mutating func line(from start: (x: Int, part: Double), to end: (x: Int, part: Double)) {
    let (first, last) = (dot(start), dot(end))
    let steps = max(abs(last.x - first.x), abs(last.y - first.y))
    for step in 0...max(steps, 0) {
      let share = steps == 0 ? 0 : Double(step) / Double(steps)
      set(
        x: first.x + Int((Double(last.x - first.x) * share).rounded()),
        y: first.y + Int((Double(last.y - first.y) * share).rounded())
      )
    }
  }

  /// Puts the lines on a buffer.
  func draw(on buffer: inout Buffer, style: Style) {
    for (point, bits) in cells {
      let glyph = isFine ? Unicode.Scalar(0x2800 + bits) ?? buffer.glyphs.dot : buffer.glyphs.dot
      buffer.put(glyph, at: point, style: style)
    }
  }

  private func dot(_ place: (x: Int, part: Double)) -> (x: Int, y: Int) {
    let rows = area.height * (isFine ? 4 : 1)
    let y = rows - 1 - Int((place.part * Double(rows - 1)).rounded())
    return (isFine ? place.x * 2 : place.x, y)
  }

  private mutating func set(x: Int, y: Int) {
    let cell = isFine ? Point(x: x >> 1, y: area.y + y >> 2) : Point(x: x, y: area.y + y)
    guard area.contains(cell) else { return }
    cells[cell, default: 0] |= isFine ? DotCanvas.bits[y & 3][x & 1] : 1
  }

  /// The dots of a braille cell, row by row.
  private static let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
}
