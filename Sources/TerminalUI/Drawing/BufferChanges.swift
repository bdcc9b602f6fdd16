/// The runs of cells in which a frame differs from the one before, row by row.
package struct BufferChanges: Sequence, IteratorProtocol, Sendable {
  /// Cells of one row that are to be shown anew; wide glyphs are wholly in it.
  package struct Run: Hashable, Sendable {
    /// The row.
    package let y: Int
    /// The columns.
    package let columns: Range<Int>
  }

  private let new: Buffer
  private let old: Buffer?
  private var index = 0

  init(from old: Buffer?, to new: Buffer) {
    self.new = new
    self.old = old.flatMap { $0.size == new.size ? $0 : nil }
  }

  /// The next run; nil after the last.
  package mutating func next() -> Run? {
    let count = new.cells.count
    while index < count, !differs(index) { index += 1 }
    guard index < count else { return nil }
    let width = new.size.width
    let row = index / width
    let rowEnd = (row + 1) * width
    var start = index
    while start > row * width, new.cells[start].isContinuation { start -= 1 }
    while index < rowEnd, differs(index) || new.cells[index].isContinuation { index += 1 }
    return Run(y: row, columns: (start - row * width)..<(index - row * width))
  }

  @inline(__always)
  private func differs(_ index: Int) -> Bool {
    guard let old else { return true }
    return !new.shows(new.cells[index], as: old.cells[index], of: old)
  }
}

extension Buffer {
  /// What has to be shown anew after another frame; everything if the size differs or there was none.
  package func diff(from previous: Buffer?) -> BufferChanges {
    BufferChanges(from: previous, to: self)
  }
}
