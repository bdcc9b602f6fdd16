extension Table {
  /// What is wrong with the data, errors first, each with its place.
  public static func faults(_ diagnostics: [Diagnostic]) -> Table {
    Table(
      columns: [
        Column("Severity", aliases: ["status"], width: 8),
        Column("Place", aliases: ["file"], width: 22),
        Column("What is wrong", width: 20, weight: 1),
      ],
      entities: diagnostics.indices.map(Entity.fault)
    ) { row in
      let diagnostic = diagnostics[row]
      return [
        .text(diagnostic.severity.rawValue, diagnostic.severity == .error ? .error : .warning),
        .text(diagnostic.location.description, .muted),
        .text(diagnostic.message),
      ]
    }
  }
}
