import ScorecardModel

extension State {
  /// The names of the looks one can take at the page that is shown, the first to see first; empty where there is one.
  package var looks: [String] {
    switch page.place {
    case .portfolio: return ["Plans", "Perspectives"]
    case .everywhere(.risks): return ["Most beyond appetite", "All risks"]
    default: break
    }
    guard let scorecard else { return [] }
    let plan = scorecard.plan
    return switch page.place {
    case .view(.risks): scorecard.riskLooks.map { scorecard.title(of: $0) }
    case .view(.actions): ["Table", "Timeline"]
    case .view(.strategy) where !plan.objectives.isEmpty && !plan.links.isEmpty: ["Tree", "Matrix", "Gaps"]
    case .view(.resources) where !plan.budget.isEmpty: ["Position", "Year", "Lines"]
    case .view(.progress): ["Reports", "Year"]
    case .view(.plan) where !plan.header.healthCheck.isEmpty: ["Plan", "Health check"]
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

  /// Takes the look of a name at the page that is shown.
  ///
  /// - Returns: Whether there is one of that name, whatever its case.
  package mutating func take(look name: String) -> Bool {
    guard let place = looks.firstIndex(where: { $0.lowercased() == name.lowercased() }) else { return false }
    page.look = place
    refreshListings()
    return true
  }
}
