/// Which colours would be others if the tolerance were another.
public struct WhatIf: Sendable {
  /// An indicator whose status would be another.
  public struct Change: Sendable {
    /// Its row in the plan.
    public let row: Int
    /// Its status as the plan has it.
    public let before: Assessment
    /// Its status with the other tolerance.
    public let after: Assessment
  }

  /// The tolerance that was tried; nil: none.
  public let tolerance: Tolerance?
  /// What would change, in the plan's order.
  public let changes: [Change]
  /// How many indicators keep their own tolerance, or have a floor instead, and so were left as they are.
  public let untouched: Int

  /// Tries a tolerance in place of the plan's.
  ///
  /// - Parameters:
  ///   - tolerance: The tolerance to try; nil: none.
  ///   - includesOwn: Whether it also goes above the tolerance that an indicator has of its own.
  ///   - scorecard: The plan as it stands.
  public init(tolerance: Tolerance?, includesOwn: Bool = false, in scorecard: Scorecard) {
    self.tolerance = tolerance
    let rows = scorecard.plan.indicators.indices.filter { row in
      let indicator = scorecard.plan.indicators[row]
      return indicator.floor == nil && (includesOwn || indicator.tolerance == nil)
    }
    untouched = scorecard.plan.indicators.count - rows.count
    changes = rows.compactMap { row in
      let before = scorecard.indicators[row].assessment
      guard before.status.isRated else { return nil }
      let after = scorecard.indicators[row].assessment(by: tolerance, includesOwn: includesOwn)
      return after.status == before.status ? nil : Change(row: row, before: before, after: after)
    }
  }
}
