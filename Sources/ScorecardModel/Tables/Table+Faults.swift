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
        .text(diagnostic.severity.rawValue, diagnostic.severity == .error ? .error : .warning),
        .text(diagnostic.location.description, .muted),
        .text(diagnostic.message),
      ]
    }
    .adding(fields.map(\.column)) { row, field in fields[field].cell(diagnostics[order[row]]) }
  }

  /// The parts of a fault, for exports.
  private static var faultFields: [Field<Diagnostic>] {
    [
      Field("Advice") { .text($0.advice) },
      Field("Loses") { .text($0.loss.map { "\($0)" } ?? "") },
      Field("File") { .text($0.location.file) },
      .count("Line") { $0.location.line },
      .count("Column") { $0.location.column },
    ]
  }
}
