extension StatusRule {
  /// Rates a day against a day: the earlier is better unless the indicator says otherwise, and the miss is in days.
  ///
  /// A tolerance counts in days; a share of a day of the calendar means nothing and is none.
  func rate(_ day: Day, aim: Day, row: Measurement) -> Assessment {
    let late = aim.days(to: day)
    let gap =
      switch indicator.polarity {
      case .higher: -late
      case .range: abs(late)
      default: late
      }
    let miss = DecimalNumber(max(0, gap))
    let allowed = daysAllowed
    let isExceeded = indicator.polarity != .range && !allowed.isZero && DecimalNumber(-gap) > allowed
    let status: Status = miss.isZero ? (isExceeded ? .exceeded : .green) : miss <= allowed ? .amber : .red
    let facts = [
      fact("actual", row.actual, of: row), fact("target", row.target, of: row),
      Reason.Fact("better", wayOfDays, at: indicator.location),
      Reason.Fact("miss", Unit.text(miss, in: .days)),
      Reason.Fact("tolerance", allowed.isZero ? "none" : Unit.text(allowed, in: .days)),
    ]
    let remedy = miss.isZero ? "" : "needs \(aim.label)\(endOfDays) for green"
    return Assessment(
      status,
      miss: miss,
      reason: Reason(rule: rule(for: status), facts: facts, remedy: remedy)
    )
  }

  private var daysAllowed: DecimalNumber {
    if case .absolute(let days)? = indicator.tolerance ?? tolerance { days.magnitude } else { .zero }
  }

  private var wayOfDays: String {
    switch indicator.polarity {
    case .higher: "later"
    case .range: "on the day"
    default: "earlier"
    }
  }

  private var endOfDays: String {
    indicator.polarity == .range ? "" : " or \(wayOfDays)"
  }
}
