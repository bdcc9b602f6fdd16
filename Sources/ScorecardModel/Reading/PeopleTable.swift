/// Reads `people.csv`.
enum PeopleTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case id, name, post, division

    static var required: [Name] { [.id, .name] }
  }

  /// The officers, in file order.
  static func rows(
    of document: CSVDocument,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [Officer] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [Officer] = []
    var lines: [String: Int] = [:]
    reader.forEachRow(findings: &findings) { row, findings in
      guard findings.isFirst(row.text(.id), of: .id, in: row, &lines) else { return }
      rows.append(officer(row, &linking, &findings))
    }
    return rows
  }

  private static func officer(
    _ row: TableRow<Name>,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> Officer {
    var officer = Officer()
    officer.id = row.text(.id)
    officer.name = row.text(.name)
    officer.post = row.text(.post)
    officer.division = linking.reference(to: .division, .division, in: row)
    officer.extra = row.extra
    officer.location = row.location
    return officer
  }
}
