/// Reads `progress.csv`.
enum ProgressTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case id, title, objective, perspective, division, period, status, deadline, revised, comment

    static var required: [Name] { [.id, .title] }
  }

  /// The reports, in file order.
  static func rows(
    of document: CSVDocument,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [Progress] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [Progress] = []
    var lines: [String: Int] = [:]
    reader.forEachRow(findings: &findings) { row, findings in
      guard findings.isFirst(row.text(.id), of: .id, in: row, &lines) else { return }
      rows.append(progress(row, &linking, &findings))
    }
    return rows
  }

  private static func progress(
    _ row: TableRow<Name>,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> Progress {
    var progress = Progress()
    progress.id = row.text(.id)
    progress.title = row.text(.title)
    progress.objectives = linking.references(to: .objective, .objective, in: row)
    progress.perspective = linking.reference(to: .perspective, .perspective, in: row)
    progress.division = linking.reference(to: .division, .division, in: row)
    progress.period = row.period(.period, yearStart: linking.yearStart, &findings)
    progress.status = row.status(.status, &findings)
    progress.deadline = row.deadline(.deadline, &linking)
    progress.revised = row.deadline(.revised, &linking)
    progress.comment = row.text(.comment)
    progress.extra = row.extra
    progress.location = row.location
    return progress
  }
}
