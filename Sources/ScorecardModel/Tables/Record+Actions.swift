extension Record<Action> {
  private var reading: ActionReading {
    scorecard.actions[row]
  }

  /// What there is to say of an action beyond what its table shows at first.
  static var fields: [Field<Self>] {
    deadlines + about + links + origin
  }

  private static var deadlines: [Field<Self>] {
    [
      Field("Due date") { .day($0.reading.due.end) },
      .count("Days left") { $0.reading.due.daysLeft($0.scorecard.asAt) },
      Field("Overdue") { .flag($0.reading.due.due.isOverdue) },
      Field("Due reason") { .reason($0.reading.due.reason) },
      Field("By step") { record in .text(record.reading.step.map { record.milestones[$0].title } ?? "") },
      Field("Deadline") { .text($0.deadline.words) },
      Field("Deadline ends") { .day($0.deadline.end) },
      Field("Revised") { .text($0.revised.words) },
      Field("Revised ends") { .day($0.revised.end) },
      .count("Slip") { $0.reading.due.slip },
      Field("Start") { .text($0.start.words) },
      Field("Status") { .text($0.status?.words ?? "") },
      .number("Percent") { $0.percent },
      .number("Percent expected") { $0.reading.pace?.expected },
      Field("Pace reason") { .reason($0.reading.pace?.reason) },
      .count("Milestones") { $0.milestones.count },
      .count("Milestones done") { $0.reading.milestonesDone },
    ]
  }

  private static var about: [Field<Self>] {
    [
      Field("Description") { .text($0.description) },
      Field("Leads") { $0.scorecard.officers($0.leads) },
      Field("Support") { $0.scorecard.officers($0.support) },
      Field("Perspective") { $0.scorecard.perspective($0.item.perspective) },
      Field("Division") { $0.scorecard.division($0.item.division) },
      Field("Measures") { .text($0.measures) },
      Field("Equality") { .text($0.equality) },
      Field("Funding") { .text($0.funding) },
      Field("Comment") { .text($0.comment) },
    ]
  }

  private static var links: [Field<Self>] {
    [
      Field("Objectives") { $0.scorecard.objectives($0.item.objectives) },
      Field("Indicators") { $0.scorecard.references($0.indicators.map(Entity.indicator)) },
      Field("Risks") { $0.scorecard.references($0.risks.map(Entity.risk)) },
      Field("Links") { $0.scorecard.links($0.item.links) },
    ]
  }
}

extension Record<Milestone> {
  private var due: DueAssessment {
    guard let row = scorecard.index.row(of: .action(item.action)),
      let place = scorecard.plan.actions[row].milestones.firstIndex(where: { $0.location == item.location })
    else { return DueRule(asAt: scorecard.asAt).due(item) }
    return scorecard.actions[row].milestones[place]
  }

  /// What there is to say of a milestone.
  static var fields: [Field<Self>] {
    [
      Field("Action") { $0.scorecard.reference(.action($0.action)) },
      Field("Title") { .text($0.title) },
      Field("Due") { .due($0.due.due) },
      Field("Due date") { .day($0.due.end) },
      .count("Days left") { $0.due.daysLeft($0.scorecard.asAt) },
      Field("Overdue") { .flag($0.due.due.isOverdue) },
      Field("Due reason") { .reason($0.due.reason) }.optional,
      Field("Deadline") { .text($0.deadline.words) },
      Field("Revised") { .text($0.revised.words) },
      .count("Slip") { $0.due.slip },
      Field("Status") { .text($0.status?.words ?? "") },
      Field("Leads") { $0.scorecard.officers($0.leads) },
    ] + origin
  }
}

extension DueAssessment {
  /// The days to its deadline, negative once it has passed; nil for what is closed, waits or has no day.
  func daysLeft(_ asAt: Day) -> Int? {
    switch due {
    case .overdue, .dueSoon, .future: end.map { asAt.days(to: $0) }
    case .done, .dropped, .onHold, .noEnd, .notDated: nil
    }
  }
}
