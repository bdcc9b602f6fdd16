package import ScorecardModel
import Synchronization

/// The rows of one pane: a table, filtered and sorted.
package struct Listing: Sendable {
  /// The table.
  package let table: Table
  /// The rows that are shown, by their place in the table.
  package let order: [Int]
  private let positions: [Entity: Int]
  private let made = MadeRows()

  /// The rows of a table that a filter keeps, sorted.
  ///
  /// - Parameters:
  ///   - whole: The table with all its columns, of which a filter may name any.
  ///   - filter: The filter.
  ///   - sort: The column on screen to sort by; nil: the plan's order.
  package init(_ whole: Table, filter: Filter = .none, sort: SortOrder? = nil) {
    let table = whole.onScreen
    self.table = table
    var order = filter.rows(of: whole)
    if let sort, table.columns.indices.contains(sort.column) {
      order = Listing.sorted(order, of: table, by: sort.column)
    }
    self.order = order
    positions = Dictionary(
      order.enumerated().map { (table.entities[$1], $0) },
      uniquingKeysWith: { first, _ in first }
    )
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
    made.row(order[position], of: table)
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

/// The rows of a table that were on screen: made once, not for each frame.
private final class MadeRows: Sendable {
  private let rows = Mutex<[Int: [TableCell]]>([:])

  /// A row of the table.
  func row(_ index: Int, of table: Table) -> [TableCell] {
    rows.withLock { rows in
      if let row = rows[index] { return row }
      let row = table.row(index)
      rows[index] = row
      return row
    }
  }
}
