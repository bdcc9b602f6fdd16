/// The runs of cells in which a frame differs from the one before, row by row.
package struct BufferChanges: Sequence, IteratorProtocol, Sendable {
  /// Cells of one row that are to be shown anew; wide glyphs are wholly in it.
  package struct Run: Hashable, Sendable {
    /// The row.
    package let y: Int
    /// The columns.
    package let columns: Range<Int>

    /// Cells of a row.
    package init(y: Int, columns: Range<Int>) {
      self.y = y
      self.columns = columns
    }
  }

  private let width: Int
  private let new: [Cell]
  private let newMarks: [Marks]
  /// The cells before; none if everything has to be shown.
  private let old: [Cell]
  private let oldMarks: [Marks]
  private var index = 0

  init(from old: Buffer?, to new: Buffer) {
    let comparable = old.flatMap { $0.size == new.size ? $0 : nil }
    width = new.size.width
    self.new = new.cells
    newMarks = new.marks
    self.old = comparable?.cells ?? []
    oldMarks = comparable?.marks ?? []
  }

  /// The next run; nil after the last.
  package mutating func next() -> Run? {
    guard let first = firstDifference() else { return nil }
    let row = first / width
    let rowEnd = (row + 1) * width
    var start = first
    while start > row * width, new[start].isContinuation { start -= 1 }
    index = first
    while index < rowEnd, differs(index) || new[index].isContinuation { index += 1 }
    return Run(y: row, columns: (start - row * width)..<(index - row * width))
  }

  private func firstDifference() -> Int? {
    var index = index
    while index < new.count {
      if differs(index) { return index }
      index += 1
    }
    return nil
  }

  @inline(__always)
  private func differs(_ index: Int) -> Bool {
    guard index < old.count else { return true }
    let (cell, other) = (new[index], old[index])
    guard cell.scalar == other.scalar, cell.style == other.style else { return true }
    // Both buffers number their marks themselves.
    return cell.marks | other.marks != 0 && newMarks[Int(cell.marks)] != oldMarks[Int(other.marks)]
  }
}

extension Buffer {
  /// What has to be shown anew after another frame; everything if the size differs or there was none.
  package func diff(from previous: Buffer?) -> BufferChanges {
    BufferChanges(from: previous, to: self)
  }
}
