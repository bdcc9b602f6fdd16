/// What is linked to what in a plan, in both directions.
public struct LinkGraph: Sendable {
  private var neighbours: [Entity: [Entity]] = [:]

  /// The links of a plan: objective, indicator, action, risk and officer, each to each.
  public init(_ plan: Plan) {
    let known = Known(plan)
    for objective in plan.objectives {
      let node = Entity.objective(objective.id)
      connect(node, objective.parent.map(Entity.objective), known)
      connect(node, objective.leads, known)
    }
    for indicator in plan.indicators {
      let node = Entity.indicator(indicator.id)
      connect(node, indicator.parent.map(Entity.indicator), known)
      for id in indicator.objectives { connect(node, .objective(id), known) }
      connect(node, indicator.owners, known)
    }
    for action in plan.actions {
      let node = Entity.action(action.id)
      for id in action.objectives { connect(node, .objective(id), known) }
      for id in action.indicators { connect(node, .indicator(id), known) }
      for id in action.risks { connect(node, .risk(id), known) }
      connect(node, action.leads + action.support + action.milestones.flatMap(\.leads), known)
    }
    for risk in plan.risks {
      let node = Entity.risk(risk.id)
      for id in risk.objectives { connect(node, .objective(id), known) }
      for id in risk.actions { connect(node, .action(id), known) }
      connect(node, risk.owners, known)
    }
  }

  /// What is linked to an entity: in the plan's order of links, without doubles.
  public func related(to entity: Entity) -> [Entity] {
    neighbours[entity] ?? []
  }

  private mutating func connect(_ node: Entity, _ officers: [OfficerReference], _ known: Known) {
    for reference in officers {
      connect(node, reference.officer.map(Entity.officer), known)
    }
  }

  private mutating func connect(_ node: Entity, _ other: Entity?, _ known: Known) {
    guard let other, other != node, known.contains(other) else { return }
    append(other, to: node)
    append(node, to: other)
  }

  private mutating func append(_ other: Entity, to node: Entity) {
    guard neighbours[node]?.contains(other) != true else { return }
    neighbours[node, default: []].append(other)
  }

  /// The entities a plan has; a link to anything else leads nowhere and is a fault of the data.
  private struct Known {
    private var entities: Set<Entity> = []

    init(_ plan: Plan) {
      entities.formUnion(plan.objectives.lazy.map { .objective($0.id) })
      entities.formUnion(plan.indicators.lazy.map { .indicator($0.id) })
      entities.formUnion(plan.actions.lazy.map { .action($0.id) })
      entities.formUnion(plan.risks.lazy.map { .risk($0.id) })
      entities.formUnion(plan.people.lazy.map { .officer($0.id) })
    }

    func contains(_ entity: Entity) -> Bool {
      entities.contains(entity)
    }
  }
}
