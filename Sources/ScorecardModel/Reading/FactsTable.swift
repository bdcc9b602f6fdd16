/// Reads `facts.csv`.
enum FactsTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case topic, label, value, division, perspective
    case asOf = "as-of"
    case note

    static var required: [Name] { [.topic, .label] }
  }

  /// The facts, in file order.
  static func rows(
    of document: CSVDocument,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [Fact] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [Fact] = []
    reader.forEachRow(findings: &findings) { row, findings in
      rows.append(fact(row, &linking, &findings))
    }
    return rows
  }

  private static func fact(
    _ row: TableRow<Name>,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> Fact {
    var fact = Fact()
    fact.topic = row.text(.topic)
    fact.label = row.text(.label)
    fact.value = row.text(.value)
    fact.division = linking.reference(to: .division, .division, in: row)
    fact.perspective = linking.reference(to: .perspective, .perspective, in: row)
    fact.asOf = row.text(.asOf)
    fact.note = row.text(.note)
    fact.extra = row.extra
    fact.location = row.location
    return fact
  }
}
