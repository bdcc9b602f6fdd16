import ScorecardModel

extension State {
  /// The names of the looks one can take at the page that is shown, the first to see first; empty where there is one.
  package var looks: [String] {
    switch page.place {
    case .view(.actions): ["Table", "Timeline"]
    case .view(.strategy):
      scorecard.map { $0.plan.objectives.isEmpty || $0.plan.links.isEmpty } == false
        ? ["Tree", "Matrix", "Gaps"] : []
    case .view(.resources): scorecard?.plan.budget.isEmpty == false ? ["Position", "Year", "Lines"] : []
    case .view(.progress): ["Reports", "Year"]
    case .view(.plan): scorecard?.plan.header.healthCheck.isEmpty == false ? ["Plan", "Health check"] : []
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
