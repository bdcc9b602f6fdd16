/// Where a key is pressed; the same key may mean different things in different scopes.
package enum Scope: String, CaseIterable, Sendable {
  /// A table or list has the focus.
  case list
  /// The heatmap's cell cursor has the focus.
  case grid
  /// The filter line is being typed.
  case filter
  /// A box lies over the screen: help or an explanation.
  case box
  /// The columns of a table are being chosen in a box.
  case columns
  /// Something is being looked for in a box.
  case search

  /// What it is called in the help.
  package var title: String {
    switch self {
    case .list: "Everywhere"
    case .grid: "On the heatmap"
    case .filter: "While filtering"
    case .box: "In a box"
    case .columns: "While choosing columns"
    case .search: "While searching"
    }
  }
}
