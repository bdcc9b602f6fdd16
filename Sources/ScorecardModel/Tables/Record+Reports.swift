extension Record<Progress> {
  private var due: DueAssessment {
    DueRule(asAt: scorecard.asAt)
      .due(deadline: item.deadline, revised: item.revised, status: item.status, at: item.location)
  }

  /// What there is to say of a report.
  static var fields: [Field<Self>] {
    [
      Field("Id") { .text($0.item.id) },
      Field("Title") { .text($0.title) },
      Field("Status") { .text($0.status?.words ?? "") },
      Field("Period") { .text($0.period?.description ?? "") },
      Field("Objectives") { $0.scorecard.objectives($0.item.objectives) },
      Field("Perspective") { $0.scorecard.perspective($0.item.perspective) },
      Field("Division") { $0.scorecard.division($0.item.division) },
      Field("Deadline") { .text($0.deadline.words) },
      Field("Deadline ends") { .day($0.deadline.end) },
      Field("Revised") { .text($0.revised.words) },
      Field("Revised ends") { .day($0.revised.end) },
      .count("Slip") { $0.due.slip },
      Field("Comment") { .text($0.comment) },
    ] + origin
  }
}

extension Record<Fact> {
  /// What there is to say of a fact.
  static var fields: [Field<Self>] {
    [
      Field("Topic") { .text($0.topic) },
      Field("Label") { .text($0.label) },
      Field("Value") { .text($0.value) },
      Field("Division") { $0.scorecard.division($0.item.division) },
      Field("Perspective") { $0.scorecard.perspective($0.item.perspective) },
      Field("As of") { .text($0.asOf) },
      Field("Note") { .text($0.note) },
    ] + origin
  }
}
