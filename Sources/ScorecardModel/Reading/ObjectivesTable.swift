/// Reads `objectives.csv`.
enum ObjectivesTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case id, title, kind, parent, perspective, lead, links, rationale, outcome, weight

    static var required: [Name] { [.id, .title] }
  }

  /// The objectives, in file order.
  static func rows(
    of document: CSVDocument,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [Objective] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [Objective] = []
    var lines: [String: Int] = [:]
    reader.forEachRow(findings: &findings) { row, findings in
      guard findings.isFirst(row.text(.id), of: .id, in: row, &lines) else { return }
      rows.append(objective(row, &linking, &findings))
    }
    return rows
  }

  private static func objective(
    _ row: TableRow<Name>,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> Objective {
    var objective = Objective()
    objective.id = row.text(.id)
    objective.title = row.text(.title)
    objective.kind = row.choice(.kind, of: Objective.Kind.self, &findings) ?? .objective
    objective.parent = linking.reference(to: .objective, .parent, in: row)
    objective.perspective = linking.reference(to: .perspective, .perspective, in: row)
    objective.leads = linking.officers.references(.lead, in: row)
    objective.links = linking.references(to: .link, .links, in: row)
    objective.rationale = row.text(.rationale)
    objective.outcome = row.text(.outcome)
    objective.weight = row.number(.weight, &findings)
    objective.extra = row.extra
    objective.location = row.location
    return objective
  }
}
