/// Several tolerances tried one after the other, the plan's own among them, from none to wide.
public struct ToleranceSteps: Sendable {
  /// What each would change.
  public let trials: [WhatIf]
  /// Which of them is the plan's own.
  public let own: Int
  /// Whether they go above the tolerances that indicators have of their own.
  public let includesOwn: Bool

  /// The tolerances that councils publish, with finer ones below: shares of the target in per cent.
  private static let shares: [DecimalNumber] = [0, 1, 2, 5, 10, 15, 20].map { DecimalNumber($0) }

  /// Tries them all.
  ///
  /// - Parameters:
  ///   - includesOwn: Whether they also go above the tolerance that an indicator has of its own.
  ///   - scorecard: The plan as it stands.
  public init(includesOwn: Bool = false, in scorecard: Scorecard) {
    let tolerance = scorecard.plan.header.tolerance
    let all = ToleranceSteps.tolerances(with: tolerance)
    self.includesOwn = includesOwn
    own = all.firstIndex(of: tolerance) ?? 0
    trials = all.map { WhatIf(tolerance: $0, includesOwn: includesOwn, in: scorecard) }
  }

  /// Which of them a tolerance is; the plan's own where it is none of them.
  public func position(of tolerance: Tolerance?) -> Int {
    trials.firstIndex { $0.tolerance == tolerance } ?? own
  }

  /// The steps with the plan's own in its place; one that is no share of the target stands before them.
  private static func tolerances(with own: Tolerance?) -> [Tolerance?] {
    guard case .percentOfTarget(let share) = own else {
      return [own] + shares.map(Tolerance.percentOfTarget)
    }
    return (shares.filter { $0 != share } + [share]).sorted().map(Tolerance.percentOfTarget)
  }
}

extension WhatIf {
  /// The tolerance in words: `10%`, `0.5`, `none`.
  public var words: String {
    tolerance?.words ?? "none"
  }

  /// How many indicators would have each status.
  ///
  /// - Parameter now: How many have each status now.
  /// - Returns: The counts of the statuses that there would be.
  public func counts(insteadOf now: [Status: Int]) -> [Status: Int] {
    var counts = now
    for change in changes {
      counts[change.before.status, default: 0] -= 1
      counts[change.after.status, default: 0] += 1
    }
    return counts
  }
}

extension Scorecard {
  /// How many indicators have each status.
  public var statusCounts: [Status: Int] {
    indicators.reduce(into: [:]) { $0[$1.assessment.status, default: 0] += 1 }
  }

  /// The same plan, read on the same day, in another period; nil where the plan does not have it.
  public func inPeriod(_ other: Period) -> Scorecard? {
    guard periods.contains(other) else { return nil }
    return Scorecard(index, period: other, asAt: asAt, rollUp: rollUpRule)
  }
}
