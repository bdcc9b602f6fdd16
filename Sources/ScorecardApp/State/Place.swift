package import ScorecardModel

/// What a page shows.
package enum Place: Hashable, Sendable {
  /// The plans of a portfolio.
  case portfolio
  /// What all plans of a portfolio have of one kind: their risks, their officers.
  case everywhere(ViewKind)
  /// One of the views of a plan.
  case view(ViewKind)
  /// The risks of one cell of the heatmap.
  case cell(GridCell)
  /// One thing, such as an indicator or an officer, with its links.
  case detail(Entity)
  /// The period that is shown beside an earlier one.
  case comparison(Period)
  /// Other tolerances tried on the plan.
  case whatIf(Trial)
}

extension Place {
  /// Whether it is about all plans of a folder, none of which is open.
  var isOfAllPlans: Bool {
    switch self {
    case .portfolio, .everywhere: true
    default: false
    }
  }
}

/// The views of a plan, in the order of their keys.
package enum ViewKind: String, CaseIterable, Sendable {
  case scorecard, indicators, risks, actions, strategy, people, resources, progress, exceptions, plan, faults

  /// Its name in the row of tabs.
  package var title: String {
    switch self {
    case .scorecard: "Scorecard"
    case .indicators: "Indicators"
    case .risks: "Risks"
    case .actions: "Actions"
    case .strategy: "Strategy"
    case .people: "People"
    case .resources: "Resources"
    case .progress: "Progress"
    case .exceptions: "Exceptions"
    case .plan: "Plan"
    case .faults: "Faults"
    }
  }

  /// The command that shows it.
  package var command: Command {
    switch self {
    case .scorecard: .showScorecard
    case .indicators: .showIndicators
    case .risks: .showRisks
    case .actions: .showActions
    case .strategy: .showStrategy
    case .people: .showPeople
    case .resources: .showResources
    case .progress: .showProgress
    case .exceptions: .showExceptions
    case .plan: .showPlan
    case .faults: .showFaults
    }
  }
}
