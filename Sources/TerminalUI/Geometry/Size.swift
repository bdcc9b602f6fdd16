/// A width and a height in cells, never negative.
package struct Size: Hashable, Sendable {
  /// The number of columns.
  package let width: Int
  /// The number of rows.
  package let height: Int

  /// A size; what is negative becomes zero.
  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The size of nothing.
  package static let zero = Size(width: 0, height: 0)

  /// Whether it holds no cell.
  package var isEmpty: Bool { width == 0 || height == 0 }
}
