extension Northmoor {
  /// Budget and spending of each division by month, its year, and the year of the whole directorate.
  static var budget: PlainTable {
    let lines = PlainTable(budgets).records.compactMap(BudgetLine.init)
    let years = [2, 3]
    let rows = years.flatMap { year in
      lines.flatMap { $0.months(of: year) + [$0.whole(year)] } + totals(of: lines, year)
    }
    let columns = ["division", "period", "heading", "budget", "actual", "forecast", "unit"]
    return PlainTable(columns: columns, rows: rows)
  }

  private static func totals(of lines: [BudgetLine], _ year: Int) -> [[String]] {
    let headings = lines.map(\.heading).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return headings.map { heading in
      let parts = lines.filter { $0.heading == heading }.map { $0.whole(year) }
      let sums = (3...5).map { column in
        parts.compactMap { Double($0[column]) }.reduce(0, +).text(0)
      }
      return ["", Month.label(ofYear: year), heading] + sums + ["£k"]
    }
  }
}

/// The money of one division under one heading.
private struct BudgetLine {
  let division: String
  let heading: String
  private let budgets: [Double]
  private let spent: [Double]
  private let shape: Shape

  init?(_ record: [String: String]) {
    guard let division = record["division"], let heading = record["heading"],
      let shape = Shape(rawValue: record["shape"] ?? "")
    else { return nil }
    self.division = division
    self.heading = heading
    self.shape = shape
    budgets = ["2025/26", "2026/27"].compactMap { Double(record[$0] ?? "") }
    spent = ["spent 2025/26", "spent 2026/27"].compactMap { Double(record[$0] ?? "") }
  }

  /// The rows of a year's months; those to come have a budget alone.
  func months(of year: Int) -> [[String]] {
    let spending = spending(in: year)
    return Month.all.filter { $0.year == year }.map { month in
      let budget = budgets[year - 2] * Double(shape.shares[month.place]) / 1000
      let actual = month.index <= Month.now.index ? spending[month.place].text(1) : ""
      return [division, month.label, heading, budget.text(1), actual, "", "£k"]
    }
  }

  /// The row of a year: spent so far, and what the year is expected to come to.
  func whole(_ year: Int) -> [String] {
    let soFar = Month.all.filter { $0.year == year && $0.index <= Month.now.index }
    let actual = soFar.reduce(0) { $0 + spending(in: year)[$1.place] }
    let rest = Double(1000 - soFar.reduce(0) { $0 + shape.shares[$1.place] }) / 1000
    // What is to come is expected half as far off the budget as what has gone.
    let expected = budgets[year - 2] * rest * (1 + (spent[year - 2] / 100 - 1) / 2)
    let forecast = (actual + expected).text(0)
    return [
      division, Month.label(ofYear: year), heading, budgets[year - 2].text(0), actual.text(0), forecast, "£k",
    ]
  }

  /// What each month of a year costs.
  private func spending(in year: Int) -> [Double] {
    var dice = Dice("\(division) \(heading) \(year)")
    return shape.shares.map { share in
      let part = budgets[year - 2] * Double(share) / 1000
      return part * (spent[year - 2] / 100 + 0.03 * dice.swing())
    }
  }
}
