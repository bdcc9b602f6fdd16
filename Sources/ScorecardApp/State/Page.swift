package import ScorecardModel

/// One step of the way somebody came: what is shown, and where in it they are.
package struct Page: Sendable {
  /// What is shown.
  package var place: Place
  /// Which of its panes has the focus.
  package var pane = 0
  /// Where the cursor stands in each pane.
  package var cursors: [Int: Cursor] = [:]
  /// The filter of its rows.
  package var filter = Filter.none
  /// The column its rows are sorted by; nil: the plan's order.
  package var sort: SortOrder?
  /// What its rows are grouped by; nil: nothing.
  package var grouping: String?
  /// The keys of the groups whose rows are hidden.
  package var foldedGroups: Set<String> = []
  /// The period of a chart that somebody looks at; nil: that of the dashboard.
  package var point: Period?
  /// The ids of the objectives or indicators below which nothing is shown.
  package var folded: Set<String> = []
  /// Which of the looks at its place is shown, by its place among them; 0: the first.
  package var look = 0
  /// The filter with which an item of the agenda, or a filtered heatmap, opened it; nil where none did.
  package var agendaFilter: String?
  /// The part of time that a timeline shows; nil: the whole plan.
  package var window: TimeWindow?
  /// Whether the focused pane fills the screen.
  package var isZoomed = false

  /// A page on which nothing has been done yet; the register of risks is read tray by tray at first.
  package init(_ place: Place) {
    self.place = place
    switch place {
    case .view(.risks): grouping = Table.trayGrouping
    case .everywhere(.risks): grouping = Table.schemeGrouping
    default: break
    }
  }

  /// The cursor of the focused pane.
  package var cursor: Cursor {
    get { cursors[pane] ?? Cursor() }
    set { cursors[pane] = newValue }
  }
}

/// Where somebody is in a list or grid.
///
/// The selection is an entity, so that a reload that moves the rows keeps it; the row is where to stay when the
/// entity is gone.
package struct Cursor: Hashable, Sendable {
  /// What is selected.
  package var selected: Entity?
  /// The key of the group whose heading is selected.
  package var heading: String?
  /// The row it was last seen in.
  package var row = 0
  /// The first row on screen.
  package var offset = 0
  /// The column of a matrix, from 1; 0: the names of its rows.
  package var column = 0
  /// How many columns are scrolled out at the left.
  package var scroll = 0
  /// The cell of the heatmap; nil until somebody moves there.
  package var cell: GridCell?

  /// A cursor at the top.
  package init() {}
}
