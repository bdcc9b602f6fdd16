/// The scores of a risk over time; what a chart of them shows.
public struct RiskHistory: Sendable {
  /// A period of it.
  public struct Point: Sendable {
    /// The period.
    public let period: Period
    /// Where the risk stood; nil where no score of the period is kept.
    public let place: RiskPlace?
  }

  /// The periods, oldest first, without a gap.
  public let points: [Point]
  /// The place of the period that is looked at among them.
  public let shown: Int?
  /// The highest score within appetite; nil where the plan names none.
  public let appetite: Int?
  /// The score it should come to; nil where the plan does not say.
  public let target: Int?
  /// The highest score there can be, or there was.
  public let highest: Int
  /// How many bands the plan names.
  public let bandCount: Int

  private static let mostPoints = 400

  /// The scores of a risk of a plan; nil where fewer than two are kept, or where there are no scores but levels.
  init?(of row: Int, in scorecard: Scorecard) {
    let (risk, reading) = (scorecard.plan.risks[row], scorecard.risks[row])
    let rule = RiskRule(scheme: scorecard.plan.header.riskScheme)
    guard let first = risk.history.first?.period else { return nil }
    var kept: [Period: Risk.Rating] = [:]
    for score in risk.history { kept[score.period] = score.rating }
    let latest = scorecard.latestPeriod
    // What the register says itself is of the latest period, where no row of it is kept.
    if risk.isOpenNow, latest.kind == first.kind, kept[latest] == nil {
      kept[latest] = risk.ratings[.current]
    }
    points = RiskHistory.periods(from: first, to: max(risk.history.last?.period ?? first, latest))
      .map { period in Point(period: period, place: kept[period].map { RiskPlace($0, rule) }) }
    let scores = points.compactMap(\.place?.score)
    guard scores.count > 1 else { return nil }
    shown = points.firstIndex { $0.period == scorecard.period }
    appetite = rule.scheme.appetiteScore
    target = reading.intended?.score
    bandCount = rule.scheme.bands.count
    highest = max(rule.highestScore ?? 1, scores.max() ?? 1)
  }

  private static func periods(from first: Period, to last: Period) -> [Period] {
    var periods = [first]
    while let next = periods.last?.next, next.last <= last.last, periods.count < mostPoints {
      periods.append(next)
    }
    return periods
  }
}

extension Risk {
  fileprivate var isOpenNow: Bool { !isClosed }
}
