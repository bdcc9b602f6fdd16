/// Which column of a document is which column of the format.
struct ColumnMap: Sendable {
  /// The places in the document of the columns that are there, by the names the format has for them.
  var places: [String: Int] = [:]
  /// The columns the format does not know, with their names as written.
  var extra: [(place: Int, name: String)] = []
  /// What is wrong with the header.
  var diagnostics: [Diagnostic] = []

  /// Whether rows can be read at all.
  var isComplete: Bool { !diagnostics.contains { $0.severity == .error } }

  /// Matches the header of a document without regard to case, spaces, `-` and `_`.
  init(_ document: CSVDocument, columns: [Column]) {
    if let quote = document.openQuoteInHeader {
      let location = document.location(at: quote, from: document.headerStart)
      diagnostics.append(Diagnostic(.error, at: location, Wording.openQuote, advice: Wording.closeQuote))
    }
    var known: [String: String] = [:]
    for column in columns { known[Column.folded(column.name)] = column.name }
    for (place, field) in document.header.enumerated() {
      let name = document.text(of: field)
      match(name, at: place, document.location(ofHeader: field), known: known, columns: columns)
    }
    reportMissing(columns, in: document)
  }

  private mutating func match(
    _ name: String,
    at place: Int,
    _ location: SourceLocation,
    known: [String: String],
    columns: [Column]
  ) {
    guard !name.isEmpty else { return extra.append((place, "column \(place + 1)")) }
    guard let column = known[Column.folded(name)] else {
      extra.append((place, name))
      return reportUnknown(name, location, columns)
    }
    guard places[column] == nil else {
      return diagnostics.append(
        Diagnostic(
          .error,
          at: location,
          "column \(Wording.quoted(column)) is there twice, expected it once",
          advice: "rename or remove one of the two"
        )
      )
    }
    places[column] = place
  }

  private mutating func reportUnknown(_ name: String, _ location: SourceLocation, _ columns: [Column]) {
    let nearest = Suggestion.nearest(to: name, in: columns.map(\.name))
    diagnostics.append(
      Diagnostic(
        .warning,
        at: location,
        "column \(Wording.quoted(name)) is not one the format knows",
        advice: nearest.map { "did you mean \(Wording.quoted($0))? Its cells are kept as they are" }
          ?? "its cells are kept as they are"
      )
    )
  }

  private mutating func reportMissing(_ columns: [Column], in document: CSVDocument) {
    let start = SourceLocation(file: document.file, line: document.headerStart.line, column: 1)
    let needed = Wording.list(columns.filter(\.isRequired).map { Wording.quoted($0.name) })
    for column in columns where column.isRequired && places[column.name] == nil {
      let written = Suggestion.nearest(to: column.name, in: extra.map(\.name))
      diagnostics.append(
        Diagnostic(
          .error,
          at: start,
          "no column \(Wording.quoted(column.name)), expected it in the first row",
          advice: written.map { "is \(Wording.quoted($0)) a slip of the pen for it?" }
            ?? "the first row names the columns; this table needs \(needed)"
        )
      )
    }
  }
}

extension CSVDocument {
  /// What keeps a document from being read as a table at all; empty where its rows can be read.
  public func headerProblems(as table: InputTable) -> [Diagnostic] {
    ColumnMap(self, columns: table.columns).diagnostics.filter { $0.severity == .error }
  }
}
