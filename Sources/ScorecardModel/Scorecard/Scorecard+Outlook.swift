/// What is worked out of an indicator's figures over time; made when it is asked for, since most rows never are.
extension Scorecard {
  /// The figures of an indicator, period after period.
  public func series(of row: Int) -> IndicatorSeries {
    IndicatorSeries(of: row, in: plan)
  }

  /// Where an indicator will stand at the end of the financial year; nil where too little is known.
  public func forecast(of row: Int) -> Forecast? {
    series(of: row).forecast(at: period, tolerance: plan.header.tolerance, asAt: asAt)
  }

  /// How far an indicator has come from its baseline to the target of its period; nil where one of them is missing.
  ///
  /// A running total of a part of the year has not had the time that its baseline had.
  public func distanceTravelled(of row: Int) -> DistanceTravelled? {
    let reading = indicators[row]
    if plan.indicators[row].accumulation == .sum, reading.period.kind != .year { return nil }
    return DistanceTravelled(plan.indicators[row], actual: reading.actual, target: reading.target)
  }

  /// Whether an indicator's last figure lies outside what its past makes likely; nil for fewer than 8 figures.
  ///
  /// A running total grows by itself and has no limits of this kind.
  public func naturalVariation(of row: Int) -> NaturalVariation? {
    let indicator = plan.indicators[row]
    guard !indicator.accumulation.isRunningTotal else { return nil }
    let period = indicators[row].period
    let figures = series(of: row).numbers(of: period.kind, upTo: period.last)
    return NaturalVariation(figures.compactMap { $0.actual.number(in: indicator.unit) })
  }

  /// The figures of the period that is shown and of its year that were worked out of shorter ones.
  public func derived(of row: Int) -> [DerivedFigure] {
    let series = series(of: row)
    let year = Period(.year, containing: period.last, yearStart: plan.header.yearStart)
    return (period == year ? [year] : [period, year]).compactMap { series.derived(in: $0, upTo: period.last) }
  }
}

extension Indicator.Accumulation {
  /// Whether its figures grow by themselves.
  public var isRunningTotal: Bool {
    self == .sum || self == .years
  }
}
