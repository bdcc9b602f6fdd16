extension Table {
  /// The actions of a plan, the most urgent first.
  public static func actions(_ scorecard: Scorecard) -> Table {
    let order = scorecard.actions.indices.sorted {
      let (left, right) = (scorecard.actions[$0].due.due.urgency, scorecard.actions[$1].due.due.urgency)
      return left == right ? $0 < $1 : left > right
    }
    let longest = order.prefix(200).map { scorecard.actions[$0].deadlineWords.count }.max() ?? 0
    return Table(
      columns: [
        Column("Due", aliases: ["status"], width: 15, dayKey: "dueDate"),
        Column("Id", width: 7, yields: 1),
        Column("Action", key: "title", aliases: ["title"], width: 20, weight: 4),
        Column(
          "Deadline",
          width: max(14, min(17, longest)),
          yields: 2,
          isDrawn: true,
          dayKey: "dueDate"
        ),
        Column("Pace", width: 7, yields: 2),
        Column("Lead", aliases: ["owner"], width: 13, weight: 1, yields: 3, isDrawn: true, idKey: "leads"),
        Column("Steps", alignment: .trailing, width: 5, yields: 4, isDrawn: true),
        Column("Objective", width: 18, weight: 2, yields: 5, isDrawn: true),
        Column("Section", width: 16, weight: 1, yields: 6),
      ],
      entities: order.map { .action(scorecard.plan.actions[$0].id) }
    ) { row in
      ActionRow(scorecard, order[row]).cells
    }
    .without(silentColumns(scorecard))
    .adding(Record<Action>.fields, of: scorecard.plan.actions, order: order, in: scorecard)
    .grouping(by: scorecard.actionGroupings(order))
  }

  private static func silentColumns(_ scorecard: Scorecard) -> [String] {
    let plan = scorecard.plan
    var silent: [String] = []
    if scorecard.actions.allSatisfy({ $0.pace == nil }) { silent.append("Pace") }
    if plan.actions.allSatisfy(\.leads.isEmpty) { silent.append("Lead") }
    if plan.actions.allSatisfy(\.milestones.isEmpty) { silent.append("Steps") }
    if plan.actions.allSatisfy(\.objectives.isEmpty) { silent.append("Objective") }
    if Set(plan.actions.map(\.section)).count < 2 { silent.append("Section") }
    return silent
  }
}

/// One action in the words of a table.
struct ActionRow {
  let scorecard: Scorecard
  let reading: ActionReading
  let action: Action

  init(_ scorecard: Scorecard, _ row: Int) {
    self.scorecard = scorecard
    reading = scorecard.actions[row]
    action = scorecard.plan.actions[row]
  }

  var cells: [TableCell] {
    [
      .due(reading.due.due),
      .text(action.id, .muted),
      .text(action.title),
      .text(reading.deadlineWords),
      reading.pace.map { .text($0.words, $0.isBehind ? .warning : .muted) } ?? .empty,
      .text(scorecard.index.names(of: action.leads)),
      action.milestones.isEmpty
        ? .empty : .text("\(reading.milestonesDone)/\(action.milestones.count)", .muted),
      .text(objectives, .muted),
      .text(action.section, .muted),
    ]
  }

  private var objectives: String {
    action.objectives.map { "\($0) \(scorecard.index.title(of: .objective($0)))" }.joined(separator: ", ")
  }
}

extension ActionReading {
  /// The deadline that decides how an action stands, as written: `30 Sep 2026 (step)` where it is that of a milestone.
  public var deadlineWords: String {
    step == nil ? deadline.words : "\(deadline.words) (step)"
  }
}
