/// What is linked to what in a plan, in both directions.
public struct LinkGraph: Sendable {
  /// Words in an owner's place that name no officer for sure, in the plan's order; at the end nobody, as empty words,
  /// where something has no owner at all.
  public private(set) var owners: [String] = []
  private var neighbours: [Entity: [Entity]] = [:]

  /// The links of a plan: objective, indicator, action, risk and officer, each to each, and what else they name.
  public init(_ plan: Plan) {
    let known = Known(plan)
    for objective in plan.objectives {
      let node = Entity.objective(objective.id)
      connect(node, objective.parent.map(Entity.objective), known)
      connect(node, ledBy: objective.leads, known)
    }
    for indicator in plan.indicators {
      let node = Entity.indicator(indicator.id)
      connect(node, indicator.parent.map(Entity.indicator), known)
      for id in indicator.objectives { connect(node, .objective(id), known) }
      connect(node, ledBy: indicator.owners, known)
    }
    for action in plan.actions {
      let node = Entity.action(action.id)
      for id in action.objectives { connect(node, .objective(id), known) }
      for id in action.indicators { connect(node, .indicator(id), known) }
      for id in action.risks { connect(node, .risk(id), known) }
      connect(node, ledBy: action.leads, known)
      connect(node, action.support + action.milestones.flatMap(\.leads), known)
    }
    for risk in plan.risks {
      let node = Entity.risk(risk.id)
      for id in risk.objectives { connect(node, .objective(id), known) }
      for id in risk.indicators { connect(node, .indicator(id), known) }
      for id in risk.actions { connect(node, .action(id), known) }
      connect(node, ledBy: risk.owners, known)
    }
    connectLinks(plan, known)
    connectDivisions(plan, known)
    let named = owners.filter { !$0.isEmpty }
    owners = named.count < owners.count ? named + [""] : named
  }

  /// What is linked to an entity: in the plan's order of links, without doubles.
  public func related(to entity: Entity) -> [Entity] {
    neighbours[entity] ?? []
  }

  /// Pledges and agreements with what contributes to them, and reports with what they are about.
  private mutating func connectLinks(_ plan: Plan, _ known: Known) {
    for objective in plan.objectives {
      for id in objective.links { connect(.objective(objective.id), .link(id), known) }
    }
    for indicator in plan.indicators {
      for id in indicator.links { connect(.indicator(indicator.id), .link(id), known) }
    }
    for action in plan.actions {
      for id in action.links { connect(.action(action.id), .link(id), known) }
    }
    for progress in plan.progress {
      for id in progress.objectives { connect(.progress(progress.id), .objective(id), known) }
    }
  }

  /// Divisions with their officers and all that is said to be theirs.
  private mutating func connectDivisions(_ plan: Plan, _ known: Known) {
    func division(_ id: String?) -> Entity? { id.map(Entity.division) }
    for division in plan.divisions { connect(.division(division.id), division.heads, known) }
    for officer in plan.people { connect(.officer(officer.id), division(officer.division), known) }
    for indicator in plan.indicators {
      connect(.indicator(indicator.id), division(indicator.division), known)
    }
    for action in plan.actions { connect(.action(action.id), division(action.division), known) }
    for risk in plan.risks { connect(.risk(risk.id), division(risk.division), known) }
    for progress in plan.progress { connect(.progress(progress.id), division(progress.division), known) }
    for (row, line) in plan.budget.enumerated() { connect(.budget(row), division(line.division), known) }
    connectTotals(plan)
    for (row, fact) in plan.facts.enumerated() { connect(.fact(row), division(fact.division), known) }
  }

  /// The money of a heading with that of the divisions it is made of.
  private mutating func connectTotals(_ plan: Plan) {
    for rows in Dictionary(grouping: plan.budget.indices, by: { plan.budget[$0].period }).values {
      let totals = rows.filter { plan.budget[$0].division.isEmpty }.map { (plan.budget[$0].heading, $0) }
      let places = Dictionary(totals) { first, _ in first }
      for part in rows where !plan.budget[part].division.isEmpty {
        if let total = places[plan.budget[part].heading] { link(.budget(total), .budget(part)) }
      }
    }
  }

  private mutating func connect(_ node: Entity, ledBy officers: [OfficerReference], _ known: Known) {
    connect(node, officers, known)
    guard officers.isEmpty else { return }
    // One way only: that nobody owns something is no page to go to from there.
    note(owner: "")
    neighbours[.owner(""), default: []].append(node)
  }

  private mutating func connect(_ node: Entity, _ officers: [OfficerReference], _ known: Known) {
    for reference in officers {
      connect(node, reference.officer.map(Entity.officer), known)
      guard !reference.isCertain else { continue }
      note(owner: reference.words)
      link(node, .owner(reference.words))
    }
  }

  private mutating func note(owner words: String) {
    if neighbours[.owner(words)] == nil { owners.append(words) }
  }

  private mutating func connect(_ node: Entity, _ other: Entity?, _ known: Known) {
    guard let other, other != node, known.contains(other) else { return }
    link(node, other)
  }

  private mutating func link(_ node: Entity, _ other: Entity) {
    guard !areLinked(node, other) else { return }
    neighbours[node, default: []].append(other)
    neighbours[other, default: []].append(node)
  }

  /// Looks through the shorter list of the two: a division may have thousands of links.
  private func areLinked(_ node: Entity, _ other: Entity) -> Bool {
    let (mine, others) = (related(to: node), related(to: other))
    return mine.count <= others.count ? mine.contains(other) : others.contains(node)
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
      entities.formUnion(plan.links.lazy.map { .link($0.id) })
      entities.formUnion(plan.divisions.lazy.map { .division($0.id) })
    }

    func contains(_ entity: Entity) -> Bool {
      entities.contains(entity)
    }
  }
}

extension OfficerReference {
  /// Whether it names one officer without a doubt.
  public var isCertain: Bool {
    officer != nil && !isUnclear
  }
}
