/// Reads `budget.csv`.
enum BudgetTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case division, period, heading, budget, actual, forecast, unit

    static var required: [Name] { [.division, .period, .heading] }
  }

  /// The lines, in file order.
  static func rows(
    of document: CSVDocument,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [BudgetLine] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [BudgetLine] = []
    reader.forEachRow(requiring: [.period, .heading], findings: &findings) { row, findings in
      if let line = line(row, &linking, &findings) { rows.append(line) }
    }
    return rows
  }

  private static func line(
    _ row: TableRow<Name>,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> BudgetLine? {
    guard let period = row.requiredPeriod(.period, yearStart: linking.yearStart, &findings) else {
      return nil
    }
    var line = BudgetLine(period: period)
    line.division = linking.reference(to: .division, .division, in: row) ?? ""
    line.heading = row.text(.heading)
    line.unit = row.unit(.unit, &findings)
    line.budget = amount(.budget, row, line.unit, &findings)
    line.actual = amount(.actual, row, line.unit, &findings)
    line.forecast = amount(.forecast, row, line.unit, &findings)
    line.extra = row.extra
    line.location = row.location
    return line
  }

  private static func amount(
    _ name: Name,
    _ row: TableRow<Name>,
    _ unit: Unit?,
    _ findings: inout Findings
  ) -> Quantity? {
    switch row.value(name, unit: unit, &findings) {
    case .number(let quantity): return quantity
    case .missing, .toBeConfirmed, .notApplicable: return nil
    default:
      findings.error(
        at: row.location(name),
        "\(name.rawValue) is \(Wording.quoted(row.text(name))), expected an amount; the cell is left blank",
        loses: .cell
      )
      return nil
    }
  }
}
