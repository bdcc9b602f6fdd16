/// Anything of a plan that has a page of its own, by its id.
///
/// A selection, a link and a place in the breadcrumb are entities, so that a reload that moves rows keeps them.
public enum Entity: Hashable, Sendable {
  /// A plan of the portfolio.
  case plan(String)
  /// A quadrant.
  case perspective(String)
  /// An aim, a priority or an objective.
  case objective(String)
  /// An indicator.
  case indicator(String)
  /// An action.
  case action(String)
  /// A risk.
  case risk(String)
  /// An officer.
  case officer(String)
  /// Something that is wrong with the data, by its place in the list of faults.
  case fault(Int)

  /// What it is called in a list of links.
  public var noun: String {
    switch self {
    case .plan: "plan"
    case .perspective: "perspective"
    case .objective: "objective"
    case .indicator: "indicator"
    case .action: "action"
    case .risk: "risk"
    case .officer: "officer"
    case .fault: "fault"
    }
  }

  /// Its id in the plan.
  public var id: String {
    switch self {
    case .plan(let id), .perspective(let id), .objective(let id), .indicator(let id), .action(let id),
      .risk(let id), .officer(let id):
      id
    case .fault(let index): String(index + 1)
    }
  }
}
