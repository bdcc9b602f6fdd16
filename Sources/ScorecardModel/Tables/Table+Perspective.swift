extension Table {
  /// One quadrant: what it comes to, its indicators, the worst first, then its actions, the most urgent first.
  ///
  /// - Parameters:
  ///   - perspective: The quadrant; nil: whatever belongs to none.
  ///   - scorecard: The rated plan.
  ///   - history: The share on target of the last periods, where it is known.
  /// - Returns: The table.
  public static func perspective(
    _ perspective: Perspective?,
    in scorecard: Scorecard,
    history: [Double?] = []
  ) -> Table {
    let rows = QuadrantRows(perspective?.id, in: scorecard)
    let whole = rows.indicators.isEmpty ? [] : [Entity.perspective(perspective?.id ?? "")]
    return Table(
      columns: [
        Column("Status", width: 2),
        Column("Measure", aliases: ["title", "code"], width: 12, weight: 1),
        Column("Actual", alignment: .trailing, width: 9),
        Column("Target", aliases: ["deadline"], alignment: .trailing, width: 11, yields: 1),
        Column("Trend", width: 8, yields: 4),
        Column("Short", alignment: .center, width: 1, yields: 3),
        Column("Long", alignment: .center, width: 1, yields: 2),
        Column("Owner", aliases: ["lead"], width: 0, yields: 9, idKey: "owners"),
      ],
      entities: whole + rows.indicators.map { .indicator(scorecard.plan.indicators[$0].id) }
        + rows.actions.map { .action(scorecard.plan.actions[$0].id) }
    ) { place in
      guard place >= whole.count else {
        return QuadrantWhole(of: perspective?.id, in: scorecard, history: history).cells
      }
      let row = place - whole.count
      return row < rows.indicators.count
        ? indicatorCells(scorecard, rows.indicators[row])
        : actionCells(scorecard, rows.actions[row - rows.indicators.count])
    }
    .without(scorecard.silentTrends + (rows.hasFigures ? [] : ["Actual"]))
    .adding([Column("Owners", width: 12)]) { place, _ in
      place < whole.count
        ? .empty : scorecard.officers(rows.owners(at: place - whole.count, of: scorecard.plan))
    }
  }

  private static func indicatorCells(_ scorecard: Scorecard, _ index: Int) -> [TableCell] {
    let row = IndicatorRow(scorecard, index)
    return [
      row.status,
      .text("\(row.indicator.id) \(row.indicator.title)"),
      row.actual,
      row.targetAhead,
      row.trend,
      .direction(row.reading.short.direction, isMuted: row.reading.short.isMuted),
      .direction(row.reading.long.direction, isMuted: row.reading.long.isMuted),
      .text(scorecard.index.names(of: row.indicator.owners)),
    ]
  }

  private static func actionCells(_ scorecard: Scorecard, _ index: Int) -> [TableCell] {
    let row = ActionRow(scorecard, index)
    return [
      .due(row.reading.due.due),
      .text("\(row.action.id) \(row.action.title)", .muted),
      .empty,
      .text(row.reading.deadline.words, .muted),
      .empty, .empty, .empty,
      .text(scorecard.index.names(of: row.action.leads)),
    ]
  }
}

/// What belongs to a quadrant, sorted for it.
public struct QuadrantRows: Sendable {
  /// Rows of the plan's indicators, the worst first.
  public let indicators: [Int]
  /// Rows of the plan's actions, the most urgent first.
  public let actions: [Int]
  /// Whether any of the indicators has a figure to show.
  let hasFigures: Bool

  /// Who owns or leads what stands at a place, indicators before actions.
  func owners(at place: Int, of plan: Plan) -> [OfficerReference] {
    place < indicators.count
      ? plan.indicators[indicators[place]].owners : plan.actions[actions[place - indicators.count]].leads
  }

  /// The rows of a perspective by its id; nil: those that belong to none.
  public init(_ id: String?, in scorecard: Scorecard) {
    let plan = scorecard.plan
    let members = Dictionary(grouping: scorecard.index.indicators(ofPerspective: id)) {
      scorecard.indicators[$0].assessment.status
    }
    indicators = Status.allCases.sorted { $0.severity > $1.severity }.flatMap { members[$0] ?? [] }
    hasFigures = indicators.contains {
      scorecard.indicators[$0].actual != .missing || scorecard.indicators[$0].lastKnown != nil
    }
    actions = plan.actions.indices.filter { id != nil && plan.actions[$0].perspective == id }
      .sorted {
        let (left, right) = (scorecard.actions[$0].due.due.urgency, scorecard.actions[$1].due.due.urgency)
        return left == right ? $0 < $1 : left > right
      }
  }
}
