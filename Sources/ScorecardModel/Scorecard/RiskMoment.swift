/// The end of a period as the risks of a plan see it.
struct RiskMoment {
  /// The period.
  let period: Period
  /// The day it is read on.
  let day: Day
  /// Whether it is the latest there is, of which the register itself tells.
  let isNow: Bool
  /// The earliest period of which any score is kept; nil where none is.
  let firstScored: Period?

  /// A period of a plan, read on a day.
  init(_ period: Period, of plan: Plan, _ calendar: PeriodCalendar, asAt: Day) {
    self.period = period
    day = calendar.day(of: period, asAt: asAt)
    isNow = period.last >= calendar.latest.last
    firstScored = plan.risks.compactMap(\.history.first?.period).min { $0.last < $1.last }
  }

  /// Whether scores of this time may be kept at all.
  var isKept: Bool {
    firstScored.map { $0.last <= period.last } ?? false
  }
}

/// Whether a risk is in the register at some time.
public enum RiskStanding: String, CaseIterable, Sendable {
  /// It is in the register.
  case open
  /// It came into the register later.
  case notYet = "not yet in the register"
  /// Nothing is kept of that time.
  case notKept = "no score kept for that period"
  /// It was closed.
  case closed
}

extension Risk {
  /// Whether it is said to be closed.
  var isClosed: Bool {
    closed != nil || status.plainWords.hasPrefix("closed")
  }

  /// The last score kept of a time, or of before.
  func score(at moment: RiskMoment) -> RiskScore? {
    history.last { $0.period.last <= moment.period.last }
  }

  /// Whether it is in the register at a time: by the days it was raised and closed, else by the scores kept of it.
  func standing(at moment: RiskMoment) -> RiskStanding {
    if let raised, raised > moment.day { return .notYet }
    if let closed, closed <= moment.day { return .closed }
    if closed == nil, isClosed, isClosedByScores(at: moment) { return .closed }
    if moment.isNow || moment.firstScored == nil { return .open }
    if raised != nil || score(at: moment) != nil { return .open }
    return !history.isEmpty && moment.isKept ? .notYet : .notKept
  }

  /// Without a day it was closed on: now, and after the last score that is kept of it.
  private func isClosedByScores(at moment: RiskMoment) -> Bool {
    guard !moment.isNow, let last = history.last?.period.last else { return true }
    return last < moment.period.last
  }

  /// The register as it was at a time: with the score kept of then in the place of the present one.
  ///
  /// What is said of the other layers is as now: nobody keeps what a target was.
  func asOf(_ moment: RiskMoment) -> Risk {
    let isKept = moment.firstScored != nil
    guard !moment.isNow || ratings[.current] == nil, isKept else { return self }
    var risk = self
    risk.ratings[.current] = score(at: moment)?.rating
    return risk
  }
}
