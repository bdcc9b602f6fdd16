extension Sheet {
  init(objective row: Int, in scorecard: Scorecard) {
    let objective = scorecard.plan.objectives[row]
    let parent = objective.parent.map { "\($0) \(scorecard.index.title(of: .objective($0)))" }
    let parts = scorecard.plan.objectives.filter { $0.parent == objective.id }
    let reading = scorecard.objective(objective.id)
    self.init(
      heading:
        "\(objective.kind.rawValue.prefix(1).uppercased() + objective.kind.rawValue.dropFirst()) \(objective.id)",
      title: objective.title,
      state: reading?.rollUp.colour.map { .text($0.word, .status($0)) } ?? .empty,
      sections: [
        Section(
          "",
          [
            Row("Part of", parent ?? ""),
            Row("Lead", scorecard.index.names(of: objective.leads)),
            Row("Perspective", scorecard.title(ofPerspective: objective.perspective)),
            Row("Contributes to", scorecard.titles(ofLinks: objective.links)),
            Row("Why", objective.rationale),
            Row("Outcome", objective.outcome),
            Row("From", objective.location.description, .muted),
          ]
        ),
        Section("What serves it", reading.map(Sheet.counts) ?? []),
        Section("Parts", items: parts.map { "\($0.id) \($0.title)" }),
        Section("What was reported", Sheet.progress(of: objective.id, in: scorecard)),
        Sheet.extra(objective.extra),
      ]
    )
  }

  init(officer row: Int, in scorecard: Scorecard) {
    let officer = scorecard.plan.people[row]
    let due = scorecard.index.links.related(to: .officer(officer.id)).filter(scorecard.isException)
    let load = scorecard.workloads()[.officer(officer.id)] ?? Workload()
    self.init(
      heading: "Officer \(officer.id)",
      title: officer.name,
      sections: [
        Section(
          "",
          [
            Row("Post", officer.post),
            Row("Division", scorecard.index.title(ofDivision: officer.division)),
          ] + Sheet.load(load) + [
            Row("From", officer.location.description, .muted)
          ]
        ),
        Section("Needs a decision", due.map { Sheet.decision(on: $0, in: scorecard) }),
        Sheet.extra(officer.extra),
      ]
    )
  }

  /// Something that is red, overdue or found to be odd, with how it stands.
  private static func decision(on entity: Entity, in scorecard: Scorecard) -> Row {
    Row(scorecard.state(of: entity).brief, "\(entity.id) \(scorecard.index.title(of: entity))")
  }

  private static func counts(of reading: ObjectiveReading) -> [Row] {
    let rollUp = reading.rollUp
    let share = rollUp.onTargetShare.map { ", \($0.rounded(to: 0))% of \(rollUp.rated) on target" } ?? ""
    let done = reading.actionsDone > 0 ? ", \(reading.actionsDone) done" : ""
    let late = reading.actionsOverdue > 0 ? ", \(reading.actionsOverdue) overdue" : ""
    return [
      Row("Measures", rollUp.total == 0 ? "" : "\(rollUp.total)\(share)"),
      Row("Actions", reading.actions == 0 ? "" : "\(reading.actions)\(done)\(late)"),
      Row("Risks", reading.risks == 0 ? "" : "\(reading.risks)"),
    ]
  }

  private static func progress(of objective: String, in scorecard: Scorecard) -> [Row] {
    scorecard.plan.progress.filter { $0.objectives.contains(objective) }.map {
      Row($0.status?.words ?? "", $0.title)
    }
  }
}
