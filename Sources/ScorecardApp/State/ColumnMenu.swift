import ScorecardModel

/// The columns of a table to choose from: those on screen, those that could be, and last those that are empty in every
/// row.
package struct ColumnMenu: Hashable, Sendable {
  /// A column to choose.
  package struct Item: Hashable, Sendable {
    /// Its key.
    package let key: String
    /// Its title.
    package let title: String
    /// Whether it is on screen.
    package var isShown: Bool
    /// Whether it is empty in every row.
    package let isBlank: Bool
  }

  /// The table it is about.
  package let table: [String]
  /// The columns, in the order they have on screen.
  package private(set) var items: [Item]
  /// Which of them is selected.
  package private(set) var cursor = 0

  /// The columns of a table.
  ///
  /// - Parameters:
  ///   - table: The table with all its columns.
  ///   - arrangement: Which of them are on screen.
  init(_ table: Table, _ arrangement: Arrangement) {
    let shown = arrangement.places(in: table)
    let keys = Set(shown.map { table.columns[$0].key })
    // A column for the eye comes before the field of the same name that an export has.
    let rest = table.columns.indices.filter { place in
      let key = table.columns[place].key
      return !keys.contains(key) && table.columns.firstIndex { $0.key == key } == place
    }
    let blank = Set(rest.filter(table.isBlank))
    self.table = table.identity
    items = (shown + rest.filter { !blank.contains($0) } + rest.filter(blank.contains)).map { place in
      let column = table.columns[place]
      return Item(
        key: column.key,
        title: column.title,
        isShown: keys.contains(column.key),
        isBlank: blank.contains(place)
      )
    }
  }

  /// The keys of the columns on screen, in order.
  package var shown: [String] {
    items.filter(\.isShown).map(\.key)
  }

  /// The key of the selected column.
  package var selected: String? {
    items.indices.contains(cursor) ? items[cursor].key : nil
  }

  /// Selects the column so many further down, or the nearest there is.
  mutating func move(by rows: Int) {
    cursor = max(0, min(cursor + max(-items.count, min(rows, items.count)), items.count - 1))
  }

  /// Shows the selected column, or hides it; the last one stays.
  mutating func toggle() {
    guard items.indices.contains(cursor), !items[cursor].isShown || shown.count > 1 else { return }
    items[cursor].isShown.toggle()
  }

  /// Moves the selected column one place on, or back.
  mutating func shift(by step: Int) {
    guard items.indices.contains(cursor), items.indices.contains(cursor + step) else { return }
    items.swapAt(cursor, cursor + step)
    cursor += step
  }
}

extension Table {
  /// What a table is told by: the keys of its columns, which are the same in every plan and period.
  var identity: [String] {
    columns.map(\.key)
  }
}
