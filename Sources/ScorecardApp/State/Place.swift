package import ScorecardModel

/// What a page shows.
package enum Place: Hashable, Sendable {
  /// The plans of a portfolio.
  case portfolio
  /// One of the views of a plan.
  case view(ViewKind)
  /// The risks of one cell of the heatmap.
  case cell(GridCell)
  /// One indicator, action, risk, objective, officer or fault with its links.
  case detail(Entity)
}

/// The views of a plan, in the order of their keys.
package enum ViewKind: String, CaseIterable, Sendable {
  case scorecard, indicators, risks, actions, faults

  /// Its name in the row of tabs.
  package var title: String {
    switch self {
    case .scorecard: "Scorecard"
    case .indicators: "Indicators"
    case .risks: "Risks"
    case .actions: "Actions"
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
    case .faults: .showFaults
    }
  }
}
