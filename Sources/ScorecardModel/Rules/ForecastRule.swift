/// How the figures of a year so far become one of its end.
///
/// A total goes on at its rate, or as last year's did where that is known; a rate is numerators over denominators; a
/// figure that stands for a moment stays, or follows the line through it from 4 points on. Under 2 points there is
/// none; the start of the year, where a total is nothing, is a point of a total.
public struct ForecastRule: Sendable {
  /// The most figures that a line is drawn through: a year of months, three years of quarters.
  public static let mostPoints = 12
  /// The fewest figures that a line is drawn through.
  public static let leastPointsOfLine = 4

  /// The indicator.
  public let indicator: Indicator
  /// The financial year.
  public let year: Period

  /// The rule for an indicator and a year.
  public init(indicator: Indicator, year: Period) {
    self.indicator = indicator
    self.year = year
  }

  /// A figure of the year's end before it is rated.
  struct Outcome {
    var method: Forecast.Method
    var number: DecimalNumber
    var interval: ClosedRange<DecimalNumber>?
    var points: Int
    var rule: String
    var facts: [Reason.Fact]
  }

  /// The forecast; nil under 2 points, and where the year's last figure is there.
  ///
  /// - Parameters:
  ///   - rows: The rows of one kind of period with numbers, oldest first, none after the day it is made on.
  ///   - numberIn: The number of a period in base units, for last year's profile.
  ///   - rate: Rates the figure against the year's target; nil where there is none.
  /// - Returns: The forecast with its method, its points and its reason.
  public func forecast(
    from rows: [Measurement],
    numberIn: (Period) -> DecimalNumber?,
    rate: (WrittenValue) -> Assessment?
  ) -> Forecast? {
    guard let last = rows.last, last.period.last < year.last,
      let outcome = outcome(from: rows, last: last, numberIn)
    else { return nil }
    let hundred = DecimalNumber(mantissa: 100)
    let isImpossible =
      indicator.unit == .percent && (outcome.number > hundred || outcome.number.isNegative)
    let verdict = rate(.number(Quantity(outcome.number, unit: indicator.unit)))
    return Forecast(
      year: year,
      number: outcome.number,
      interval: outcome.interval,
      method: outcome.method,
      points: outcome.points,
      isImpossible: isImpossible,
      wouldBe: verdict.flatMap { $0.status.isRated ? $0 : nil },
      reason: reason(outcome, isImpossible: isImpossible)
    )
  }

  private func outcome(
    from rows: [Measurement],
    last: Measurement,
    _ numberIn: (Period) -> DecimalNumber?
  ) -> Outcome? {
    let ofYear = rows.filter { year.contains($0.period) }
    let isWithin = last.period.kind != .year
    switch indicator.accumulation {
    case .sum where isWithin: return total(ofYear, isRunning: true, numberIn)
    case .perPeriod where isWithin: return total(ofYear, isRunning: false, numberIn)
    case .years where isWithin: return growth(ofYear, numberIn) ?? moment(rows)
    case .average where isWithin: return rate(ofYear) ?? moment(rows)
    case .no, .sum, .perPeriod, .average, .years: return moment(rows)
    }
  }

  /// How many digits behind the point are shown, of base units.
  func digits(of rows: [Measurement]) -> Int {
    indicator.decimals.map { $0 - (indicator.unit?.power ?? 0) }
      ?? Int(rows.compactMap { number($0)?.scale }.max() ?? 0)
  }

  /// A row's figure in base units.
  func number(_ row: Measurement) -> DecimalNumber? {
    row.actual.number(in: indicator.unit)
  }

  /// A row's figure with its place.
  func fact(_ row: Measurement) -> Reason.Fact {
    let text = row.actual.text(unit: indicator.unit, decimals: indicator.decimals)
    return Reason.Fact(row.period.label, text, at: row.location)
  }

  private func reason(_ outcome: Outcome, isImpossible: Bool) -> Reason {
    let result = Reason.Fact("forecast for \(year.label)", indicator.text(outcome.number))
    return Reason(
      rule: isImpossible ? "\(outcome.rule); a percentage cannot be so" : outcome.rule,
      facts: outcome.facts + [result],
      remedy: isImpossible
        ? "the year does not run evenly: give last year's figures, or the owner's forecast" : ""
    )
  }
}
