extension Table {
  /// What is wrong with the data, errors first, each with its place.
  public static func faults(_ diagnostics: [Diagnostic]) -> Table {
    let order = diagnostics.indices.sorted {
      (diagnostics[$0].severity, $0) < (diagnostics[$1].severity, $1)
    }
    return Table(
      columns: [
        Column("Severity", aliases: ["status"], width: 8),
        Column("Place", aliases: ["file"], width: 22, yields: 1),
        Column("What is wrong", width: 20, weight: 1),
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
