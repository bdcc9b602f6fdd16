/// Reads `indicators.csv`.
enum IndicatorsTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case id, title, definition, kind, parent, perspective, objective, division, owner, unit, polarity,
      decimals
    case frequency, accumulates
    case amberWithin = "amber-within"
    case steadyWithin = "steady-within"
    case floor, baseline
    case baselinePeriod = "baseline-period"
    case levels, tags, designation, weight
    case dueAfter = "due-after"
    case sample, links, note

    static var required: [Name] { [.id, .title] }
  }

  /// The indicators, in file order.
  static func rows(
    of document: CSVDocument,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [Indicator] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [Indicator] = []
    var lines: [String: Int] = [:]
    reader.forEachRow(findings: &findings) { row, findings in
      guard findings.isFirst(row.text(.id), of: .id, in: row, &lines) else { return }
      rows.append(indicator(row, &linking, &findings))
    }
    return rows
  }

  private static func indicator(
    _ row: TableRow<Name>,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> Indicator {
    var indicator = Indicator()
    indicator.id = row.text(.id)
    indicator.title = row.text(.title)
    indicator.definition = row.text(.definition)
    indicator.kind = row.text(.kind)
    indicator.parent = linking.reference(to: .indicator, .parent, in: row)
    indicator.perspective = linking.reference(to: .perspective, .perspective, in: row)
    indicator.objectives = linking.references(to: .objective, .objective, in: row)
    indicator.division = linking.reference(to: .division, .division, in: row)
    indicator.owners = linking.officers.references(.owner, in: row)
    indicator.links = linking.references(to: .link, .links, in: row)
    indicator.tags = row.list(.tags)
    indicator.designation = row.text(.designation)
    indicator.note = row.text(.note)
    readMeasure(&indicator, row, linking.yearStart, &findings)
    indicator.extra = row.extra
    indicator.location = row.location
    return indicator
  }

  /// Reads the columns that say how the indicator is measured and rated.
  private static func readMeasure(
    _ indicator: inout Indicator,
    _ row: TableRow<Name>,
    _ yearStart: UInt8,
    _ findings: inout Findings
  ) {
    indicator.unit = row.unit(.unit, &findings)
    indicator.levels = row.list(.levels)
    indicator.polarity = row.choice(.polarity, of: Indicator.Polarity.self, &findings)
    indicator.decimals = row.whole(.decimals, in: 0...9, &findings)
    indicator.frequency = row.choice(.frequency, of: Indicator.Frequency.self, &findings)
    indicator.accumulation = row.choice(.accumulates, of: Indicator.Accumulation.self, &findings) ?? .no
    indicator.tolerance = row.tolerance(.amberWithin, &findings)
    indicator.steadyWithin = number(.steadyWithin, in: row, indicator.unit, &findings)
    indicator.floor = number(.floor, in: row, indicator.unit, &findings)
    indicator.baseline = row.value(.baseline, unit: indicator.unit, levels: indicator.levels, &findings)
    indicator.baselinePeriod = row.period(.baselinePeriod, yearStart: yearStart, &findings)
    indicator.weight = row.number(.weight, &findings)
    indicator.dueAfter = row.whole(.dueAfter, in: 0...3660, &findings)
    indicator.sample = row.whole(.sample, in: 1...Int.max, &findings)
  }

  /// A number in the indicator's own unit, which may be repeated: `80`, `80%`, `£80k`.
  private static func number(
    _ name: Name,
    in row: TableRow<Name>,
    _ unit: Unit?,
    _ findings: inout Findings
  ) -> DecimalNumber? {
    switch row.value(name, unit: unit, &findings) {
    case .number(let quantity): return quantity.number(in: unit).multiplied(byPowerOfTen: -(unit?.power ?? 0))
    case .missing: return nil
    default:
      findings.error(
        at: row.location(name),
        "\(name.rawValue) is \(Wording.quoted(row.text(name))), expected a number; the cell is left blank",
        loses: .cell
      )
      return nil
    }
  }
}
