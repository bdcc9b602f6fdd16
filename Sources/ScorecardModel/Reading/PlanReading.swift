/// One reading of a plan: its tables in the order in which they need each other.
struct PlanReading {
  let tables: [InputTable: CSVDocument]
  var plan: Plan
  var linking: Linking
  var diagnostics: [Diagnostic] = []

  init(tables: [InputTable: CSVDocument], plan: Plan, _ header: PlanHeader) {
    self.tables = tables
    self.plan = plan
    self.plan.header = header
    linking = Linking(header: header)
  }

  /// Reads officers, divisions and links, which most other tables name.
  mutating func readPeople() {
    plan.people = rows(of: .people, PeopleTable.rows)
    if tables[.people] != nil { linking.officers = OfficerDirectory(of: plan.people) }
    plan.divisions = rows(of: .divisions, DivisionsTable.rows)
    plan.links = rows(of: .links, LinksTable.rows)
    define(.division, .divisions, plan.divisions.map(\.id))
    define(.link, .links, plan.links.map(\.id))
  }

  /// Reads what is aimed at and how it is measured.
  mutating func readIndicators() {
    plan.objectives = rows(of: .objectives, ObjectivesTable.rows)
    plan.indicators = rows(of: .indicators, IndicatorsTable.rows)
    define(.objective, .objectives, plan.objectives.map(\.id))
    define(.indicator, .indicators, plan.indicators.map(\.id))
  }

  /// Reads actions and gives them their milestones.
  mutating func readActions() {
    plan.actions = rows(of: .actions, ActionsTable.rows)
    define(.action, .actions, plan.actions.map(\.id))
    var places: [String: Int] = [:]
    for (index, action) in plan.actions.enumerated() { places[action.id] = index }
    for milestone in rows(of: .milestones, MilestonesTable.rows) {
      guard let index = places[milestone.action] else {
        reportStray(milestone)
        continue
      }
      plan.actions[index].milestones.append(milestone)
    }
  }

  /// A milestone without its action has no place to be shown.
  private mutating func reportStray(_ milestone: Milestone) {
    diagnostics.append(
      Diagnostic(
        .error,
        at: milestone.location,
        "there is no action \(Wording.quoted(milestone.action)) for this milestone; the row is left out",
        advice: "give the id of a row of actions.csv",
        loses: .row
      )
    )
  }

  /// Reads risks and gives them their history.
  mutating func readRisks() {
    let scheme = plan.header.riskScheme
    plan.risks = rows(of: .risks) { RisksTable.rows(of: $0, scheme: scheme, &$1, &$2) }
    define(.risk, .risks, plan.risks.map(\.id))
    guard let document = tables[.riskScores] else { return }
    var findings = Findings(file: document.file)
    RiskScoresTable.read(document, into: &plan.risks, scheme: scheme, &linking, &findings)
    diagnostics.append(contentsOf: findings.all)
  }

  /// Reads what nothing else refers to.
  mutating func readOthers() {
    plan.progress = rows(of: .progress, ProgressTable.rows)
    plan.budget = rows(of: .budget, BudgetTable.rows)
    plan.facts = rows(of: .facts, FactsTable.rows)
    plan.glossary = rows(of: .glossary, GlossaryTable.rows)
  }

  private mutating func define(_ kind: Linking.Kind, _ table: InputTable, _ ids: [String]) {
    if tables[table] != nil { linking.define(kind, ids) }
  }

  private mutating func rows<Row>(
    of table: InputTable,
    _ read: (CSVDocument, inout Linking, inout Findings) -> [Row]
  ) -> [Row] {
    guard let document = tables[table] else { return [] }
    var findings = Findings(file: document.file)
    let rows = read(document, &linking, &findings)
    diagnostics.append(contentsOf: findings.all)
    return rows
  }
}
