extension Table {
  /// What was reported in a year, in all and counted by theme, by division and by objective.
  public static func progressSummary(_ scorecard: Scorecard) -> Table {
    let summary = ProgressSummary(scorecard)
    let rows = summary.rows
    let outcomes = ProgressSummary.Outcome.allCases
    return Table(
      columns: [Column("What", aliases: ["title"], width: 20, weight: 1)] + outcomes.map(column)
        + [
          Column("In all", alignment: .trailing, width: 6),
          Column("Moved", alignment: .trailing, width: 5, yields: 2),
          Column("Most days", alignment: .trailing, width: 9, yields: 3),
        ],
      entities: entities(of: rows, scorecard.plan)
    ) { row in
      SummaryRow(row: rows[row], year: summary.year, scorecard: scorecard).cells
    }
    .without(silentColumns(rows))
    .standing(
      in: Grouping("kind", name: { $0 == ProgressSummary.Kind.all.rawValue ? "" : "By \($0)" }) {
        rows[$0].kind.rawValue
      }
    )
  }

  /// What each row is about.
  ///
  /// One that is about nothing in particular is told by a report of its own, the rows with the fewest reports first.
  private static func entities(of rows: [ProgressSummary.Row], _ plan: Plan) -> [Entity] {
    var reports: [Int: Int] = [:]
    for row in rows.indices.sorted(by: { rows[$0].reports.count < rows[$1].reports.count })
    where rows[row].entity == nil {
      let own = rows[row].reports
      reports[row] = own.first { !reports.values.contains($0) } ?? own.first
    }
    return rows.indices.map { rows[$0].entity ?? .progress(reports[$0].map { plan.progress[$0].id } ?? "") }
  }

  /// The same for an export.
  static func progressSummaryExport(_ scorecard: Scorecard) -> Table {
    let summary = ProgressSummary(scorecard)
    let fields = SummaryRow.fields
    return Table(columns: fields.map(\.column), count: summary.rows.count) { row in
      let row = SummaryRow(row: summary.rows[row], year: summary.year, scorecard: scorecard)
      return fields.map { $0.cell(row) }
    }
  }

  private static func column(of outcome: ProgressSummary.Outcome) -> Column {
    Column(
      outcome.title,
      alignment: .trailing,
      width: max(7, outcome.title.count),
      yields: [.other, .notSaid].contains(outcome) ? 4 : 1
    )
  }

  /// The outcomes that no report has.
  private static func silentColumns(_ rows: [ProgressSummary.Row]) -> [String] {
    ProgressSummary.Outcome.allCases.filter { outcome in rows.allSatisfy { $0.counts[outcome] == nil } }
      .map(\.title)
  }
}

extension ProgressSummary.Outcome {
  /// Its title over a column.
  fileprivate var title: String {
    switch self {
    case .partly: "Partly"
    case .notAchieved: "Not achieved"
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }

  fileprivate var tone: TableCell.Tone {
    switch self {
    case .achieved: .status(.green)
    case .partly: .status(.amber)
    case .delayed, .notAchieved: .status(.red)
    case .ongoing: .plain
    case .onHold, .dropped, .other, .notSaid: .muted
    }
  }
}

/// A count of reports in the words of a table.
private struct SummaryRow {
  let row: ProgressSummary.Row
  let year: Period?
  let scorecard: Scorecard

  static var fields: [Field<SummaryRow>] {
    let outcomes = ProgressSummary.Outcome.allCases.map { outcome in
      Field<SummaryRow>.count(outcome.title) { $0.row.counts[outcome] ?? 0 }
    }
    return [
      Field("By") { .text($0.row.kind.rawValue) },
      Field("What") { $0.scorecard.reference($0.row.entity) },
      Field("Year") { .text($0.year?.description ?? "") },
    ] + outcomes + [
      .count("In all") { $0.row.reports.count }, .count("Moved") { $0.row.moved },
      .count("Most days") { $0.row.mostDays },
    ]
  }

  var cells: [TableCell] {
    let outcomes = ProgressSummary.Outcome.allCases
    return [name] + outcomes.map { .count(row.counts[$0] ?? 0, $0.tone) } + [
      .count(row.reports.count, .strong), .count(row.moved, .warning),
      row.mostDays.map { .figure(String($0), DecimalNumber($0)) } ?? .empty,
    ]
  }

  /// An objective with its id, all else by its title; what names none says so.
  private var name: TableCell {
    if row.kind == .all { return .text("All reports", .strong) }
    guard let entity = row.entity else { return .text("no \(row.kind.rawValue)", .muted) }
    let title = scorecard.index.title(of: entity)
    return .text(entity.isObjective ? "\(entity.id) \(title)" : title)
  }
}
