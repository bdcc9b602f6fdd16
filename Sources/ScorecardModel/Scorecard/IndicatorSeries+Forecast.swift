extension IndicatorSeries {
  /// The forecast of the financial year that a period lies in, from what is known when that period ends.
  ///
  /// - Parameters:
  ///   - shown: The period.
  ///   - tolerance: The plan's tolerance.
  ///   - asAt: The day the plan is read on.
  /// - Returns: The forecast; nil under 2 points, and where the year's own figure is there.
  public func forecast(at shown: Period, tolerance: Tolerance?, asAt: Day) -> Forecast? {
    let year = Period(.year, containing: shown.last, yearStart: yearStart)
    guard let kind, measurement(in: year)?.actual.isFigure != true else { return nil }
    let rows = numbers(of: kind, upTo: shown.last)
    let target = yearTarget(of: year, from: rows)
    let rule = StatusRule(indicator: indicator, tolerance: tolerance, asAt: asAt)
    return ForecastRule(indicator: indicator, year: year).forecast(from: rows, numberIn: number(in:)) {
      figure in
      var row = Measurement(period: year)
      (row.actual, row.target) = (figure, target)
      return rule.assess(row, in: year, valueAt: value(on:))
    }
  }

  /// The target of a year: its own, else that of its last period or the sum of its periods, else the one that holds.
  private func yearTarget(of year: Period, from rows: [Measurement]) -> WrittenValue {
    if let written = measurement(in: year)?.target, written != .missing { return written }
    if let kind, let end = self.rows(of: kind, in: year).last, end.period.last == year.last,
      indicator.accumulation != .perPeriod, end.target != .missing
    {
      return end.target
    }
    switch indicator.accumulation {
    case .perPeriod: return derived(in: year)?.measurement.target ?? .missing
    case .no, .average: return rows.last?.target ?? .missing
    case .sum, .years: return .missing
    }
  }
}
