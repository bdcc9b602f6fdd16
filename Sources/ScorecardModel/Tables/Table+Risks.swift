extension Table {
  /// The risk register, the highest first; only the risks of some rows where they are named.
  public static func risks(_ scorecard: Scorecard, rows: [Int]? = nil) -> Table {
    let order = (rows ?? Array(scorecard.risks.indices)).sorted {
      let (left, right) = (scorecard.risks[$0].rank, scorecard.risks[$1].rank)
      return left == right ? $0 < $1 : left > right
    }
    return Table(
      columns: [
        Column("Id", width: 4),
        Column("Risk", key: "title", aliases: ["title"], width: 20, weight: 4),
        Column(
          scorecard.nowTitle,
          key: "now",
          aliases: ["score", "now"],
          alignment: .trailing,
          width: 10,
          isDrawn: true
        ),
        Column(
          scorecard.goalTitle,
          key: "goal",
          aliases: ["goal"],
          alignment: .trailing,
          width: 8,
          isDrawn: true
        ),
        Column("Change", width: 15, yields: 2),
        Column("Owner", aliases: ["lead"], width: 16, weight: 1, yields: 3, isDrawn: true),
        Column("Objectives", width: 10, weight: 1, yields: 5, isDrawn: true),
        Column("Deadline", width: 14, weight: 1, yields: 4, dayKey: "deadlineEnds"),
      ],
      entities: order.map { .risk(scorecard.plan.risks[$0].id) }
    ) { row in
      RiskRow(scorecard, order[row]).cells
    }
    .without(silentColumns(scorecard.plan))
    .adding(Record<Risk>.fields, of: scorecard.plan.risks, order: order, in: scorecard)
    .grouping(by: scorecard.riskGroupings(order))
  }

  private static func silentColumns(_ plan: Plan) -> [String] {
    var silent: [String] = []
    if plan.risks.allSatisfy(\.owners.isEmpty) { silent.append("Owner") }
    if plan.risks.allSatisfy(\.objectives.isEmpty) { silent.append("Objectives") }
    if plan.risks.allSatisfy({ $0.deadline.words.isEmpty }) { silent.append("Deadline") }
    return silent
  }
}

/// One risk in the words of a table.
struct RiskRow {
  let scorecard: Scorecard
  let reading: RiskReading
  let risk: Risk

  init(_ scorecard: Scorecard, _ row: Int) {
    self.scorecard = scorecard
    reading = scorecard.risks[row]
    risk = scorecard.plan.risks[row]
  }

  var cells: [TableCell] {
    [
      .text(risk.id, .muted),
      .text(risk.title),
      now,
      place(reading.intended),
      .text(reading.change, reading.findings.isEmpty ? .plain : .warning),
      .text(scorecard.index.names(of: risk.owners)),
      .text(risk.objectives.joined(separator: ", "), .muted),
      .text(risk.deadline.words, .muted),
    ]
  }

  /// Where the risk is now.
  var now: TableCell {
    reading.present == nil ? .text("not scored", .muted) : place(reading.present)
  }

  private func place(_ place: RiskPlace?) -> TableCell {
    guard let place else { return .empty }
    let bands = scorecard.plan.header.riskScheme.bands.count
    let tone = place.band.map { TableCell.Tone.band($0, of: bands) } ?? .strong
    return .figure(place.words, place.rank.map { DecimalNumber(mantissa: Int64($0)) }, tone)
  }
}
