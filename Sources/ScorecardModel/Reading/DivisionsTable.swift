/// Reads `divisions.csv`.
enum DivisionsTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case id, title, head, staff
    case asOf = "as-of"

    static var required: [Name] { [.id, .title] }
  }

  /// The divisions, in file order.
  static func rows(
    of document: CSVDocument,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [Division] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [Division] = []
    var lines: [String: Int] = [:]
    reader.forEachRow(findings: &findings) { row, findings in
      guard findings.isFirst(row.text(.id), of: .id, in: row, &lines) else { return }
      rows.append(division(row, &linking, &findings))
    }
    return rows
  }

  private static func division(
    _ row: TableRow<Name>,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> Division {
    var division = Division()
    division.id = row.text(.id)
    division.title = row.text(.title)
    division.heads = linking.officers.references(.head, in: row)
    division.staff = row.number(.staff, &findings)
    division.asOf = row.day(.asOf, &findings)
    division.extra = row.extra
    division.location = row.location
    return division
  }
}
