import ScorecardModel

/// How somebody wants a table: under which columns, sorted, in groups, and what of it folded.
package struct Arrangement: Hashable, Sendable {
  /// The keys of the columns that were chosen, in order; nil: those the table shows at first.
  package var columns: [String]?
  /// What its rows are sorted by; nil: the plan's order.
  package var sort: SortOrder?
  /// What its rows are grouped by; nil: nothing.
  package var grouping: String?
  /// The keys of the groups whose rows are hidden.
  package var foldedGroups: Set<String> = []
  /// The ids of those below which nothing is shown.
  package var folded: Set<String> = []

  /// A table as it is.
  package init() {}

  /// The places of the columns that are shown.
  func places(in table: Table) -> [Int] {
    let chosen = (columns ?? []).compactMap { key in table.columns.firstIndex { $0.key == key } }
    return chosen.isEmpty ? table.columns.indices.filter { !table.columns[$0].isOptional } : chosen
  }
}

/// The column rows are sorted by.
package struct SortOrder: Hashable, Sendable {
  /// The column's key, by which it is found in every table that has it.
  package var key: String
  /// Whether the last stand first; blank cells are last either way.
  package var isReversed = false

  /// An order by a column.
  package init(key: String) {
    self.key = key
  }
}
