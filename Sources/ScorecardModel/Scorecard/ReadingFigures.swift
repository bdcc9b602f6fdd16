/// Where the figures stand by which an indicator is judged in a period, and how it is judged by them.
struct ReadingFigures: Sendable {
  /// The indicator's row in the plan.
  let row: Int
  /// The indicator's own period that is looked at.
  let period: Period
  /// The row of that period's figures; nil where there is none.
  let own: Int?
  /// The row of the latest earlier period with a figure.
  let before: Int?
  /// The row of the next period.
  let coming: Int?
  private let yearBefore: Int?
  private let index: PlanIndex
  private let asAt: Day

  /// Finds the figures of an indicator.
  init(of row: Int, in index: PlanIndex, at shown: Period, asAt: Day) {
    let series = IndicatorSeries(of: row, in: index.plan)
    self.row = row
    self.index = index
    self.asAt = asAt
    period = series.period(at: shown)
    own = series.row(in: period)
    before = series.lastRow(before: period)
    coming = series.firstRow(after: period)
    yearBefore = series.row(in: period.sameAYearBefore)
  }

  /// The figures of the plan.
  var measurements: Measurements {
    index.plan.measurements
  }

  /// The figures in a row.
  func measurement(_ row: Int?) -> Measurement? {
    row.map(index.plan.measurements.measurement)
  }

  /// The status, by the plan's tolerance or another.
  func assessment(by tolerance: Tolerance?? = nil, includesOwn: Bool = false) -> Assessment {
    let series = IndicatorSeries(of: row, in: index.plan)
    var indicator = series.indicator
    if includesOwn { indicator.tolerance = nil }
    return StatusRule(indicator: indicator, tolerance: tolerance ?? index.plan.header.tolerance, asAt: asAt)
      .assess(series.isEmpty ? Measurement(period: period) : measurement(own), in: period) {
        series.value(on: $0)
      }
  }

  /// Against the comparable period before.
  var short: Movement {
    movement(from: before)
  }

  /// Against the same period a year before.
  var long: Movement {
    movement(from: yearBefore)
  }

  private func movement(from earlier: Int?) -> Movement {
    DirectionRule(indicator: index.plan.indicators[row])
      .movement(from: measurement(earlier), to: measurement(own))
  }
}
