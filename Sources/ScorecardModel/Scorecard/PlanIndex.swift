/// A plan with its links and the places of its rows; made once for each load, and then shared by all who look at it.
public final class PlanIndex: Sendable {
  /// The plan.
  public let plan: Plan
  /// What is linked to what; no first screen shows it, so it is made when it is asked for.
  public var links: LinkGraph { deferredLinks.value }
  /// The rows of indicators that have parts and no figures of their own: they stand for their parts.
  public let headings: Set<Int>
  /// The totals that lines of the budget state, by the row of the line.
  var totals: [Int: [Total]] { deferredTotals.value }
  /// The periods that have a figure, earliest first.
  let periodsWithFigures: [Period]
  /// The rows of the indicators of each perspective the plan knows, and at nil of those that belong to none.
  private let members: [String?: [Int]]
  private let deferredLinks: Deferred<LinkGraph>
  private let deferredTotals: Deferred<[Int: [Total]]>
  private let rows: [Entity: Int]

  /// Indexes a plan.
  public init(_ plan: Plan) {
    self.plan = plan
    deferredLinks = Deferred { LinkGraph(plan) }
    deferredTotals = Deferred { plan.statedTotals }
    periodsWithFigures = plan.measurements.periodsWithFigures
    let known = Set(plan.header.perspectives.map(\.id))
    members = Dictionary(grouping: plan.indicators.indices) { row in
      plan.indicators[row].perspective.flatMap { known.contains($0) ? $0 : nil }
    }
    var rows: [Entity: Int] = [:]
    for (row, objective) in plan.objectives.enumerated() { rows[.objective(objective.id)] = row }
    for (row, indicator) in plan.indicators.enumerated() { rows[.indicator(indicator.id)] = row }
    for (row, action) in plan.actions.enumerated() { rows[.action(action.id)] = row }
    for (row, risk) in plan.risks.enumerated() { rows[.risk(risk.id)] = row }
    for (row, officer) in plan.people.enumerated() { rows[.officer(officer.id)] = row }
    for (row, link) in plan.links.enumerated() { rows[.link(link.id)] = row }
    for (row, progress) in plan.progress.enumerated() { rows[.progress(progress.id)] = row }
    for (row, division) in plan.divisions.enumerated() { rows[.division(division.id)] = row }
    for row in plan.budget.indices { rows[.budget(row)] = row }
    for (row, area) in plan.header.healthCheck.enumerated() { rows[.area(area.title)] = row }
    for row in plan.facts.indices { rows[.fact(row)] = row }
    self.rows = rows
    let parents = plan.indicators.compactMap(\.parent).compactMap { rows[.indicator($0)] }
    headings = Set(parents.filter { plan.measurements.rows(of: $0).isEmpty })
  }

  /// The rows of the indicators of a perspective the plan knows, in the plan's order; nil: of those that belong to none.
  func indicators(ofPerspective id: String?) -> [Int] {
    members[id] ?? []
  }

  /// The row of an entity in its table; nil where the plan has no such thing.
  public func row(of entity: Entity) -> Int? {
    if case .owner(let words) = entity { return links.owners.firstIndex(of: words) }
    return rows[entity]
  }

  /// The title of an entity, or its id where the plan does not know it.
  public func title(of entity: Entity) -> String {
    if case .perspective(let id) = entity {
      return plan.header.perspectives.first { $0.id == id }?.title ?? id
    }
    if case .code(let code) = entity { return Glossary.term(code, in: plan)?.meaning ?? code }
    guard let row = row(of: entity) else { return entity.id }
    switch entity {
    case .objective: return plan.objectives[row].title
    case .indicator: return plan.indicators[row].title
    case .action: return plan.actions[row].title
    case .risk: return plan.risks[row].title
    case .officer: return plan.people[row].name
    case .owner(let words): return words.isEmpty ? "nobody" : words
    case .link: return plan.links[row].title
    case .progress: return plan.progress[row].title
    case .division: return plan.divisions[row].title
    case .budget: return "\(plan.budget[row].heading) \(title(ofDivision: plan.budget[row].division))".trimmed
    case .area: return plan.header.healthCheck[row].title
    case .fact: return plan.facts[row].label
    case .plan, .perspective, .fault, .code, .agenda, .inPlan: return entity.id
    }
  }

  /// The name of whoever a reference means, or its words.
  public func name(of reference: OfficerReference) -> String {
    guard let id = reference.officer, let row = rows[.officer(id)] else { return reference.words }
    let name = plan.people[row].name
    return reference.isUnclear ? "\(name)?" : name
  }

  /// The title of a division by its id; its id where the plan does not know it.
  public func title(ofDivision id: String?) -> String {
    id.map { title(of: .division($0)) } ?? ""
  }

  /// The names of several references, in one line.
  public func names(of references: [OfficerReference]) -> String {
    references.map(name(of:)).joined(separator: ", ")
  }
}
