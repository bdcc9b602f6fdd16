/// A frame: cells in rows, and the place of the cursor.
///
/// Drawing cannot fail: what lies outside is clipped.
package struct Buffer: Sendable {
  /// Its width and height.
  package let size: Size
  /// The glyphs lines and marks are drawn with.
  package let glyphs: GlyphSet
  /// Where the cursor stands; nil if there is none.
  package var cursor: Point?
  /// The cells, row after row.
  var cells: [Cell]
  /// The marks that cells refer to; the first entry stands for none.
  var marks: [Marks] = [Marks()]
  private var markIndices: [Marks: UInt32] = [:]

  /// A blank frame.
  package init(size: Size, glyphs: GlyphSet = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank(), count: size.width * size.height)
  }

  /// All of it.
  package var area: Rect { Rect(size) }

  /// A cell; a blank one outside.
  package subscript(x: Int, y: Int) -> Cell {
    guard x >= 0, x < size.width, y >= 0, y < size.height else { return .blank() }
    return cells[y * size.width + x]
  }

  /// The marks over a cell.
  package func marks(of cell: Cell) -> Marks {
    marks[Int(cell.marks)]
  }

  /// Where marks are kept, for a cell to refer to.
  mutating func index(of marks: Marks) -> UInt32 {
    if marks.isEmpty { return 0 }
    if let index = markIndices[marks] { return index }
    let index = UInt32(self.marks.count)
    self.marks.append(marks)
    markIndices[marks] = index
    return index
  }

  /// Whether a cell shows the same as one of another buffer.
  @inline(__always)
  func shows(_ cell: Cell, as other: Cell, of buffer: Buffer) -> Bool {
    guard cell.scalar == other.scalar, cell.style == other.style else { return false }
    return cell.marks | other.marks == 0 || marks(of: cell) == buffer.marks(of: other)
  }
}

extension Buffer: Equatable {
  /// Whether both show the same.
  package static func == (left: Buffer, right: Buffer) -> Bool {
    guard left.size == right.size, left.cursor == right.cursor else { return false }
    return left.cells.indices.allSatisfy { left.shows(left.cells[$0], as: right.cells[$0], of: right) }
  }
}
