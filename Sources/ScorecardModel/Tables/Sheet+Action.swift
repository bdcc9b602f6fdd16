extension Sheet {
  init(action row: Int, in scorecard: Scorecard) {
    let action = scorecard.plan.actions[row]
    let reading = scorecard.actions[row]
    let course = ActionCourse(of: action, asAt: scorecard.asAt)
    self.init(
      heading: "Action \(action.id)",
      title: action.title,
      state: .due(reading.due.due),
      course: course.days.isEmpty ? nil : course,
      sections: [
        Section("", Sheet.deadlines(of: action, reading) + Sheet.about(action, scorecard)),
        Section("Milestones", Sheet.milestones(of: action, reading)),
        Section("Risks", Sheet.states(of: action.risks.map(Entity.risk), in: scorecard)),
        Section("Indicators", Sheet.states(of: action.indicators.map(Entity.indicator), in: scorecard)),
        Sheet.extra(action.extra),
      ]
    )
  }

  private static func deadlines(of action: Action, _ reading: ActionReading) -> [Row] {
    [
      Row("State", .due(reading.due.due)),
      Row("By its step", Sheet.step(of: action, reading), .strong),
      Row("Deadline", action.deadline.words, .strong),
      Row("Revised to", action.revised.words, .strong),
      Sheet.slip(from: action.deadline, to: action.revised),
      Row("Starts", action.start.words),
      Row("Reported as", action.status?.words ?? ""),
      Row("Done", action.percent.map { "\($0.description)%" } ?? ""),
      Row("Pace", reading.pace?.sentence ?? "", reading.pace?.isBehind == true ? .warning : .plain),
    ]
  }

  /// The milestone that decides how it stands, with its deadline.
  private static func step(of action: Action, _ reading: ActionReading) -> String {
    reading.step.map { "\(action.milestones[$0].title), \(reading.deadline.words)" } ?? ""
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
      let dates = [milestone.deadline.words, milestone.revised.words].filter { !$0.isEmpty }
      let slip = Sheet.slip(from: milestone.deadline, to: milestone.revised).cell.text
      let when = dates.joined(separator: ", now ") + (slip.isEmpty ? "" : " (\(slip))")
      let words = [when, milestone.title].filter { !$0.isEmpty }.joined(separator: ": ")
      return Row(due.due.brief, words, due.due.isOverdue ? .status(.overdue) : .plain)
    }
  }

  /// How far a deadline was moved.
  private static func slip(from deadline: Deadline, to revised: Deadline) -> Row {
    guard let first = deadline.end, let now = revised.end else { return Row("Slip", "") }
    return Row("Slip", ProgressRow.words(ofSlip: first.days(to: now)))
  }

  /// What something names, each with how it stands.
  static func states(of entities: [Entity], in scorecard: Scorecard) -> [Row] {
    entities.map { entity in
      let words = "\(entity.id) \(scorecard.index.title(of: entity))"
      return Row(scorecard.state(of: entity).text, words)
    }
  }
}
