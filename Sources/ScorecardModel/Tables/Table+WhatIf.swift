extension Table {
  /// The indicators whose colour would be another at a tolerance, in the plan's order.
  ///
  /// - Parameters:
  ///   - trial: The tolerance that is tried, with what it changes.
  ///   - scorecard: The plan it is tried in.
  /// - Returns: One row for each of them.
  public static func whatIf(_ trial: WhatIf, in scorecard: Scorecard) -> Table {
    Table(
      columns: [
        Column("Is", aliases: ["status"], alignment: .center, width: 3),
        Column("If", alignment: .center, width: 3),
        Column("Code", key: "id", aliases: ["id"], width: 7, yields: 2),
        Column("Measure", key: "title", aliases: ["title", "indicator"], width: 18, weight: 4),
        Column("Actual", alignment: .trailing, width: 9),
        Column("Target", alignment: .trailing, width: 9),
        Column("Off by", width: 8, weight: 1, yields: 3),
        Column("Tolerance", alignment: .trailing, width: 9, yields: 4),
        Column("Owner", aliases: ["who", "lead"], width: 16, weight: 1, yields: 5),
      ],
      entities: trial.changes.map { .indicator(scorecard.plan.indicators[$0.row].id) }
    ) { row in
      cells(of: trial.changes[row], in: scorecard)
    }
  }

  private static func cells(of change: WhatIf.Change, in scorecard: Scorecard) -> [TableCell] {
    let row = IndicatorRow(scorecard, change.row)
    let indicator = row.indicator
    let miss = change.before.miss.flatMap { $0.isZero ? nil : $0 }
    return [
      row.status,
      .status(change.after.status, isProvisional: change.after.isProvisional),
      .text(indicator.id, .muted),
      .text(indicator.title),
      row.actual,
      row.target,
      .text(miss == nil ? "" : row.reading.missSize(of: indicator), .plain),
      .text((indicator.tolerance ?? scorecard.plan.header.tolerance)?.words ?? "none", .muted),
      .text(scorecard.index.names(of: indicator.owners), .muted),
    ]
  }
}
