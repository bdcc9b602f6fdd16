package import ScorecardModel

/// The rows of one pane: a table, filtered and sorted.
package struct Listing: Sendable {
  /// The table.
  package let table: Table
  /// The rows that are shown, by their place in the table.
  package let order: [Int]
  private let positions: [Entity: Int]

  /// The rows of a table that a filter keeps, sorted.
  package init(_ table: Table, filter: Filter = .none, sort: SortOrder? = nil) {
    self.table = table
    var order = Array(0..<table.count)
    if !filter.isEmpty {
      order = order.filter { filter.keeps(table.row($0), under: table.columns) }
    }
    if let sort, table.columns.indices.contains(sort.column) {
      order = Listing.sorted(order, of: table, by: sort.column)
    }
    self.order = order
    positions = Dictionary(
      order.enumerated().map { (table.entities[$1], $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How many rows are shown.
  package var count: Int {
    order.count
  }

  /// What a shown row is about.
  package func entity(at position: Int) -> Entity? {
    order.indices.contains(position) ? table.entities[order[position]] : nil
  }

  /// The cells of a shown row.
  package func row(_ position: Int) -> [TableCell] {
    table.row(order[position])
  }

  /// Where an entity is among the shown rows.
  package func position(of entity: Entity) -> Int? {
    positions[entity]
  }

  /// Rows sorted by a column; equal ones stay in the plan's order.
  private static func sorted(_ order: [Int], of table: Table, by column: Int) -> [Int] {
    let keyed = order.map { (row: $0, cell: table.row($0)[column]) }
    return keyed.sorted { left, right in
      left.cell.precedes(right.cell) ?? (left.row < right.row)
    }
    .map(\.row)
  }
}
