/// A plan as it stands in one period, read on one day: every figure rated, every deadline judged, every risk placed.
public struct Scorecard: Sendable {
  /// The plan with its links.
  public let index: PlanIndex
  /// The day it is read on; an earlier period is read as long after its end as the latest one is.
  public let asAt: Day
  /// The period that is looked at.
  public let period: Period
  /// The latest period with figures by the day the plan is read on.
  public let latestPeriod: Period
  /// Every period that can be looked at, oldest first.
  public let periods: [Period]
  /// How the colour of a whole is found: as the plan says, or as somebody chose instead.
  public let rollUpRule: RollUpRule
  /// The indicators, in the plan's order.
  public let indicators: [IndicatorReading]
  /// The actions, in the plan's order.
  public let actions: [ActionReading]
  /// The risks, in the plan's order.
  public let risks: [RiskReading]
  /// What each quadrant comes to, by the id of its perspective: every frame of the scorecard shows it.
  private(set) var quadrantRollUps: [String?: RollUp] = [:]

  /// Reads a plan.
  ///
  /// - Parameters:
  ///   - index: The plan with its links.
  ///   - chosen: The period to look at; nil, or one the plan does not have: the latest that has figures on the day.
  ///   - asAt: The day to read it on.
  ///   - rollUp: How to find the colour of a whole; nil: as the plan says.
  public init(_ index: PlanIndex, period chosen: Period? = nil, asAt: Day, rollUp: RollUpRule? = nil) {
    let plan = index.plan
    let calendar = PeriodCalendar(index, asAt: asAt)
    let period = chosen.flatMap { calendar.periods.contains($0) ? $0 : nil } ?? calendar.latest
    let times = RiskTimes(period, of: plan, calendar, asAt: asAt)
    let asAt = calendar.day(of: period, asAt: asAt)
    self.index = index
    self.asAt = asAt
    self.period = period
    periods = calendar.periods
    latestPeriod = calendar.latest
    rollUpRule = rollUp ?? plan.header.rollUp
    indicators = plan.indicators.indices.map {
      IndicatorReading(of: $0, in: index, at: period, asAt: asAt)
    }
    actions = plan.actions.map { ActionReading(of: $0, asAt: asAt) }
    risks = plan.risks.map { RiskReading(of: $0, scheme: plan.header.riskScheme, at: times) }
    for quadrant in quadrants { quadrantRollUps[quadrant?.id] = self.rollUp(in: .perspective(quadrant?.id)) }
  }

  /// The plan.
  public var plan: Plan {
    index.plan
  }

  /// The reading of an indicator by its id.
  public func indicator(_ id: String) -> IndicatorReading? {
    index.row(of: .indicator(id)).map { indicators[$0] }
  }

  /// The reading of an action by its id.
  public func action(_ id: String) -> ActionReading? {
    index.row(of: .action(id)).map { actions[$0] }
  }

  /// The reading of a risk by its id.
  public func risk(_ id: String) -> RiskReading? {
    index.row(of: .risk(id)).map { risks[$0] }
  }
}
