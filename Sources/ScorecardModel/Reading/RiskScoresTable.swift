/// Reads `risk-scores.csv`.
enum RiskScoresTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case risk, period, impact, likelihood, score

    static var required: [Name] { [.risk, .period] }
  }

  /// What there may be one row of.
  struct Score: Hashable {
    var risk: String
    var period: Period
  }

  /// Gives every risk its earlier scores, oldest first.
  static func read(
    _ document: CSVDocument,
    into risks: inout [Risk],
    scheme: RiskScheme,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return }
    var places: [String: Int] = [:]
    for (index, risk) in risks.enumerated() { places[risk.id] = index }
    var lines: [Score: Int] = [:]
    reader.forEachRow(findings: &findings) { row, findings in
      let id = linking.reference(to: .risk, .risk, in: row) ?? ""
      guard let period = row.requiredPeriod(.period, yearStart: linking.yearStart, &findings) else { return }
      guard findings.isFirstScore(of: id, in: period, row, &lines) else { return }
      let rating = row.rating(.impact, .likelihood, .score, scheme, &findings)
      guard let index = places[id], !rating.isEmpty else { return }
      risks[index].history.append(RiskScore(period: period, rating: rating))
    }
    for index in risks.indices where risks[index].history.count > 1 {
      risks[index].history.sort { $0.period < $1.period }
    }
  }
}

extension Findings {
  fileprivate mutating func isFirstScore(
    of id: String,
    in period: Period,
    _ row: TableRow<RiskScoresTable.Name>,
    _ lines: inout [RiskScoresTable.Score: Int]
  ) -> Bool {
    let key = RiskScoresTable.Score(risk: id, period: period)
    guard let line = lines[key] else {
      lines[key] = row.start.line
      return true
    }
    error(
      at: row.location(.period),
      "risk \(Wording.quoted(id)) has a score for \(row.text(.period)) already, in line \(line), expected one; "
        + "the row is left out"
    )
    return false
  }
}

extension TableRow where Name: ColumnName {
  /// The period of a row that cannot be read without one.
  func requiredPeriod(_ name: Name, yearStart: UInt8, _ findings: inout Findings) -> Period? {
    let text = text(name)
    if let period = Period(text, yearStart: yearStart) { return period }
    findings.error(
      at: location(name),
      "\(name.rawValue) is \(Wording.quoted(text)), expected \(Expected.period); the row is left out"
    )
    return nil
  }
}
