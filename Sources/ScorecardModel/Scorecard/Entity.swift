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
  /// Words in an owner's place that name no officer for sure, such as "Tbc"; empty: nobody at all.
  case owner(String)
  /// A strategic link: a pledge, an agreement.
  case link(String)
  /// What was reported.
  case progress(String)
  /// A division.
  case division(String)
  /// A line of the budget, by its place in the table.
  case budget(Int)
  /// An area of the health check.
  case area(String)
  /// A fact, by its place in the table.
  case fact(Int)
  /// An item of the meeting, by its place in the agenda.
  case agenda(Int)
  /// A code of the glossary.
  case code(String)
  /// Something that is wrong with the data, by its place in the list of faults.
  case fault(Int)
  /// Something of another plan, by that plan's id.
  indirect case inPlan(String, Entity)

  /// What it is in the plan it belongs to.
  var inItsPlan: Entity {
    if case .inPlan(_, let entity) = self { entity } else { self }
  }

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
    case .owner: "owner"
    case .link: "link"
    case .progress: "report"
    case .division: "division"
    case .budget: "money"
    case .area: "area"
    case .fact: "fact"
    case .agenda: "item"
    case .code: "code"
    case .fault: "fault"
    case .inPlan(_, let entity): entity.noun
    }
  }

  /// Its id in the plan.
  public var id: String {
    switch self {
    case .plan(let id), .perspective(let id), .objective(let id), .indicator(let id), .action(let id),
      .risk(let id), .officer(let id), .owner(let id), .link(let id), .progress(let id), .division(let id),
      .code(let id), .area(let id):
      id
    case .budget(let index), .fact(let index), .fault(let index), .agenda(let index): String(index + 1)
    case .inPlan(_, let entity): entity.id
    }
  }
}
