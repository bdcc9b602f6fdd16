/// A frame: cells in rows, and the place of the cursor.
///
/// Drawing cannot fail: what lies outside is clipped.
package struct Buffer: Sendable {
  /// Its width and height.
  package let size: Size
  /// The characters it may hold.
  package let repertoire: Repertoire
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
    repertoire = glyphs.repertoire
    cells = Array(repeating: .blank(), count: size.width * size.height)
  }

  /// The glyphs lines and marks are drawn with.
  package var glyphs: GlyphSet { .of(repertoire) }

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
}

extension Buffer: Equatable {
  /// Whether both show the same.
  package static func == (left: Buffer, right: Buffer) -> Bool {
    guard left.size == right.size, left.cursor == right.cursor else { return false }
    var changes = left.diff(from: right)
    return changes.next() == nil
  }
}
