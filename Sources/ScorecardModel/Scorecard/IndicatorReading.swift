/// An indicator as it stands in a period: its figures, their status, and where they are going.
public struct IndicatorReading: Sendable {
  /// The indicator's row in the plan.
  public let row: Int
  /// The indicator's own period that is looked at: the last of its kind that ends with the plan's period.
  public let period: Period
  /// The figures of that period; nil where the plan has no row for it.
  public let measurement: Measurement?
  /// The status with its reason.
  public let assessment: Assessment
  /// Against the comparable period before.
  public let short: Movement
  /// Against the same period a year before.
  public let long: Movement
  /// The latest earlier period with a figure, where this one has none.
  public let lastKnown: Measurement?
  /// The next period's figures, for the target to come.
  public let coming: Measurement?

  /// Reads an indicator.
  init(of row: Int, in plan: Plan, at period: Period, asAt: Day) {
    let indicator = plan.indicators[row]
    let series = IndicatorSeries(of: row, in: plan)
    let own = series.period(at: period)
    let measurement = series.measurement(in: own)
    let before = series.last(before: own)
    self.row = row
    self.period = own
    self.measurement = measurement
    assessment = StatusRule(indicator: indicator, tolerance: plan.header.tolerance, asAt: asAt)
      .assess(series.isEmpty ? Measurement(period: own) : measurement, in: own, valueAt: series.value(on:))
    let directions = DirectionRule(indicator: indicator)
    short = directions.movement(from: before, to: measurement)
    long = directions.movement(from: series.measurement(in: own.sameAYearBefore), to: measurement)
    lastKnown = measurement?.actual.isFigure == true ? nil : before
    coming = series.first(after: own)
  }

  /// The status that the figures of this reading have by another tolerance.
  func assessment(
    of indicator: Indicator,
    _ series: IndicatorSeries,
    tolerance: Tolerance?,
    asAt: Day
  ) -> Assessment {
    StatusRule(indicator: indicator, tolerance: tolerance, asAt: asAt)
      .assess(
        series.isEmpty ? Measurement(period: period) : measurement,
        in: period,
        valueAt: series.value(on:)
      )
  }

  /// The figure to show: this period's, or nil where there is none.
  public var actual: WrittenValue {
    measurement?.actual ?? .missing
  }

  /// This period's target.
  public var target: WrittenValue {
    measurement?.target ?? .missing
  }
}
