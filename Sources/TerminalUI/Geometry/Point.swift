/// A cell's place: columns from the left, rows from the top, both from zero.
package struct Point: Hashable, Sendable {
  /// The column, from zero.
  package var x: Int
  /// The row, from zero.
  package var y: Int

  /// The place in a column and a row.
  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  /// The upper left corner.
  package static let origin = Point(x: 0, y: 0)
}
