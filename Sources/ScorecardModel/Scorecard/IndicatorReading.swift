/// An indicator as it stands in a period: its figures, their status, and where they are going.
///
/// It keeps its status and its directions, which thousands are looked through by, and the places of its figures; the
/// figures themselves and all reasons are made when somebody asks for them.
public struct IndicatorReading: Sendable {
  /// The status with its reason.
  public let assessment: Assessment
  /// Against the comparable period before.
  public let short: Movement
  /// Against the same period a year before.
  public let long: Movement
  private let figures: ReadingFigures

  /// Reads an indicator.
  init(of row: Int, in index: PlanIndex, at period: Period, asAt: Day) {
    let figures = ReadingFigures(of: row, in: index, at: period, asAt: asAt)
    self.figures = figures
    assessment = figures.assessment().retold { figures.assessment() }
    short = figures.short.retold { figures.short }
    long = figures.long.retold { figures.long }
  }

  /// The indicator's row in the plan.
  public var row: Int {
    figures.row
  }

  /// The indicator's own period that is looked at: the last of its kind that ends with the plan's period.
  public var period: Period {
    figures.period
  }

  /// The figures of that period; nil where the plan has no row for it.
  public var measurement: Measurement? {
    figures.measurement(figures.own)
  }

  /// The latest earlier period with a figure, where this one has none.
  public var lastKnown: Measurement? {
    actual.isFigure ? nil : figures.measurement(figures.before)
  }

  /// The next period's figures, for the target to come.
  public var coming: Measurement? {
    figures.measurement(figures.coming)
  }

  /// The figure to show: this period's, or nil where there is none.
  public var actual: WrittenValue {
    figures.own.map(figures.measurements.actual) ?? .missing
  }

  /// This period's target.
  public var target: WrittenValue {
    figures.own.map(figures.measurements.target) ?? .missing
  }

  /// The status that the figures of this reading have by another tolerance.
  ///
  /// - Parameters:
  ///   - tolerance: That tolerance; nil: none.
  ///   - includesOwn: Whether it also goes above the one that the indicator has of its own.
  /// - Returns: The status with its reason.
  func assessment(by tolerance: Tolerance?, includesOwn: Bool) -> Assessment {
    figures.assessment(by: .some(tolerance), includesOwn: includesOwn)
  }
}
