import ScorecardModel

extension State {
  /// The names of the looks one can take at the page that is shown, the first to see first; empty where there is one.
  package var looks: [String] {
    switch page.place {
    case .view(.actions): ["Table", "Timeline"]
    default: []
    }
  }

  /// Takes the next look at the page, and after the last the first again.
  mutating func switchLook() {
    guard looks.count > 1 else {
      notice = "There is one look at this"
      return
    }
    page.look = (page.look + 1) % looks.count
    notice = looks[page.look]
    refreshListings()
  }
}
