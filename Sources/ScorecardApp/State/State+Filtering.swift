import ScorecardModel

extension State {
  /// Starts typing a filter.
  mutating func startFiltering() {
    guard !listings.isEmpty else { return }
    beforeFiltering = page
    isFiltering = true
    filterLine.leaveEarlier()
    takeTables()
    offerCompletion()
  }

  /// Keeps the filter; of one that is not whole, what was whole of it.
  mutating func acceptFilter() {
    isFiltering = false
    if let error = page.filter.error {
      notice = "Column \(error.column): \(error.message)"
      setFilter(page.filter.whole)
    }
    filterLine.remember(page.filter.text)
  }

  /// Goes back to the filter and the rows there were before typing.
  mutating func cancelFiltering() {
    isFiltering = false
    guard let before = beforeFiltering else { return }
    page.cursors = before.cursors
    setFilter(before.filter.text)
  }

  /// Adds text to the filter; line breaks and control characters of a paste are left out.
  mutating func type(_ text: String) {
    let printable = text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
    let longest = 200
    setFilter(String((page.filter.text + String(String.UnicodeScalarView(printable))).prefix(longest)))
    filterLine.leaveEarlier()
  }

  /// Takes the last character off the filter.
  mutating func eraseCharacter() {
    setFilter(String(page.filter.text.dropLast()))
    filterLine.leaveEarlier()
  }

  /// Completes what is being typed by the next thing it may be, or the one before.
  mutating func completeFilter(by step: Int) {
    guard isFiltering, let text = filterLine.complete(by: step) else { return }
    let line = filterLine
    setFilter(text)
    // Tab again means the next candidate of what was typed, not a completion of the completed.
    if !line.isDecided { filterLine = line }
    filterLine.leaveEarlier()
  }

  /// Puts an earlier filter of the session into the line, or the one after it.
  mutating func recallFilter(by step: Int) {
    guard isFiltering, let text = filterLine.recall(by: step, from: page.filter.text) else { return }
    setFilter(text)
  }

  /// Filters the rows of the page; the selection stays where it can.
  package mutating func setFilter(_ text: String) {
    page.filter = Filter(text)
    takeTables()
    page.filter = page.filter.checked(against: searched.map(\.columns))
    refreshListings(searched)
    offerCompletion()
  }

  /// Takes the tables to filter, unless they are at hand; those of an unfiltered tree leave out what is folded.
  private mutating func takeTables() {
    if searched.isEmpty || !page.folded.isEmpty { searched = tables(of: page.place).map(\.remembering) }
  }

  /// Makes ready what Tab would complete.
  private mutating func offerCompletion() {
    filterLine.restart()
    guard isFiltering else { return }
    let focused = searched.indices.contains(page.pane) ? [searched[page.pane]] : []
    let others = searched.indices.filter { $0 != page.pane }.map { searched[$0] }
    filterLine.completion = FilterCompletion(of: page.filter.text, in: focused + others)
    filterLine.doubt = page.filter.doubt(in: searched.map(\.columns))
  }
}
