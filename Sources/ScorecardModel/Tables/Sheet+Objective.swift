extension Sheet {
  init(objective row: Int, in scorecard: Scorecard) {
    let objective = scorecard.plan.objectives[row]
    let parent = objective.parent.map { "\($0) \(scorecard.index.title(of: .objective($0)))" }
    let parts = scorecard.plan.objectives.filter { $0.parent == objective.id }
    self.init(
      heading:
        "\(objective.kind.rawValue.prefix(1).uppercased() + objective.kind.rawValue.dropFirst()) \(objective.id)",
      title: objective.title,
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
        Section("Parts", items: parts.map { "\($0.id) \($0.title)" }),
        Section("What was reported", Sheet.progress(of: objective.id, in: scorecard)),
        Sheet.extra(objective.extra),
      ]
    )
  }

  init(officer row: Int, in scorecard: Scorecard) {
    let officer = scorecard.plan.people[row]
    let related = scorecard.index.links.related(to: .officer(officer.id))
    let due = related.filter(scorecard.isException)
    let division = officer.division.map { id in
      scorecard.plan.divisions.first { $0.id == id }?.title ?? id
    }
    self.init(
      heading: "Officer \(officer.id)",
      title: officer.name,
      sections: [
        Section(
          "",
          [
            Row("Post", officer.post),
            Row("Division", division ?? ""),
            Row("Owns or leads", "\(related.count)"),
            Row("Needs a decision", due.isEmpty ? "" : "\(due.count)", .warning),
            Row("From", officer.location.description, .muted),
          ]
        ),
        Sheet.extra(officer.extra),
      ]
    )
  }

  private static func progress(of objective: String, in scorecard: Scorecard) -> [Row] {
    scorecard.plan.progress.filter { $0.objectives.contains(objective) }.map {
      Row($0.status?.words ?? "", $0.title)
    }
  }
}
