package import ScorecardModel

/// From where a plan is looked at: which plan, in which period, on which day, and by which rule for wholes.
///
/// Whoever reads the files rates the plan from there, so that no key waits for it.
package struct Standpoint: Hashable, Sendable {
  /// The id of the plan; nil: the one of a folder that has one alone.
  package var plan: String?
  /// The period somebody chose; nil: the latest with figures.
  package var period: Period?
  /// The day to read the plan on, above what the plan says.
  package var asAt: Day?
  /// The day to read a plan on that says nothing.
  package var today: Day
  /// The rule for the colour of a whole that somebody chose; nil: the plan's.
  package var rollUp: RollUpRule?

  /// The plan of a snapshot as it stands from here; nil where no plan is looked at.
  package func rated(_ snapshot: Snapshot) -> RatedPlan? {
    let only = snapshot.isPortfolio ? nil : snapshot.plans.first
    guard let loaded = snapshot.plans.first(where: { $0.id == plan }) ?? only else { return nil }
    var standpoint = self
    standpoint.plan = loaded.id
    return RatedPlan(standpoint: standpoint, scorecard: standpoint.scorecard(of: PlanIndex(loaded.plan)))
  }

  /// A plan as it stands from here.
  func scorecard(of index: PlanIndex) -> Scorecard {
    let header = index.plan.header
    let period = period.flatMap { Period($0.description, yearStart: header.yearStart) }
    return Scorecard(index, period: period, asAt: asAt ?? header.asAt ?? today, rollUp: rollUp)
  }
}

/// A plan that was linked and rated while it was read.
package struct RatedPlan: Sendable {
  /// From where it was looked at.
  package let standpoint: Standpoint
  /// How it stands from there.
  package let scorecard: Scorecard
}

extension State {
  /// From where the plan is looked at.
  package var standpoint: Standpoint {
    Standpoint(
      plan: isLoaded ? planID : options.plan,
      period: chosenPeriod,
      asAt: options.asAt,
      today: now.day,
      rollUp: rollUpRule
    )
  }
}
