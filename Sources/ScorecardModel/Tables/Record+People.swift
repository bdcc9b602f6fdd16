extension Record<Officer> {
  /// What there is to say of an officer: above all what they lead.
  static var fields: [Field<Self>] {
    [
      Field("Id") { .text($0.item.id) },
      Field("Name") { .text($0.name) },
      Field("Post") { .text($0.post) },
      Field("Division") { $0.scorecard.division($0.item.division) },
      Field("Heads") { .record(.list($0.divisions)) },
    ] + counts + lists + origin
  }

  private static var counts: [Field<Self>] {
    [
      .count("Indicator count") { $0.indicators.count },
      .count("Action count") { $0.actions.count },
      .count("Overdue count") { $0.actions.count(where: $0.isLate) },
      .count("Red count") { $0.indicators.count(where: $0.isRed) },
      .count("Risk count") { $0.risks.count },
      .count("Beyond appetite count") { $0.risks.count(where: $0.isBeyondAppetite) },
      .count("Objective count") { $0.objectives.count },
    ]
  }

  private static var lists: [Field<Self>] {
    [
      Field("Indicators") { $0.scorecard.references($0.indicators) },
      Field("Actions") { $0.scorecard.references($0.actions) },
      Field("Risks") { $0.scorecard.references($0.risks) },
      Field("Objectives") { $0.scorecard.references($0.objectives) },
      Field("Supports") { $0.scorecard.references($0.supported) },
      Field("Milestones") { .list($0.milestones) },
      Field("Coming") { .list($0.coming) },
    ]
  }

  private func isRed(_ indicator: Entity) -> Bool {
    scorecard.indicator(indicator.id)?.assessment.status == .red
  }

  private func isLate(_ action: Entity) -> Bool {
    scorecard.index.row(of: action).map { scorecard.leads(ofAction: $0)[.officer(item.id)] ?? false } ?? false
  }

  private func isBeyondAppetite(_ risk: Entity) -> Bool {
    guard let row = scorecard.index.row(of: risk), !scorecard.plan.risks[row].isClosed else { return false }
    return scorecard.risks[row].present?.isBeyondAppetite == true
  }

  /// What falls due in the months ahead: "2026-10-31 A7 Risk-based checks".
  private var coming: [String] {
    scorecard.plan.actions.indices
      .filter { leads(scorecard.plan.actions[$0]) }
      .flatMap(scorecard.comingDeadlines(ofAction:))
      .filter { isNamed(in: $0.leads) }
      .map(\.deadline)
      .sorted { ($0.day, $0.action) < ($1.day, $1.action) }
      .map { "\($0.day) \($0.action) \($0.title)" }
  }

  private func isNamed(in references: [OfficerReference]) -> Bool {
    references.contains { $0.officer == item.id }
  }

  /// Whether they lead an action, as a whole or in one of its steps.
  private func leads(_ action: Action) -> Bool {
    isNamed(in: action.leads) || action.milestones.contains { isNamed(in: $0.leads) }
  }

  private var indicators: [Entity] {
    scorecard.plan.indicators.filter { isNamed(in: $0.owners) }.map { .indicator($0.id) }
  }

  private var actions: [Entity] {
    scorecard.plan.actions.filter(leads).map { .action($0.id) }
  }

  private var risks: [Entity] {
    scorecard.plan.risks.filter { isNamed(in: $0.owners) }.map { .risk($0.id) }
  }

  private var objectives: [Entity] {
    scorecard.plan.objectives.filter { isNamed(in: $0.leads) }.map { .objective($0.id) }
  }

  private var supported: [Entity] {
    scorecard.plan.actions.filter { isNamed(in: $0.support) }.map { .action($0.id) }
  }

  private var milestones: [String] {
    scorecard.plan.actions.flatMap(\.milestones).filter { isNamed(in: $0.leads) }
      .map { "\($0.action): \($0.title)" }
  }

  private var divisions: [RecordValue.Item] {
    scorecard.plan.divisions.filter { isNamed(in: $0.heads) }.map { RecordValue.Item(id: $0.id, $0.title) }
  }
}
