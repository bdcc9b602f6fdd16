extension Table {
  /// What contributes to no strategic link, and to which links nothing contributes.
  public static func gaps(_ matrix: StrategicMatrix, in scorecard: Scorecard) -> Table {
    let gaps = matrix.gaps
    let fields = GapRow.fields
    return Table(
      columns: [
        Column("Gap", width: 25, weight: 1),
        Column("What", aliases: ["kind"], width: 10),
        Column("Id", width: 8, yields: 1),
        Column("Title", width: 20, weight: 4),
        Column("Lead", aliases: ["owner"], width: 16, weight: 1, yields: 2, isDrawn: true, idKey: "leads"),
      ],
      entities: gaps.map(\.entity)
    ) { row in
      let gap = GapRow(entity: gaps[row].entity, gap: gaps[row].gap, scorecard: scorecard)
      return [
        .text(gap.gap.rawValue, .warning), .text(gap.noun, .muted), .text(gap.entity.id, .muted),
        .text(scorecard.index.title(of: gap.entity)), .text(scorecard.index.names(of: gap.leads)),
      ]
    }
    .adding(fields.map(\.column)) { row, field in
      fields[field].cell(GapRow(entity: gaps[row].entity, gap: gaps[row].gap, scorecard: scorecard))
    }
    .grouping(by: [
      Grouping("gap") { gaps[$0].gap.rawValue }, Grouping("kind") { gaps[$0].entity.noun },
    ])
  }

  /// What contributes to each strategic link: a row for an objective and a link.
  static func contributions(_ scorecard: Scorecard) -> Table {
    let matrix = StrategicMatrix(scorecard)
    let rows = ObjectiveTree(scorecard.plan.objectives).nodes.flatMap { node -> [ContributionRow] in
      let objective = scorecard.plan.objectives[node.row].id
      return matrix.links.compactMap { link in
        matrix.contribution(of: objective, to: link.id).map {
          ContributionRow(objective: objective, link: link, contribution: $0, scorecard: scorecard)
        }
      }
    }
    let fields = ContributionRow.fields
    return Table(columns: fields.map(\.column), count: rows.count) { row in
      fields.map { $0.cell(rows[row]) }
    }
  }
}

/// A gap in the words of a table.
private struct GapRow {
  let entity: Entity
  let gap: StrategicMatrix.Gap
  let scorecard: Scorecard

  static var fields: [Field<GapRow>] {
    [Field("Leads") { $0.scorecard.officers($0.leads) }]
  }

  /// What it is; of a link its kind.
  var noun: String {
    guard case .link = entity, let row = scorecard.index.row(of: entity) else { return entity.noun }
    let kind = scorecard.plan.links[row].kind
    return kind.isEmpty ? entity.noun : kind
  }

  var leads: [OfficerReference] {
    guard let row = scorecard.index.row(of: entity) else { return [] }
    return switch entity {
    case .objective: scorecard.plan.objectives[row].leads
    case .indicator: scorecard.plan.indicators[row].owners
    case .action: scorecard.plan.actions[row].leads
    default: []
    }
  }
}

/// A cell of the matrix in the words of a table.
private struct ContributionRow {
  let objective: String
  let link: StrategicLink
  let contribution: StrategicMatrix.Contribution
  let scorecard: Scorecard

  static var fields: [Field<ContributionRow>] {
    [
      Field("Objective") { $0.scorecard.reference(.objective($0.objective)) },
      Field("Link") { $0.scorecard.reference(.link($0.link.id)) },
      Field("Kind") { .text($0.link.kind) },
      Field("Itself") { .flag($0.contribution.isOwn) },
      Field("Indicators") { $0.scorecard.references($0.contribution.indicators.map(Entity.indicator)) },
      Field("Actions") { $0.scorecard.references($0.contribution.actions.map(Entity.action)) },
      Field("Below") { .flag($0.contribution.isBelow) },
    ]
  }
}
