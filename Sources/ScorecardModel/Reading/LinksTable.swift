/// Reads `links.csv`.
enum LinksTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case id, title, kind

    static var required: [Name] { [.id, .title] }
  }

  /// The links, in file order.
  static func rows(
    of document: CSVDocument,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [StrategicLink] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [StrategicLink] = []
    var lines: [String: Int] = [:]
    reader.forEachRow(findings: &findings) { row, findings in
      guard findings.isFirst(row.text(.id), of: .id, in: row, &lines) else { return }
      rows.append(link(row, &linking, &findings))
    }
    return rows
  }

  private static func link(
    _ row: TableRow<Name>,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> StrategicLink {
    var link = StrategicLink()
    link.id = row.text(.id)
    link.title = row.text(.title)
    link.kind = row.text(.kind)
    link.extra = row.extra
    link.location = row.location
    return link
  }
}
