/// Which columns of a table there is room for, and where they stand.
package struct TableLayout: Hashable, Sendable {
  /// A column that is shown.
  package struct Slot: Hashable, Sendable {
    /// Its place among all columns.
    package let column: Int
    /// Its first cell, from the left edge of the table.
    package let x: Int
    /// Its cells.
    package let width: Int
  }

  /// The columns shown, from left to right.
  package let slots: [Slot]
  /// Whether columns were left out.
  package let isCut: Bool

  /// Leaves out the columns of the lowest priority, the last first, until the others fit.
  /// - Parameters:
  ///   - columns: All columns.
  ///   - width: The cells there are.
  ///   - spacing: The cells left free between two columns.
  package init(_ columns: [TableColumn], width: Int, spacing: Int) {
    let width = max(0, width)
    var kept = Array(columns.indices)
    func need() -> Int {
      kept.reduce(spacing * max(0, kept.count - 1)) { $0 + columns[$1].width.minimum }
    }
    while kept.count > 1, need() > width {
      let lowest = kept.map { columns[$0].priority }.min() ?? 0
      guard let index = kept.lastIndex(where: { columns[$0].priority == lowest }) else { break }
      kept.remove(at: index)
    }
    let left = max(0, width - need())
    let weights = kept.reduce(0) { $0 + columns[$1].width.weight }
    var x = 0
    var weight = 0
    slots = kept.map { column in
      let before = weights > 0 ? left * weight / weights : 0
      weight += columns[column].width.weight
      let share = weights > 0 ? left * weight / weights - before : 0
      let slot = Slot(column: column, x: x, width: min(width - x, columns[column].width.minimum + share))
      x += slot.width + spacing
      return slot
    }
    isCut = kept.count < columns.count
  }
}
