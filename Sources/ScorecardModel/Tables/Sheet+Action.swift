extension Sheet {
  init(action row: Int, in scorecard: Scorecard) {
    let action = scorecard.plan.actions[row]
    let reading = scorecard.actions[row]
    self.init(
      heading: "Action \(action.id)",
      title: action.title,
      state: .due(reading.due.due),
      sections: [
        Section("", Sheet.deadlines(of: action, reading) + Sheet.about(action, scorecard)),
        Section("Milestones", Sheet.milestones(of: action, reading)),
        Sheet.extra(action.extra),
      ]
    )
  }

  private static func deadlines(of action: Action, _ reading: ActionReading) -> [Row] {
    [
      Row("State", .due(reading.due.due)),
      Row("Deadline", action.deadline.words, .strong),
      Row("Revised to", action.revised.words, .strong),
      Row("Starts", action.start.words),
      Row("Reported as", action.status?.words ?? ""),
      Row("Done", action.percent.map { "\($0.description)%" } ?? ""),
    ]
  }

  private static func about(_ action: Action, _ scorecard: Scorecard) -> [Row] {
    [
      Row("What", action.description),
      Row("Lead", scorecard.index.names(of: action.leads)),
      Row("Support", scorecard.index.names(of: action.support)),
      Row("Measures", action.measures),
      Row("Equality", action.equality),
      Row("Funding", action.funding),
      Row("Section", action.section),
      Row("Perspective", scorecard.title(ofPerspective: action.perspective)),
      Row("Contributes to", scorecard.titles(ofLinks: action.links)),
      Row("Comment", action.comment),
      Row("From", action.location.description, .muted),
    ]
  }

  private static func milestones(of action: Action, _ reading: ActionReading) -> [Row] {
    zip(action.milestones, reading.milestones).map { milestone, due in
      let words = [milestone.current.words, milestone.title].filter { !$0.isEmpty }.joined(separator: ": ")
      return Row(due.due.brief, words, due.due.isOverdue ? .status(.overdue) : .plain)
    }
  }
}
