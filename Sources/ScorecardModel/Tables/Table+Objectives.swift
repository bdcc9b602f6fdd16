extension Table {
  /// The aims, priorities and objectives of a plan as a tree, each with how it stands by all that lies below it.
  ///
  /// - Parameters:
  ///   - scorecard: The rated plan.
  ///   - folded: The ids of those below which nothing is shown.
  /// - Returns: The table.
  public static func objectives(_ scorecard: Scorecard, folding folded: Set<String> = []) -> Table {
    let readings = ObjectiveReadings(scorecard)
    let rows = Set(
      scorecard.plan.objectives.indices.filter { folded.contains(scorecard.plan.objectives[$0].id) }
    )
    let places = readings.tree.places(folding: rows)
    return Table(
      columns: [
        Column("Status", alignment: .center, width: 2),
        Column("Id", width: readings.idWidth(in: scorecard.plan)),
        Column("Objective", aliases: ["title"], width: 20, weight: 4),
        Column("Kind", width: 9, yields: 5),
        Column("Measures", aliases: ["indicators"], alignment: .trailing, width: 8, yields: 4),
        Column("On target", alignment: .trailing, width: 9, yields: 4),
        Column("Actions", alignment: .trailing, width: 7, yields: 2),
        Column("Done", alignment: .trailing, width: 4, yields: 3),
        Column("Late", aliases: ["overdue"], alignment: .trailing, width: 4, yields: 1),
        Column("Risks", alignment: .trailing, width: 5, yields: 2),
        Column("Beyond", aliases: ["appetite"], alignment: .trailing, width: 6, yields: 3),
        Column("Links", alignment: .trailing, width: 5, yields: 2),
        Column("Lead", aliases: ["owner"], width: 14, weight: 1, yields: 6, idKey: "leads"),
      ],
      entities: places.map { .objective(scorecard.plan.objectives[readings.tree.nodes[$0].row].id) }
    ) { row in
      ObjectiveRow(scorecard, readings, places[row], folded).cells
    }
    .without(silentColumns(scorecard, readings))
    .adding([Column("Leads", width: 12)]) { row, _ in
      scorecard.officers(scorecard.plan.objectives[readings.tree.nodes[places[row]].row].leads)
    }
  }

  private static func silentColumns(_ scorecard: Scorecard, _ readings: ObjectiveReadings) -> [String] {
    let plan = scorecard.plan
    let all = readings.tree.nodes.indices.filter { readings.tree.nodes[$0].parent == nil }
      .map(readings.reading(at:))
    var silent: [String] = []
    if all.allSatisfy({ $0.standing.colour == nil }) { silent.append("Status") }
    if all.allSatisfy({ $0.rollUp.rated == 0 }) { silent.append("On target") }
    if all.allSatisfy({ $0.rollUp.total == 0 }) { silent.append("Measures") }
    if all.allSatisfy({ $0.actions == 0 }) { silent.append("Actions") }
    if all.allSatisfy({ $0.actionsDone == 0 }) { silent.append("Done") }
    if all.allSatisfy({ $0.actionsOverdue == 0 }) { silent.append("Late") }
    if all.allSatisfy({ $0.risks == 0 }) { silent.append("Risks") }
    if all.allSatisfy({ $0.risksBeyondAppetite == 0 }) { silent.append("Beyond") }
    if plan.links.isEmpty { silent.append("Links") }
    if plan.objectives.allSatisfy(\.leads.isEmpty) { silent.append("Lead") }
    if Set(plan.objectives.map(\.kind)).count < 2 { silent.append("Kind") }
    return silent
  }
}

extension ObjectiveReadings {
  /// The width that ids need with the branches before them.
  fileprivate func idWidth(in plan: Plan) -> Int {
    let widths = tree.nodes.indices.prefix(200).map { position in
      plan.objectives[tree.nodes[position].row].id.count + 3 * tree.above(position).prefix(4).count
        + (tree.nodes[position].below > 0 ? 2 : 0)
    }
    return max(4, min(14, widths.max() ?? 0))
  }
}

/// One objective in the words of a table.
private struct ObjectiveRow {
  let scorecard: Scorecard
  let objective: Objective
  let reading: ObjectiveReading
  let place: TreePlace

  init(_ scorecard: Scorecard, _ readings: ObjectiveReadings, _ position: Int, _ folded: Set<String>) {
    self.scorecard = scorecard
    objective = scorecard.plan.objectives[readings.tree.nodes[position].row]
    reading = readings.reading(at: position)
    var place = readings.tree.branch(of: position)
    place.isFolded = folded.contains(objective.id) && readings.tree.nodes[position].below > 0
    self.place = place
  }

  var cells: [TableCell] {
    let rollUp = reading.rollUp
    return [
      reading.standing.colour.map { .status($0, isProvisional: false) } ?? .empty,
      .branch(objective.id, place),
      .text(objective.title, place.ends.isEmpty ? .strong : .plain),
      .text(objective.kind.rawValue, .muted),
      .count(rollUp.total),
      rollUp.onTargetShare.map { .figure("\($0.rounded(to: 0))%", $0) } ?? .empty,
      .count(reading.actions),
      .count(reading.actionsDone, .muted),
      .count(reading.actionsOverdue, .status(.overdue)),
      .count(reading.risks),
      .count(reading.risksBeyondAppetite, .warning),
      links,
      .text(scorecard.index.names(of: objective.leads)),
    ]
  }

  /// How many pledges and agreements it contributes to; a word where there are none.
  private var links: TableCell {
    guard reading.links.isEmpty else { return .count(reading.links.count) }
    return reading.isUnderLink ? .text("above", .muted) : .text("none", .warning)
  }
}
