import ScorecardModel

extension State {
  /// Moves the whole dashboard to another period.
  mutating func changePeriod(_ command: Command) {
    guard let scorecard else { return }
    let wanted = period(after: command, from: scorecard.period)
    guard scorecard.periods.contains(wanted) else {
      notice = "No figures for \(wanted.label)"
      return
    }
    chosenPeriod = wanted
    rate()
    refreshListings()
  }

  private func period(after command: Command, from period: Period) -> Period {
    switch command {
    case .previousPeriod: period.previous
    case .nextPeriod: period.next
    case .previousYear: period.sameAYearBefore
    case .nextYear: period.sameAYearAfter
    default: period
    }
  }
}
