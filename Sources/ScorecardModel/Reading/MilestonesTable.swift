/// Reads `milestones.csv`.
enum MilestonesTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case action, title, deadline, revised, status, lead

    static var required: [Name] { [.action, .title] }
  }

  /// The milestones, in file order.
  static func rows(
    of document: CSVDocument,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [Milestone] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [Milestone] = []
    reader.forEachRow(findings: &findings) { row, findings in
      rows.append(milestone(row, &linking, &findings))
    }
    return rows
  }

  private static func milestone(
    _ row: TableRow<Name>,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> Milestone {
    var milestone = Milestone()
    milestone.action = linking.reference(to: .action, .action, in: row) ?? ""
    milestone.title = row.text(.title)
    milestone.deadline = row.deadline(.deadline, &linking)
    milestone.revised = row.deadline(.revised, &linking)
    milestone.status = row.status(.status, &findings)
    milestone.leads = linking.officers.references(.lead, in: row)
    milestone.extra = row.extra
    milestone.location = row.location
    return milestone
  }
}
