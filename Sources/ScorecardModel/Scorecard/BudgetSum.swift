/// What the parts of a budget line that is a total come to.
///
/// A line without a division is the total of its heading over the divisions; a heading called "total" is that of the
/// other headings of its division.
struct BudgetSum {
  /// The rows of the parts; empty for a line that is no total.
  let parts: [Int]
  /// What they come to, in base units; nil where one of them does not say.
  let number: DecimalNumber?
  /// What the line itself says.
  let given: DecimalNumber?

  /// The sum of a line of a plan, of what was planned or spent or is expected.
  init(_ row: Int, _ amount: KeyPath<BudgetLine, Quantity?>, in plan: Plan) {
    let line = plan.budget[row]
    parts = line.isTotal ? plan.budget.indices.filter { $0 != row && line.isSum(of: plan.budget[$0]) } : []
    let numbers = parts.map { plan.budget[$0][keyPath: amount]?.number(in: plan.budget[$0].unit) }
    number = numbers.contains(nil) ? nil : numbers.compactMap(\.self).reduce(.zero, +)
    given = line[keyPath: amount]?.number(in: line.unit)
  }

  /// Whether the line is the sum of its parts; nil where that cannot be said.
  fileprivate var addsUp: Bool? {
    guard !parts.isEmpty, let number, let given else { return nil }
    return number == given
  }
}

extension Plan {
  /// What can be said of a budget line as a total: an entry for each of its amounts that can be compared.
  func sums(of row: Int) -> [(name: String, sum: BudgetSum, addsUp: Bool)] {
    let amounts: [(String, KeyPath<BudgetLine, Quantity?>)] = [
      ("Budget", \.budget), ("Actual", \.actual), ("Forecast", \.forecast),
    ]
    return amounts.compactMap { name, amount in
      let sum = BudgetSum(row, amount, in: self)
      return sum.addsUp.map { (name, sum, $0) }
    }
  }
}

extension BudgetLine {
  /// Whether it is the total of other lines.
  fileprivate var isTotal: Bool {
    division.isEmpty || heading.plainWords == "total"
  }

  /// Whether another line is a part of it.
  fileprivate func isSum(of part: BudgetLine) -> Bool {
    guard part.period == period else { return false }
    return division.isEmpty ? !part.division.isEmpty && part.heading == heading : part.division == division
  }
}
