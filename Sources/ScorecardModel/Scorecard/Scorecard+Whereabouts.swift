extension Scorecard {
  /// Where something lives, in words: the perspective of an indicator, the objectives of an action, the post of an
  /// officer; empty where the plan does not say.
  public func whereabouts(of entity: Entity) -> String {
    if case .code(let code) = entity { return Glossary.term(code, in: plan)?.kind ?? "" }
    if case .agenda(let place) = entity, plan.header.agenda.indices.contains(place) {
      return plan.header.agenda[place].view
    }
    guard let row = index.row(of: entity) else { return "" }
    switch entity {
    case .indicator:
      let indicator = plan.indicators[row]
      return words(perspective: indicator.perspective, objectives: indicator.objectives)
    case .action:
      let action = plan.actions[row]
      return action.objectives.isEmpty ? action.section : titles(ofObjectives: action.objectives)
    case .risk: return titles(ofObjectives: plan.risks[row].objectives)
    case .objective:
      let objective = plan.objectives[row]
      return words(perspective: objective.perspective, objectives: [objective.parent].compactMap(\.self))
    case .officer: return plan.people[row].post
    case .link: return plan.links[row].kind
    case .progress:
      let progress = plan.progress[row]
      return words(perspective: progress.perspective, objectives: progress.objectives)
    case .division: return index.names(of: plan.divisions[row].heads)
    case .fact: return plan.facts[row].topic
    case .budget: return plan.budget[row].period.label
    case .owner, .plan, .perspective, .fault, .code, .agenda, .area, .inPlan: return ""
    }
  }

  private func words(perspective: String?, objectives: [String]) -> String {
    perspective == nil ? titles(ofObjectives: objectives) : title(ofPerspective: perspective)
  }

  private func titles(ofObjectives ids: [String]) -> String {
    ids.map { index.title(of: .objective($0)) }.joined(separator: ", ")
  }
}
