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
      state: reading?.standing.colour.map { .text($0.word, .status($0)) } ?? .empty,
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
        Section("How it stands", reading.map { Sheet.parts(of: $0.standing) } ?? []),
        Section("What serves it", reading.map(Sheet.counts) ?? []),
        Section("Parts", items: parts.map { "\($0.id) \($0.title)" }),
        Section("What was reported", Sheet.progress(of: objective.id, in: scorecard)),
        Sheet.extra(objective.extra),
      ]
    )
  }

  private static func counts(of reading: ObjectiveReading) -> [Row] {
    let rollUp = reading.rollUp
    let share = rollUp.onTargetShare.map { ", \($0.rounded(to: 0))% of \(rollUp.rated) on target" } ?? ""
    let done = reading.actionsDone > 0 ? ", \(reading.actionsDone) done" : ""
    let late = reading.actionsOverdue > 0 ? ", \(reading.actionsOverdue) overdue" : ""
    let beyond = reading.risksBeyondAppetite > 0 ? ", \(reading.risksBeyondAppetite) beyond the appetite" : ""
    return [
      Row("Measures", rollUp.total == 0 ? "" : "\(rollUp.total)\(share)"),
      Row("Actions", reading.actions == 0 ? "" : "\(reading.actions)\(done)\(late)"),
      Row("Risks", reading.risks == 0 ? "" : "\(reading.risks)\(beyond)"),
    ]
  }

  /// The colours of indicators, actions and risks, each with its rule; of those that have one.
  private static func parts(of standing: ObjectiveStanding) -> [Row] {
    standing.parts.compactMap { part in
      part.colour.map { Row(part.title, "\($0.word): \(part.reason.line)", .status($0)) }
    }
  }

  private static func progress(of objective: String, in scorecard: Scorecard) -> [Row] {
    scorecard.plan.progress.filter { $0.objectives.contains(objective) }.map {
      Row($0.status?.words ?? "", $0.title)
    }
  }
}
