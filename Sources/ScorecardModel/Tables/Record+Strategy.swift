extension Record<Objective> {
  /// What there is to say of an aim, a priority or an objective.
  static var fields: [Field<Self>] {
    [
      Field("Id") { .text($0.item.id) },
      Field("Title") { .text($0.title) },
      Field("Kind") { .text($0.kind.rawValue) },
      Field("Part of") { $0.scorecard.reference($0.parent.map(Entity.objective)) },
      Field("Perspective") { $0.scorecard.perspective($0.item.perspective) },
      Field("Leads") { $0.scorecard.officers($0.leads) },
      Field("Links") { $0.scorecard.links($0.item.links) },
      Field("Rationale") { .text($0.rationale) },
      Field("Outcome") { .text($0.outcome) },
      .number("Weight") { $0.weight },
      Field("Indicators") { $0.related { if case .indicator = $0 { true } else { false } } },
      Field("Actions") { $0.related { if case .action = $0 { true } else { false } } },
      Field("Risks") { $0.related { if case .risk = $0 { true } else { false } } },
    ] + origin
  }

  private func related(_ isOfKind: (Entity) -> Bool) -> TableCell {
    scorecard.references(scorecard.index.links.related(to: .objective(item.id)).filter(isOfKind))
  }
}

extension Record<StrategicLink> {
  /// What there is to say of something outside the plan: above all what contributes to it.
  static var fields: [Field<Self>] {
    [
      Field("Id") { .text($0.item.id) },
      Field("Title") { .text($0.title) },
      Field("Kind") { .text($0.kind) },
      .count("Contributors") { $0.objectives.count + $0.indicators.count + $0.actions.count },
      Field("Objectives") { $0.scorecard.references($0.objectives) },
      Field("Indicators") { $0.scorecard.references($0.indicators) },
      Field("Actions") { $0.scorecard.references($0.actions) },
    ] + origin
  }

  private var objectives: [Entity] {
    scorecard.plan.objectives.filter { $0.links.contains(item.id) }.map { .objective($0.id) }
  }

  private var indicators: [Entity] {
    scorecard.plan.indicators.filter { $0.links.contains(item.id) }.map { .indicator($0.id) }
  }

  private var actions: [Entity] {
    scorecard.plan.actions.filter { $0.links.contains(item.id) }.map { .action($0.id) }
  }
}
