extension Northmoor {
  /// The measurements: what runs, what is made of others, what stands alone, and what was said of it.
  static var measurements: PlainTable {
    get throws(MisplacedAmendment) {
      var figures = running
      figures += compounded(of: figures)
      figures += single
      try amend(&figures)
      let byIndicator = Dictionary(grouping: figures, by: \.indicator)
      let order = PlainTable(indicators).records.compactMap { $0["id"] }
      return PlainTable(columns: Figure.columns, rows: order.flatMap { byIndicator[$0] ?? [] }.map(\.row))
    }
  }

  private static var digits: [String: Int] {
    PlainTable(indicators).records.reduce(into: [:]) { digits, record in
      digits[record["id"] ?? ""] = Int(record["decimals"] ?? "")
    }
  }

  private static var running: [Figure] {
    PlainTable(courses).records
      .compactMap { Course($0, digits: digits[$0["id"] ?? ""] ?? 0) }
      .flatMap(\.figures)
  }

  private static var single: [Figure] {
    PlainTable(singleFigures).records.map { record in
      var figure = Figure(indicator: record["indicator"] ?? "", period: record["period"] ?? "")
      for column in Figure.columns.dropFirst(2) { figure[column] = record[column] ?? "" }
      return figure
    }
  }

  private static func compounded(of figures: [Figure]) -> [Figure] {
    PlainTable(compounds).records.flatMap { record -> [Figure] in
      let id = record["id"] ?? ""
      let parts = (record["of"] ?? "").split(separator: ";").map { $0.filter { $0 != " " } }
      let targets = (record["targets"] ?? "").split(separator: " ").map(String.init)
      let first = figures.filter { $0.indicator == parts.first }
      return first.enumerated().map { place, figure in
        let same = figures.filter { parts.contains($0.indicator) && $0.period == figure.period }
        var whole = Figure(indicator: id, period: figure.period)
        if targets.isEmpty {
          whole["actual"] = sum("actual", of: same, digits[id] ?? 0)
          whole["target"] = sum("target", of: same, digits[id] ?? 0)
        } else {
          whole["numerator"] = sum("numerator", of: same, 0)
          whole["denominator"] = sum("denominator", of: same, 0)
          whole["actual"] = share(of: whole, digits[id] ?? 0)
          whole["target"] = targets[place / 12]
        }
        return whole
      }
    }
  }

  private static func sum(_ column: String, of figures: [Figure], _ digits: Int) -> String {
    let numbers = figures.compactMap { Double($0[column]) }
    return numbers.count == figures.count ? numbers.reduce(0, +).text(digits) : ""
  }

  private static func share(of figure: Figure, _ digits: Int) -> String {
    guard let hits = Double(figure["numerator"]), let cases = Double(figure["denominator"]) else { return "" }
    return (hits * 100 / cases).text(digits)
  }

  private static func amend(_ figures: inout [Figure]) throws(MisplacedAmendment) {
    for record in PlainTable(amendments).records {
      let place = figures.firstIndex { $0.indicator == record["indicator"] && $0.period == record["period"] }
      guard let place, let column = record["column"] else { throw MisplacedAmendment(record: record) }
      figures[place][column] = record["value"] ?? ""
    }
  }
}

/// An amendment to a figure that is not there.
struct MisplacedAmendment: Error {
  /// The amendment by its columns.
  let record: [String: String]
}
