extension Table {
  /// What is wrong with the data, errors first, each with its place.
  public static func faults(_ diagnostics: [Diagnostic]) -> Table {
    let fields = faultFields
    let order = diagnostics.indices.sorted {
      (diagnostics[$0].severity, $0) < (diagnostics[$1].severity, $1)
    }
    return Table(
      columns: [
        Column("Severity", aliases: ["status"], width: 8),
        Column("Place", aliases: ["file"], width: 22, yields: 1, isDrawn: true),
        Column("What is wrong", key: "message", width: 20, weight: 1),
      ],
      entities: order.map(Entity.fault)
    ) { row in
      let diagnostic = diagnostics[order[row]]
      return [
        .text(diagnostic.severity.rawValue, diagnostic.severity.tone),
        .text(diagnostic.location.description, .muted),
        .text(diagnostic.message),
      ]
    }
    .adding(fields.map(\.column)) { row, field in fields[field].cell(diagnostics[order[row]]) }
    .grouping(by: [
      Grouping("file") { diagnostics[order[$0]].location.file },
      Grouping("severity") { diagnostics[order[$0]].severity.rawValue },
    ])
  }

  /// The parts of a fault, for exports.
  private static var faultFields: [Field<Diagnostic>] {
    [
      Field("Advice") { .text($0.advice) },
      Field("Loses") { .text($0.loss.map { "\($0)" } ?? "") },
      Field("File") { .text($0.location.file) },
      // Of a whole file, and of a whole line, there is none.
      .count("Line") { $0.location.line == 0 ? nil : $0.location.line },
      .count("Column") { $0.location.column == 0 ? nil : $0.location.column },
    ]
  }
}

extension Diagnostic.Severity {
  /// How it looks in a cell.
  var tone: TableCell.Tone {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .muted
    }
  }
}
