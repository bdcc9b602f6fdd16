/// Reads `glossary.csv`.
enum GlossaryTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case code, meaning, kind, note

    static var required: [Name] { [.code, .meaning] }
  }

  /// The terms, in file order.
  static func rows(
    of document: CSVDocument,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [GlossaryTerm] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [GlossaryTerm] = []
    var lines: [String: Int] = [:]
    reader.forEachRow(findings: &findings) { row, findings in
      guard findings.isFirst(row.text(.code), of: .code, in: row, &lines) else { return }
      rows.append(term(row))
    }
    return rows
  }

  private static func term(_ row: TableRow<Name>) -> GlossaryTerm {
    var term = GlossaryTerm()
    term.code = row.text(.code)
    term.meaning = row.text(.meaning)
    term.kind = row.text(.kind)
    term.note = row.text(.note)
    term.extra = row.extra
    term.location = row.location
    return term
  }
}
