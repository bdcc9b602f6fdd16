import ScorecardModel

extension State {
  /// Groups the rows by the next thing they can be grouped by, and after the last one not at all.
  mutating func groupByNext() {
    if isMatrix { return groupMatrix() }
    let ways = focusedListing.map { $0.table.usefulGroupings.map(\.title) } ?? []
    guard !ways.isEmpty else {
      notice = "Nothing to group by here"
      return
    }
    let next = (ways.firstIndex { $0 == page.grouping } ?? -1) + 1
    page.grouping = next < ways.count ? ways[next] : nil
    page.foldedGroups = []
    notice = page.grouping.map { "Grouped by \($0)" } ?? "Not grouped"
    for pane in listings.indices { leaveHeading(of: pane) }
    refreshListings()
  }

  /// Selects the first row of the group whose heading is selected.
  private mutating func leaveHeading(of pane: Int) {
    guard var cursor = page.cursors[pane], let group = listings[pane].heading(at: cursor.row) else { return }
    cursor.heading = nil
    cursor.selected = group.rows.first.map { listings[pane].table.entities[$0] }
    page.cursors[pane] = cursor
  }

  /// How the page has a table arranged.
  func arrangement(of table: Table) -> Arrangement {
    var arrangement = Arrangement()
    arrangement.columns = columnChoices[table.identity]
    arrangement.sort = page.sort
    arrangement.grouping = page.grouping
    arrangement.foldedGroups = page.foldedGroups
    // What a filter is to find may lie under something folded.
    arrangement.folded = page.filter.isEmpty ? page.folded : []
    return arrangement
  }
}
