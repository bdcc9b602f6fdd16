/// The rows of a list that are in view.
package struct ScrollWindow: Hashable, Sendable {
  /// The first row in view.
  package private(set) var offset: Int

  /// A window that begins at a row.
  package init(offset: Int = 0) {
    self.offset = max(0, offset)
  }

  /// Moves no further than it must so that the selection is in view and no room below is wasted.
  /// - Parameters:
  ///   - selected: The row that has to be in view.
  ///   - visible: How many rows are in view at once.
  ///   - count: How many rows there are.
  package mutating func keep(_ selected: Int, visible: Int, of count: Int) {
    let visible = max(1, visible)
    let selected = min(max(0, selected), max(0, count - 1))
    if selected < offset { offset = selected }
    if selected >= offset + visible { offset = selected - visible + 1 }
    clamp(visible: visible, of: count)
  }

  /// Moves by rows, as far as there are any.
  /// - Parameters:
  ///   - rows: How far; negative is up.
  ///   - visible: How many rows are in view at once.
  ///   - count: How many rows there are.
  package mutating func scroll(by rows: Int, visible: Int, of count: Int) {
    offset += rows
    clamp(visible: max(1, visible), of: count)
  }

  private mutating func clamp(visible: Int, of count: Int) {
    offset = max(0, min(offset, count - visible))
  }
}
