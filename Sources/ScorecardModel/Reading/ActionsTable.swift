/// Reads `actions.csv`.
enum ActionsTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case id, title, description, section, objective, perspective, lead, support, start, deadline, revised
    case status, percent, measures, equality, risks, indicators, links, funding, division, comment

    static var required: [Name] { [.id, .title] }
  }

  /// The actions, in file order.
  static func rows(
    of document: CSVDocument,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [Action] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [Action] = []
    var lines: [String: Int] = [:]
    reader.forEachRow(findings: &findings) { row, findings in
      guard findings.isFirst(row.text(.id), of: .id, in: row, &lines) else { return }
      rows.append(action(row, &linking, &findings))
    }
    return rows
  }

  private static func action(
    _ row: TableRow<Name>,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> Action {
    var action = Action()
    action.id = row.text(.id)
    action.title = row.text(.title)
    action.description = row.text(.description)
    action.section = row.text(.section)
    action.leads = linking.officers.references(.lead, in: row)
    action.support = linking.officers.references(.support, in: row)
    action.start = row.deadline(.start, &linking)
    action.deadline = row.deadline(.deadline, &linking)
    action.revised = row.deadline(.revised, &linking)
    action.status = row.status(.status, &findings)
    action.percent = percent(in: row, &findings)
    action.measures = row.text(.measures)
    action.equality = row.text(.equality)
    action.funding = row.text(.funding)
    action.comment = row.text(.comment)
    link(&action, row, &linking)
    action.extra = row.extra
    action.location = row.location
    return action
  }

  private static func link(_ action: inout Action, _ row: TableRow<Name>, _ linking: inout Linking) {
    action.objectives = linking.references(to: .objective, .objective, in: row)
    action.perspective = linking.reference(to: .perspective, .perspective, in: row)
    action.risks = linking.references(to: .risk, .risks, in: row)
    action.indicators = linking.references(to: .indicator, .indicators, in: row)
    action.links = linking.references(to: .link, .links, in: row)
    action.division = linking.reference(to: .division, .division, in: row)
  }

  /// How much is done: `40` or `40%`, from 0 to 100.
  private static func percent(in row: TableRow<Name>, _ findings: inout Findings) -> DecimalNumber? {
    guard let text = row.optional(.percent), text != "-" else { return nil }
    let digits = text.hasSuffix("%") ? text.dropLast().trimmed : text
    let number = DecimalNumber(digits)
    if let number, number.mantissa >= 0, !(DecimalNumber(mantissa: 100) < number) { return number }
    findings.error(
      at: row.location(.percent),
      "percent is \(Wording.quoted(text)), expected a number from 0 to 100; the cell is left blank",
      loses: .cell
    )
    return nil
  }
}
