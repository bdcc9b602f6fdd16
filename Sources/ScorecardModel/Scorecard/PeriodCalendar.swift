/// The periods a plan can be looked at in.
struct PeriodCalendar {
  /// Every period, oldest first; never empty.
  let periods: [Period]
  /// The latest period that has ended by the day and has a figure.
  let latest: Period

  /// The periods from the first to the last figure or target, in steps of the plan's usual kind: quarters where any
  /// figure is quarterly, else months, else years.
  init(_ index: PlanIndex, asAt: Day) {
    let plan = index.plan
    let figures = plan.measurements.periods
    // A register may be kept without any indicator.
    let written = figures.isEmpty ? plan.risks.flatMap { $0.history.map(\.period) } : figures
    let kind = PeriodCalendar.usualKind(of: written)
    let yearStart = plan.header.yearStart
    let now = Period(kind, containing: asAt, yearStart: yearStart)
    guard let first = written.map(\.first).min(), let last = written.map(\.last).max() else {
      periods = [now]
      latest = now
      return
    }
    periods = PeriodCalendar.steps(
      from: Period(kind, containing: first, yearStart: yearStart),
      to: Period(kind, containing: last, yearStart: yearStart)
    )
    latest =
      PeriodCalendar.latest(of: periods, withFigures: index.periodsWithFigures, asAt: asAt) ?? periods[0]
  }

  /// The day on which a period is looked at: for one before the latest, as long after its end as it is now after the
  /// end of the latest, so that what was due then, and what was overdue, is as it was.
  func day(of period: Period, asAt: Day) -> Day {
    guard period.last < latest.last else { return asAt }
    return period.last.advanced(by: max(0, latest.last.days(to: asAt)))
  }

  private static func usualKind(of periods: [Period]) -> Period.Kind {
    let kinds = Set(periods.map(\.kind))
    if kinds.contains(.quarter) { return .quarter }
    if kinds.contains(.month) || kinds.contains(.day) { return .month }
    if kinds.contains(.half) { return .half }
    return .year
  }

  private static func steps(from first: Period, to last: Period) -> [Period] {
    var periods = [first]
    // A typing error such as 1909 for 2009 must not make a calendar without end.
    while let next = periods.last?.next, next.last <= last.last, periods.count < 2400 {
      periods.append(next)
    }
    return periods
  }

  private static func latest(of periods: [Period], withFigures: [Period], asAt: Day) -> Period? {
    guard let day = withFigures.last(where: { $0.last <= asAt })?.last else {
      return periods.last { $0.first <= asAt }
    }
    return periods.last { $0.last <= day } ?? periods.first { $0.contains(day) }
  }
}

extension Period {
  /// The same period a year later.
  public var sameAYearAfter: Period {
    advanced(by: 12 / max(1, kind.months))
  }
}
