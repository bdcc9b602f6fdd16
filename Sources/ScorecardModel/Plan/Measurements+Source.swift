extension Measurements {
  /// The text rows were read from, for what is made only when asked for.
  struct Source: Sendable {
    /// The document; nil where there is no file.
    var document: CSVDocument?
    /// Which cell belongs to which column.
    var map: ColumnMap?
  }

  /// A cell of a row, by its column's name in the format.
  public enum Cell: String, CaseIterable, Sendable {
    /// The indicator's id.
    case indicator
    /// The period.
    case period
    /// What was achieved.
    case actual
    /// What was to be achieved.
    case target
    /// The comment.
    case comment
  }

  /// Whether a row has a comment; cheaper than making it.
  public func hasComment(at row: Int) -> Bool {
    rows[row].flags & Row.hasComment != 0
  }

  /// The commentary of a row.
  public func comment(at row: Int) -> String {
    guard hasComment(at: row), let document = source.document, let field = field(.comment, at: row) else {
      return ""
    }
    return document.text(of: field)
  }

  /// The cells of a row in columns the format does not know.
  public func extra(at row: Int) -> [ExtraField] {
    guard let document = source.document, let map = source.map, !map.extra.isEmpty else { return [] }
    let fields = fields(at: row)
    return map.extra.compactMap { column in
      guard column.place < fields.count else { return nil }
      let text = document.text(of: fields[column.place])
      return text.isEmpty ? nil : ExtraField(name: column.name, text: text)
    }
  }

  /// Where a row stands in the files.
  public func location(at row: Int) -> SourceLocation {
    let file = source.document?.file ?? InputTable.measurements.fileName
    return SourceLocation(file: file, line: Int(columns.lines[Int(rows[row].ordinal)]), column: 1)
  }

  /// Where a cell of a row stands in the files; the row's start where the cell is not there.
  public func location(of cell: Cell, at row: Int) -> SourceLocation {
    guard let document = source.document, let field = field(cell, at: row) else { return location(at: row) }
    return document.location(at: field.origin, from: start(of: row))
  }

  private func field(_ cell: Cell, at row: Int) -> CSVField? {
    let fields = fields(at: row)
    guard let place = source.map?.places[cell.rawValue], place < fields.count else { return nil }
    return fields[place]
  }

  private func start(of row: Int) -> CSVDocument.Start {
    let ordinal = Int(rows[row].ordinal)
    return CSVDocument.Start(offset: Int(columns.offsets[ordinal]), line: Int(columns.lines[ordinal]))
  }

  /// The cells of a row, found again in the text.
  private func fields(at row: Int) -> [CSVField] {
    guard let document = source.document else { return [] }
    return document.bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(
        bytes,
        from: start(of: row),
        separator: document.separator,
        capacity: document.header.count
      )
      defer { scanner.close() }
      var record = CSVRecord()
      guard scanner.next(&record) else { return [] }
      return Array(
        UnsafeBufferPointer(start: scanner.fields, count: min(record.count, document.header.count))
      )
    }
  }
}
