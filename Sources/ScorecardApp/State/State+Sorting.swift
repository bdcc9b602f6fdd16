import ScorecardModel

extension State {
  /// Sorts the rows by the next column, and after the last one in the plan's order again.
  mutating func sortByNextColumn() {
    guard let columns = focusedListing?.table.columns, !columns.isEmpty else {
      notice = "Nothing to sort here"
      return
    }
    let next = (columns.firstIndex { $0.key == page.sort?.key } ?? -1) + 1
    page.sort = next < columns.count ? SortOrder(key: columns[next].key) : nil
    notice = next < columns.count ? "Sorted by \(columns[next].title)" : "In the plan's order"
    refreshListings()
    if next < columns.count { reveal(next) }
  }

  /// Turns the order of the sorted rows round.
  mutating func reverseSort() {
    guard let columns = focusedListing?.table.columns,
      let column = columns.firstIndex(where: { $0.key == page.sort?.key })
    else {
      notice = "Nothing is sorted"
      return
    }
    page.sort?.isReversed.toggle()
    let words = page.sort?.isReversed == true ? ", the last first" : ""
    notice = "Sorted by \(columns[column].title)\(words)"
    refreshListings()
    reveal(column)
  }
}
