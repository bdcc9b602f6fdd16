extension Table {
  /// What in a plan needs a decision, worst first.
  ///
  /// - Parameters:
  ///   - exceptions: What was found.
  ///   - scorecard: The plan it was found in.
  /// - Returns: One row for each thing.
  public static func exceptions(_ exceptions: Exceptions, in scorecard: Scorecard) -> Table {
    let items = exceptions.items
    let longest = items.map(\.distance.count).max() ?? 0
    return Table(
      columns: [
        Column("State", aliases: ["status"], alignment: .center, width: 2, isDrawn: true),
        Column("What", width: 9, yields: 5),
        Column("Id", width: 7, yields: 4),
        Column("Title", width: 16, weight: 4),
        Column("Exception", width: 15, weight: 2),
        Column("How far", key: "distance", width: max(9, min(26, longest))),
        Column("Since", width: 11, yields: 2),
        Column(
          "Owner",
          aliases: ["who", "lead"],
          width: 9,
          weight: 2,
          yields: 3,
          isDrawn: true,
          idKey: "owners"
        ),
        Column("Why", width: 44, weight: 3, yields: 7, isDrawn: true),
      ],
      entities: items.map(\.entity)
    ) { row in
      ExceptionRow(scorecard, items[row]).cells
    }
    .adding(Record<Exceptions.Item>.fields, of: items, order: Array(items.indices), in: scorecard)
    .grouping(by: [Grouping("kind") { items[$0].kind.words }, Grouping("owner") { items[$0].owner }])
  }
}

/// One exception in the words of a table.
private struct ExceptionRow {
  let scorecard: Scorecard
  let item: Exceptions.Item

  init(_ scorecard: Scorecard, _ item: Exceptions.Item) {
    self.scorecard = scorecard
    self.item = item
  }

  var cells: [TableCell] {
    [
      mark,
      .text(item.entity.noun, .muted),
      .text(item.entity.id, .muted),
      .text(item.title),
      .text(item.kind.words, item.kind.tone),
      .text(item.distance),
      .text(item.since, .muted),
      item.owner.isEmpty ? .text("nobody", .warning) : .text(item.owner),
      .text(item.reason.rule, .muted),
    ]
  }

  /// The status of an indicator, the score of a risk in its band; of an action that it is late.
  private var mark: TableCell {
    switch item.entity {
    case .indicator: scorecard.state(of: item.entity)
    case .risk(let id): scorecard.risk(id)?.present?.score == nil ? .empty : scorecard.state(of: item.entity)
    default: item.kind == .overdueAction ? .text("!", .status(.overdue)) : .empty
    }
  }
}

extension Exceptions.Kind {
  /// The tone of its words: as the colour looks that it is about.
  fileprivate var tone: TableCell.Tone {
    switch self {
    case .red: .status(.red)
    case .amberAndWorsening: .status(.amber)
    case .overdueAction, .overdueFigure: .status(.overdue)
    case .reportedMissed: .status(.red)
    case .beyondAppetite, .forecastToMiss, .unowned: .warning
    }
  }
}

extension Record<Exceptions.Item> {
  /// What there is to say of an exception beyond what its table shows at first.
  static var fields: [Field<Self>] {
    [
      Field("Owners") { $0.scorecard.officers($0.subject?.owners ?? []) },
      Field("Reason") { .reason($0.reason) },
      Field("Comment") { .text($0.comment) },
      Field("File") { .text($0.subject?.location.file ?? "") }.optional,
      .count("Line") { $0.subject?.location.line }.optional,
    ]
  }

  /// What the officers say of it: the comment on the figure or on the action.
  private var comment: String {
    switch item.entity {
    case .indicator(let id): scorecard.indicator(id)?.measurement?.comment ?? ""
    case .action: scorecard.index.row(of: item.entity).map { scorecard.plan.actions[$0].comment } ?? ""
    case .progress: scorecard.index.row(of: item.entity).map { scorecard.plan.progress[$0].comment } ?? ""
    default: ""
    }
  }

  /// Who owns what the exception is about, and where that stands in the files.
  private var subject: (owners: [OfficerReference], location: SourceLocation)? {
    guard let row = scorecard.index.row(of: item.entity) else { return nil }
    let plan = scorecard.plan
    switch item.entity {
    case .indicator: return (plan.indicators[row].owners, plan.indicators[row].location)
    case .action: return (plan.actions[row].leads, plan.actions[row].location)
    case .risk: return (plan.risks[row].owners, plan.risks[row].location)
    case .progress: return (scorecard.leads(ofReport: row), plan.progress[row].location)
    default: return nil
    }
  }
}
