import ScorecardModel

extension State {
  /// Lays the period that is shown beside the one before it.
  mutating func openComparison() {
    guard let scorecard, !scorecard.plan.indicators.isEmpty else {
      notice = scorecard == nil ? "Open a plan first" : ViewKind.indicators.silence
      return
    }
    if case .comparison = page.place { return }
    guard scorecard.periods.contains(scorecard.period.previous) else {
      notice = "There is no period before \(scorecard.period.label) to compare with"
      return
    }
    open(.comparison(scorecard.period.previous))
    notice = "[ ] moves the later period, < > the earlier one"
  }

  /// Opens a page, on the row of what the page before it is about.
  mutating func open(_ place: Place) {
    var page = Page(place)
    page.cursor.selected = self.page.place.entity
    push(page)
  }

  /// Compares with an earlier or a later period, tries a lower or a higher tolerance, or looks at less or more time.
  mutating func step(by count: Int) {
    switch page.place {
    case .comparison: moveEarlierPeriod(by: count)
    case .whatIf: moveTolerance(by: count)
    case .view(.actions) where isTimeline: zoomTime(by: count)
    default: notice = "d compares two periods, T tries another tolerance"
    }
  }

  private mutating func moveEarlierPeriod(by count: Int) {
    guard let comparison, let scorecard else { return }
    let wanted = comparison.before.advanced(by: count)
    guard wanted < comparison.after else {
      notice = "The earlier period stays before \(comparison.after.label)"
      return
    }
    guard scorecard.periods.contains(wanted) else {
      notice = "No figures for \(wanted.label)"
      return
    }
    page.place = .comparison(wanted)
    refreshListings()
  }

  /// Reads the plan in the period the page compares with, unless that is done already.
  ///
  /// Where the later period has come down to the earlier one, it is compared with the one before it.
  mutating func refreshComparison() {
    guard case .comparison(let chosen) = page.place, let scorecard else {
      comparison = nil
      return
    }
    let candidates = [chosen, scorecard.period.previous]
    let earlier = candidates.first { scorecard.periods.contains($0) && $0 < scorecard.period }
    guard comparison?.before != earlier || comparison?.after != scorecard.period else { return }
    comparison = earlier.flatMap(scorecard.inPeriod).map { PeriodComparison(from: $0, to: scorecard) }
  }
}
