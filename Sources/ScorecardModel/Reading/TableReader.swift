/// Walks the rows of a small table, leaving out and reporting those that cannot be read.
///
/// What `Name` has to be is said below, not here: a type that demands it is made at the start only after a search
/// through every conformance of the program, which takes longer than reading a short table. So it is with ``TableRow``.
struct TableReader<Name> {
  /// The table.
  let document: CSVDocument
  private let places: [String: Int]
  private let extra: [(place: Int, name: String)]
}

extension TableReader where Name: ColumnName {
  /// A reader of a table's rows.
  ///
  /// - Returns: nil where the header is missing a column without which no row can be read.
  init?(_ document: CSVDocument, findings: inout Findings) {
    self.document = document
    let map = ColumnMap(document, columns: Name.columns)
    findings.append(map.diagnostics)
    guard map.isComplete else { return nil }
    (places, extra) = (map.places, map.extra)
  }

  /// Gives every row whose shape is right and whose required cells are filled in, in file order.
  func forEachRow(
    requiring required: [Name] = Name.required,
    findings: inout Findings,
    _ body: (TableRow<Name>, inout Findings) -> Void
  ) {
    document.bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(
        bytes,
        from: document.body,
        separator: document.separator,
        capacity: document.header.count
      )
      defer { scanner.close() }
      var record = CSVRecord()
      let required = Name.allCases.filter(required.contains)
      while scanner.next(&record) {
        let count = min(record.count, document.header.count)
        let fields = Array(UnsafeBufferPointer(start: scanner.fields, count: count))
        if let row = row(record, fields, required, &findings) { body(row, &findings) }
      }
    }
  }

  private func row(
    _ record: CSVRecord,
    _ fields: [CSVField],
    _ required: [Name],
    _ findings: inout Findings
  ) -> TableRow<Name>? {
    let start = CSVDocument.Start(offset: record.start, line: record.line)
    if findings.reportShape(of: record, in: document) { return nil }
    let row = TableRow<Name>(
      document: document,
      places: places,
      extraColumns: extra,
      start: start,
      fields: fields
    )
    if fields.allSatisfy(document.isBlank) { return nil }
    for name in required where row.field(name).map(document.isBlank) ?? true {
      findings.error(
        at: row.location(name),
        "no \(name.rawValue), expected one in every row; the row is left out"
      )
      return nil
    }
    return row
  }
}

extension Findings {
  /// Reports a row that has too many cells, or a quote that is never closed.
  ///
  /// - Returns: Whether the row is to be left out.
  mutating func reportShape(of record: CSVRecord, in document: CSVDocument) -> Bool {
    let start = CSVDocument.Start(offset: record.start, line: record.line)
    if let quote = record.openQuote {
      error(
        at: document.location(at: quote, from: start),
        Wording.openQuote + "; the row is left out",
        advice: Wording.closeQuote
      )
      return true
    }
    if let surplus = record.surplus {
      error(
        at: document.location(at: surplus.origin, from: start),
        "\(record.count) cells, expected \(document.header.count) as in the first row; the row is left out",
        advice: "put quotes around a cell that holds a separator"
      )
      return true
    }
    return false
  }
}

extension Findings {
  /// Reports an id that an earlier row has already.
  ///
  /// - Returns: Whether the row is the first of its id.
  mutating func isFirst<Name: ColumnName>(
    _ id: String,
    of name: Name,
    in row: TableRow<Name>,
    _ lines: inout [String: Int]
  ) -> Bool {
    guard let line = lines[id] else {
      lines[id] = row.start.line
      return true
    }
    error(
      at: row.location(name),
      "\(name.rawValue) \(Wording.quoted(id)) is there already, in line \(line), expected every id once; "
        + "the row is left out"
    )
    return false
  }
}
