/// The figures of one indicator, period after period.
///
/// It is a class because it is handed around for every figure that is rated, and its parts are many.
public final class IndicatorSeries: Sendable {
  private let measurements: Measurements
  private let place: Int
  private let rows: Range<Int>
  let indicator: Indicator
  let yearStart: UInt8

  /// The figures of the indicator in a row of the plan.
  public init(of row: Int, in plan: Plan) {
    measurements = plan.measurements
    place = row
    rows = plan.measurements.rows(of: row)
    indicator = plan.indicators[row]
    yearStart = plan.header.yearStart
  }

  /// Whether the plan has no row for it at all.
  var isEmpty: Bool {
    rows.isEmpty
  }

  /// Every period's figures, oldest first.
  public var all: [Measurement] {
    rows.map(measurements.measurement(at:))
  }

  /// The indicator's own period when the plan is looked at in a period: the last of its kind that ends by then.
  ///
  /// A survey every second year is looked at in its last year that has a row.
  func period(at shown: Period) -> Period {
    guard let kind else { return shown }
    let containing = Period(kind, containing: shown.last, yearStart: yearStart)
    return containing.last <= shown.last ? containing : containing.previous
  }

  func measurement(in period: Period) -> Measurement? {
    row(in: period).map(measurements.measurement(at:))
  }

  /// The rows of a kind of period that lie in a longer one, oldest first.
  func rows(of kind: Period.Kind, in period: Period) -> [Measurement] {
    rows.filter {
      let own = measurements.period(at: $0)
      return own.kind == kind && period.contains(own)
    }
    .map(measurements.measurement(at:))
  }

  /// The rows of a kind of period with a number that end by a day, oldest first.
  func numbers(of kind: Period.Kind, upTo day: Day) -> [Measurement] {
    rows.filter {
      let own = measurements.period(at: $0)
      return own.kind == kind && own.last <= day
        && measurements.actual(at: $0).number(in: indicator.unit) != nil
    }
    .map(measurements.measurement(at:))
  }

  /// The latest period before another that has a figure.
  func lastRow(before period: Period) -> Int? {
    rows(before: period.last).last { isOfKind($0, period) && hasActual($0) }
  }

  /// The first period after another that has a row.
  func firstRow(after period: Period) -> Int? {
    rows.suffix(from: rows(before: period.last.advanced(by: 1)).upperBound)
      .first { isOfKind($0, period) }
  }

  /// The value that held on a day: that of the latest period that had ended, within a year; else the baseline's.
  func value(on day: Day) -> DecimalNumber? {
    written(on: day) ?? baseline(on: day)
  }

  private func baseline(on day: Day) -> DecimalNumber? {
    guard let end = indicator.baselinePeriod?.last, end <= day, end.days(to: day) < 366 else { return nil }
    return indicator.baseline.number(in: indicator.unit)
  }

  private func written(on day: Day) -> DecimalNumber? {
    rows(before: day.advanced(by: 1)).reversed()
      .prefix { measurements.period(at: $0).last.days(to: day) < 366 }
      .first(where: hasActual)
      .flatMap { measurements.actual(at: $0).number(in: indicator.unit) }
  }

  /// The rows of periods that end before a day: they stand in the order of these ends, and so are found by halves.
  private func rows(before day: Day) -> Range<Int> {
    var (low, high) = (rows.lowerBound, rows.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if measurements.period(at: middle).last < day { low = middle + 1 } else { high = middle }
    }
    return rows.lowerBound..<low
  }

  /// The row of a period; nil where there is none.
  func row(in period: Period) -> Int? {
    measurements.row(of: place, period: period)
  }

  private func isOfKind(_ row: Int, _ period: Period) -> Bool {
    measurements.period(at: row).kind == period.kind
  }

  private func hasActual(_ row: Int) -> Bool {
    measurements.isFigure(at: row)
  }

  /// How long its periods are: as declared, else as written of late.
  var kind: Period.Kind? {
    switch indicator.frequency {
    case .monthly: .month
    case .quarterly: .quarter
    case .halfYearly: .half
    case .annual, .biennial: .year
    case nil: kindOfLate
    }
  }

  /// The shortest period that has a figure in the year up to the last figure; where there are no figures, the last.
  ///
  /// A target or an outturn of the whole year beside the figures of its quarters makes no annual indicator of it.
  private var kindOfLate: Period.Kind? {
    guard let latest = rows.last(where: hasActual) else {
      return rows.last.map { measurements.period(at: $0).kind }
    }
    let end = measurements.period(at: latest).last
    var shortest = measurements.period(at: latest).kind
    for row in rows.prefix(through: latest).reversed() {
      let period = measurements.period(at: row)
      if shortest == .day || period.last.days(to: end) >= 366 { break }
      if period.kind.rawValue < shortest.rawValue, hasActual(row) { shortest = period.kind }
    }
    return shortest
  }
}
