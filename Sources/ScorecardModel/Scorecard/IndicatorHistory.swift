/// The figures of an indicator over time with all they are compared with: what a chart of it shows.
///
/// Periods follow each other without a gap, so that time is true; what was not known in the period that is looked at is
/// not there.
public struct IndicatorHistory: Sendable {
  /// A period.
  public struct Point: Sendable {
    /// The period.
    public let period: Period
    /// What the plan has for it; nil: no row.
    public let measurement: Measurement?
    /// The figure in base units, the rank of a level from 0; nil where there is none, or none was known yet.
    public let actual: DecimalNumber?
    /// The target, likewise.
    public let target: DecimalNumber?
    /// The target range.
    public let targetRange: ClosedRange<DecimalNumber>?
    /// The figure that is only just amber.
    public let amberLimit: DecimalNumber?
    /// The figure of others.
    public let benchmark: DecimalNumber?
    /// The figure of the same period a year before.
    public let yearBefore: DecimalNumber?
    /// How the figure stands.
    public let assessment: Assessment
  }

  /// The most periods that are looked through: a century of months, because a typing error may make it endless.
  static let mostPoints = 1200

  /// The indicator.
  public let indicator: Indicator
  /// The periods, oldest first.
  public let points: [Point]
  /// The place of the period that is looked at; nil where there is none.
  public let shown: Int?
  /// Where the indicator started.
  public let baseline: DecimalNumber?
  /// The year's end as it is worked out from the figures.
  public let forecast: Forecast?
  /// The place of the period that ends with the forecast's year.
  public let forecastPlace: Int?
  /// The year's end as the owner expects it.
  public let ownForecast: DecimalNumber?

  /// The history of an indicator up to the period that a scorecard shows, and its targets beyond.
  public init(of row: Int, in scorecard: Scorecard) {
    let indicator = scorecard.plan.indicators[row]
    let series = IndicatorSeries(of: row, in: scorecard.plan)
    let reading = scorecard.indicators[row]
    let tolerance = scorecard.plan.header.tolerance
    let rule = StatusRule(indicator: indicator, tolerance: tolerance, asAt: scorecard.asAt)
    let rows = series.all.filter { $0.period.kind == reading.period.kind }
    let forecast = series.forecast(at: scorecard.period, tolerance: tolerance, asAt: scorecard.asAt)
    let periods = IndicatorHistory.periods(of: rows, upTo: forecast?.year.last)
    let measurements = Dictionary(rows.map { ($0.period, $0) }) { first, _ in first }
    self.indicator = indicator
    points = periods.map { period in
      let isKnown = period.last <= reading.period.last
      let measurement = measurements[period]
      let before = measurements[period.sameAYearBefore]
      return Point(measurement, isKnown ? measurement : nil, before, in: period, rule, series)
    }
    shown = periods.firstIndex(of: reading.period)
    baseline = indicator.ordinal(indicator.baseline)
    self.forecast = forecast
    forecastPlace = forecast.flatMap { forecast in periods.lastIndex { $0.last <= forecast.year.last } }
    ownForecast = reading.measurement?.forecast.number(in: indicator.unit)
  }

  /// Every period from the first row to the last, and on to a day.
  private static func periods(of rows: [Measurement], upTo day: Day?) -> [Period] {
    guard let first = rows.first?.period, let last = rows.last?.period else { return [] }
    let end = max(last.last, day ?? last.last)
    var periods = [first]
    while let next = periods.last?.next, next.last <= end, periods.count < mostPoints { periods.append(next) }
    return periods
  }
}

extension IndicatorHistory.Point {
  fileprivate init(
    _ written: Measurement?,
    _ known: Measurement?,
    _ before: Measurement?,
    in period: Period,
    _ rule: StatusRule,
    _ series: IndicatorSeries
  ) {
    let indicator = rule.indicator
    let target = written.flatMap { ResolvedTarget($0.target, of: indicator, valueAt: series.value(on:)) }
    self.period = period
    measurement = written
    actual = known.flatMap { indicator.ordinal($0.actual) }
    (self.target, targetRange) =
      switch target {
      case .number(let aim, _): (aim, nil)
      case .range(let low, let high): (nil, low...max(low, high))
      case .rank(let rank): (DecimalNumber(rank), nil)
      default: (nil, nil)
      }
    amberLimit = self.target.flatMap(rule.amberLimit(at:))
    benchmark = written.flatMap { indicator.ordinal($0.benchmark) }
    yearBefore = before.flatMap { indicator.ordinal($0.actual) }
    assessment = rule.assess(known ?? Measurement(period: period), in: period, valueAt: series.value(on:))
  }
}

extension Indicator {
  /// A figure as a place on an axis: a number in base units, or the rank of a level from 0 for the worst.
  func ordinal(_ value: WrittenValue) -> DecimalNumber? {
    if case .level(let word) = value { return rank(of: word).map { DecimalNumber($0) } }
    return value.number(in: unit)
  }
}
