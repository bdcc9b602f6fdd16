package import ScorecardModel

/// Another tolerance that is tried in place of the plan's, without a change to the plan.
package struct Trial: Hashable, Sendable {
  /// The tolerance; nil: none.
  package var tolerance: Tolerance?
  /// Whether it also goes above the tolerances that indicators have of their own.
  package var includesOwn = false

  /// A trial of a tolerance.
  package init(_ tolerance: Tolerance?) {
    self.tolerance = tolerance
  }
}
