extension Table {
  /// What is linked to an entity: one row each, grouped by what it is.
  public static func links(of entity: Entity, in scorecard: Scorecard) -> Table {
    let related = scorecard.related(to: entity)
    let groups: [(Entity) -> Bool] = [
      \.isObjective, \.isIndicator, \.isAction, \.isRisk, \.isOfficer, \.isOther,
    ]
    let entities = groups.flatMap { group in related.filter(group) }
    return Table(
      columns: [
        Column("Linked", aliases: ["kind"], width: 9),
        Column("State", aliases: ["status"], width: 15),
        Column("Id", width: 7, yields: 1),
        Column("Title", width: 16, weight: 1),
      ],
      entities: entities
    ) { row in
      [
        .text(entities[row].noun, .muted),
        scorecard.state(of: entities[row]),
        .text(entities[row].id, .muted),
        .text(scorecard.index.title(of: entities[row])),
      ]
    }
  }
}

extension Scorecard {
  /// What an entity leads to: what belongs to a quadrant, what a code stands in, else what it is linked to.
  func related(to entity: Entity) -> [Entity] {
    switch entity {
    case .perspective(let id): members(ofPerspective: id.isEmpty ? nil : id)
    case .code(let code): Glossary.uses(of: code, in: plan)
    case .area(let title): HealthCheck(plan).entities(of: title)
    default: index.links.related(to: entity)
    }
  }

  /// How something stands, in one cell: a status, a deadline, a risk's place.
  public func state(of entity: Entity) -> TableCell {
    guard let row = index.row(of: entity) else { return .empty }
    switch entity {
    case .indicator:
      return .status(
        indicators[row].assessment.status,
        isProvisional: indicators[row].assessment.isProvisional
      )
    case .action: return .due(actions[row].due.due)
    case .risk: return RiskRow(self, row).now
    case .officer: return .text(plan.people[row].post, .muted)
    case .objective(let id):
      let colour = objective(id)?.standing.colour
      return colour.map { .status($0, isProvisional: false) }
        ?? .text(plan.objectives[row].kind.rawValue, .muted)
    case .owner(let words): return .text(doubt(aboutOwner: words), .warning)
    case .link: return .text(plan.links[row].kind, .muted)
    case .progress: return ProgressRow(self, plan.progress[row]).status
    case .division: return .text(index.names(of: plan.divisions[row].heads), .muted)
    case .budget: return .text(plan.budget[row].period.label, .muted)
    case .area: return related(to: entity).isEmpty ? .text("nothing", .warning) : .empty
    case .fact: return .text(plan.facts[row].topic, .muted)
    case .plan, .perspective, .fault, .code, .agenda, .inPlan: return .empty
    }
  }
}

extension Entity {
  var isObjective: Bool { if case .objective = self { true } else { false } }
  var isIndicator: Bool { if case .indicator = self { true } else { false } }
  var isAction: Bool { if case .action = self { true } else { false } }
  fileprivate var isRisk: Bool { if case .risk = self { true } else { false } }
  fileprivate var isOfficer: Bool {
    switch self {
    case .officer, .owner: true
    default: false
    }
  }
  fileprivate var isOther: Bool {
    switch self {
    case .link, .progress, .division, .budget, .area, .fact: true
    default: false
    }
  }
}
