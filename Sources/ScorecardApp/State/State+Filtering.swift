import ScorecardModel

extension State {
  /// Starts typing a filter.
  mutating func startFiltering() {
    guard !listings.isEmpty else { return }
    beforeFiltering = page
    isFiltering = true
  }

  /// Goes back to the filter and the rows there were before typing.
  mutating func cancelFiltering() {
    isFiltering = false
    guard let before = beforeFiltering else { return }
    page.filter = before.filter
    page.cursors = before.cursors
    refreshListings()
  }

  /// Adds text to the filter; line breaks and control characters of a paste are left out.
  mutating func type(_ text: String) {
    let printable = text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
    let longest = 200
    setFilter(String((page.filter.text + String(String.UnicodeScalarView(printable))).prefix(longest)))
  }

  /// Takes the last character off the filter.
  mutating func eraseCharacter() {
    setFilter(String(page.filter.text.dropLast()))
  }

  /// Filters the rows of the page; the selection stays where it can.
  package mutating func setFilter(_ text: String) {
    page.filter = Filter(text)
    refreshListings()
  }
}
