/// Parts of a frame, kept and put back.
extension Buffer {
  /// What lies in a rectangle, as a frame of its own; a wide glyph that lies half in it is blank there.
  package func part(_ rect: Rect) -> Buffer {
    let rect = rect.intersection(area)
    var whole = self
    for y in rect.y..<rect.maxY { whole.split(rect, y: y) }
    var part = Buffer(size: rect.size, glyphs: glyphs)
    for y in rect.y..<rect.maxY {
      part.copy(whole, from: y * size.width + rect.x, to: (y - rect.y) * rect.width, count: rect.width)
    }
    return part
  }

  /// Puts a frame over this one; what lies outside is clipped.
  /// - Parameters:
  ///   - part: What is put there.
  ///   - point: Where its first cell comes to lie.
  package mutating func paste(_ part: Buffer, at point: Point) {
    let place = Rect(x: point.x, y: point.y, width: part.size.width, height: part.size.height)
    let target = place.intersection(area)
    for y in target.y..<target.maxY {
      split(target, y: y)
      let source = (y - point.y) * part.size.width + target.x - point.x
      copy(part, from: source, to: y * size.width + target.x, count: target.width)
    }
  }

  private mutating func split(_ rect: Rect, y: Int) {
    split(at: y * size.width + rect.x, y: y)
    split(at: y * size.width + rect.maxX, y: y)
  }

  /// Each frame numbers its marks itself.
  private mutating func copy(_ other: Buffer, from source: Int, to target: Int, count: Int) {
    for offset in 0..<count {
      var cell = other.cells[source + offset]
      if cell.marks != 0 { cell.marks = index(of: other.marks(of: cell)) }
      cells[target + offset] = cell
    }
  }
}
