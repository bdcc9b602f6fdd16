extension Table {
  /// The areas of a plan's health check with what the plan says of each; an area of which it says nothing is there too.
  public static func healthCheck(_ scorecard: Scorecard) -> Table {
    let rows = HealthRow.all(in: scorecard)
    var table = Table(
      columns: [
        Column("State", aliases: ["status"], width: 16),
        Column("What", aliases: ["kind"], width: 9, yields: 2),
        Column("Id", width: 7, yields: 3),
        Column("Title", width: 24, weight: 3),
        Column("Value", width: 26, weight: 1, yields: 1),
        Column("Area", width: 16, weight: 1, yields: 4),
      ],
      entities: rows.map { $0.entity ?? .area($0.area) }
    ) { row in
      rows[row].cells
    }
    .standing(in: Grouping("area", tally: { HealthRow.tally($0.map { rows[$0] }) }) { rows[$0].area })
    .grouping(by: [Grouping("kind") { rows[$0].entity?.noun ?? "" }])
    table.blanks = Set(rows.indices.filter { rows[$0].entity == nil })
    return table
  }
}

/// Something of an area in the words of a table.
private struct HealthRow {
  let area: String
  /// Nil where nothing belongs to the area.
  let entity: Entity?
  let scorecard: Scorecard

  static func all(in scorecard: Scorecard) -> [HealthRow] {
    HealthCheck(scorecard.plan).areas.flatMap { area -> [HealthRow] in
      let entities = area.entities.isEmpty ? [nil] : area.entities.map(Optional.some)
      return entities.map { HealthRow(area: area.named.title, entity: $0, scorecard: scorecard) }
    }
  }

  /// How the measures of an area stand, and how many of its actions are overdue.
  static func tally(_ rows: [HealthRow]) -> Table.Tally {
    guard let scorecard = rows.first?.scorecard else { return .none }
    let indicators = rows.compactMap { row -> Int? in
      guard let entity = row.entity, entity.isIndicator else { return nil }
      return scorecard.index.row(of: entity)
    }
    if !indicators.isEmpty { return .measures(scorecard.rollUp(ofIndicators: indicators)) }
    let actions = rows.compactMap { row in
      row.entity.flatMap { $0.isAction ? scorecard.action($0.id) : nil }
    }
    return .overdue(actions.count { $0.due.due.isOverdue })
  }

  var cells: [TableCell] {
    guard let entity else {
      return [
        .text("nothing", .warning), .empty, .empty, .text("the plan says nothing of it", .muted), .empty,
        title,
      ]
    }
    return [
      isFact ? .empty : scorecard.state(of: entity), .text(entity.noun, .muted),
      isFact ? .empty : .text(entity.id, .muted), .text(scorecard.index.title(of: entity)), value, title,
    ]
  }

  private var title: TableCell { .text(area, .muted) }

  private var isFact: Bool { entity?.noun == "fact" }

  /// A figure with its target, a deadline, or what a fact says.
  private var value: TableCell {
    guard let entity, let row = scorecard.index.row(of: entity) else { return .empty }
    switch entity {
    case .indicator: return figure(row)
    case .action: return .text(scorecard.actions[row].deadlineWords)
    case .fact: return .text(scorecard.plan.facts[row].value, .strong)
    default: return .empty
    }
  }

  private func figure(_ row: Int) -> TableCell {
    let (indicator, reading) = (scorecard.plan.indicators[row], scorecard.indicators[row])
    let actual = reading.measurement?.actual.words(in: indicator) ?? ""
    let target = reading.measurement?.target.words(in: indicator) ?? ""
    if actual.isEmpty { return .text(target.isEmpty ? "" : "target \(target)", .muted) }
    return .text(target.isEmpty ? actual : "\(actual), target \(target)", .status(reading.assessment.status))
  }
}

extension Sheet {
  /// The sheet of an area of the health check: what the plan says of it, by kind.
  init(area title: String, in scorecard: Scorecard) {
    let entities = HealthCheck(scorecard.plan).entities(of: title)
    let named = scorecard.plan.header.healthCheck.first { $0.title == title }
    self.init(
      heading: "Health check",
      title: title,
      state: entities.isEmpty ? .text("the plan says nothing of it", .warning) : .empty,
      sections: [
        Section(
          "",
          [
            Row("Named by id", named?.ids.joined(separator: ", ") ?? ""),
            Row("By words", named?.words.joined(separator: ", ") ?? ""),
            Row("From", named?.location.description ?? "", .muted),
          ]
        )
      ]
    )
  }
}
