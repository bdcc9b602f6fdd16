/// How a figure becomes a colour.
///
/// First the state is found: data only, not applicable, baseline, no target, not due, overdue. What is left is
/// rated by its distance from the target; a boundary belongs to the better colour.
public struct StatusRule: Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// The plan's tolerance, for an indicator without its own.
  public let tolerance: Tolerance?
  /// The day the plan is read on.
  public let asAt: Day

  /// The rule for an indicator on a day.
  public init(indicator: Indicator, tolerance: Tolerance?, asAt: Day) {
    self.indicator = indicator
    self.tolerance = tolerance
    self.asAt = asAt
  }

  /// The status of a period's figure.
  ///
  /// - Parameters:
  ///   - measurement: The figure and its target; nil where the period has no row.
  ///   - period: The period.
  ///   - valueAt: The figure of the period that ends on a day, in base units; for relative targets.
  /// - Returns: The status with its reason.
  public func assess(
    _ measurement: Measurement?,
    in period: Period,
    valueAt: (Day) -> DecimalNumber? = { _ in nil }
  ) -> Assessment {
    let row = measurement ?? Measurement(period: period)
    guard rates(row) else { return dataOnly(measurement) }
    if row.actual == .notApplicable || row.target == .notApplicable { return notApplicable(row) }
    if case .baseline(let words) = row.target { return baseline(row, words: words) }
    if case .baseline(let words) = row.actual { return baseline(row, words: words) }
    let isMissing = row.actual == .missing || row.actual == .toBeConfirmed
    if isMissing, measurement == nil || isOffYear(period, valueAt: valueAt) {
      return missing(row, in: period, valueAt: valueAt)
    }
    guard let target = ResolvedTarget(row.target, of: indicator, valueAt: valueAt) else {
      return noTarget(row)
    }
    if isMissing { return missing(row, in: period, valueAt: valueAt) }
    var result = rate(row, against: target)
    result.isProvisional = row.flags.contains(.provisional)
    return result
  }

  /// The day on which the figure of a period is due.
  public func dueDay(of period: Period) -> Day {
    period.last.advanced(by: indicator.dueAfter ?? 0)
  }

  /// Whether one way is better.
  ///
  /// The levels of an ordinal indicator stand worst first and so say it themselves; of days the earlier is better.
  private func rates(_ row: Measurement) -> Bool {
    switch indicator.polarity {
    case .higher, .lower, .range: true
    case nil: !indicator.levels.isEmpty || row.actual.isDay || row.target.isDay
    case Indicator.Polarity.none?: false
    }
  }

  /// Whether a biennial survey rests in a year: an odd number of years from its baseline, or the year after a
  /// figure.
  private func isOffYear(_ period: Period, valueAt: (Day) -> DecimalNumber?) -> Bool {
    guard indicator.frequency == .biennial else { return false }
    guard let baseline = indicator.baselinePeriod else { return valueAt(period.sameAYearBefore.last) != nil }
    let years = period.year.first.civil.year - baseline.year.first.civil.year
    return !years.isMultiple(of: 2)
  }

  private func missing(
    _ row: Measurement,
    in period: Period,
    valueAt: (Day) -> DecimalNumber?
  ) -> Assessment {
    if isOffYear(period, valueAt: valueAt) {
      let reason = Reason(rule: "A biennial survey has no figure in the year between")
      return Assessment(.notDue, reason: reason)
    }
    let due = dueDay(of: period)
    if due >= asAt {
      return Assessment(
        .notDue,
        reason: Reason(rule: "The figure is not due yet", facts: facts(row, in: period, due: due))
      )
    }
    return Assessment(
      .overdue,
      reason: Reason(
        rule: "The figure was due \(String.counting(due.days(to: asAt), "day")) ago",
        facts: facts(row, in: period, due: due),
        remedy: "give the actual of \(period.label)"
      )
    )
  }

  private func facts(_ row: Measurement, in period: Period, due: Day) -> [Reason.Fact] {
    [
      Reason.Fact("period ends", period.last.label, at: row.location),
      Reason.Fact("due", due.label, at: indicator.location),
      Reason.Fact("as at", asAt.label),
    ]
  }
}

extension StatusRule {
  private func dataOnly(_ row: Measurement?) -> Assessment {
    let isSaid = indicator.polarity != nil
    let rule =
      isSaid ? "Neither way is better, so nothing is rated" : "The plan does not say which way is better"
    let remedy = isSaid ? "" : "say in the column polarity whether higher or lower is better"
    let polarity = Reason.Fact("polarity", isSaid ? "none" : "not given", at: indicator.location)
    let known = row.flatMap { $0.actual == .missing ? nil : $0 }
    return Assessment(
      .dataOnly,
      reason: Reason(
        rule: rule,
        facts: [polarity] + (known.map { [fact("actual", $0.actual, of: $0)] } ?? []),
        remedy: remedy
      )
    )
  }

  private func notApplicable(_ row: Measurement) -> Assessment {
    let place = row.actual == .notApplicable ? "actual" : "target"
    let facts = [Reason.Fact(place, "N/A", at: row.location)]
    return Assessment(
      .notApplicable,
      reason: Reason(rule: "The indicator does not apply in this period", facts: facts)
    )
  }

  private func baseline(_ row: Measurement, words: String) -> Assessment {
    Assessment(
      .baseline,
      reason: Reason(
        rule: "A baseline is still to be found, so there is nothing to rate yet",
        facts: [Reason.Fact("target", words, at: row.location), fact("actual", row.actual, of: row)],
        remedy: "set a target from the baseline"
      )
    )
  }

  private func noTarget(_ row: Measurement) -> Assessment {
    if case .relative(let target) = row.target {
      return Assessment(
        .noTarget,
        reason: Reason(
          rule: "The target counts from a figure that is not known",
          facts: facts(of: row),
          remedy: "give the figure of \(target.from.label)"
        )
      )
    }
    let rule =
      row.target.isFigure
      ? "The target is none that this indicator can be rated against" : "There is no target to rate against"
    return Assessment(
      .noTarget,
      reason: Reason(rule: rule, facts: facts(of: row), remedy: "give a target")
    )
  }

  private func facts(of row: Measurement) -> [Reason.Fact] {
    [fact("target", row.target, of: row), fact("actual", row.actual, of: row)]
  }

  /// A figure of the reason with its place.
  func fact(_ label: String, _ value: WrittenValue, of row: Measurement) -> Reason.Fact {
    let text =
      value == .missing ? "not given" : value.text(unit: indicator.unit, decimals: indicator.decimals)
    return Reason.Fact(label, text, at: row.location)
  }
}
