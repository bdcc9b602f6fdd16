extension Plan {
  /// What adds up and what does not: the staff of the divisions, and every heading of the budget in every period.
  public var totals: [Total] {
    (staffTotal.map { [$0] } ?? []) + budgetTotals
  }

  /// What does not add up, as faults.
  var totalFaults: [Diagnostic] {
    totals.filter { $0.verdict == .differs }.map { total in
      let period = total.period.map { " \($0.label)" } ?? ""
      let numbers = total.reason.facts.prefix(2).map(\.value)
      return Diagnostic(
        .warning,
        at: total.location,
        "\(total.subject)\(period): the total is \(numbers[0]), its \(total.parts) parts come to \(numbers[1])",
        advice: total.reason.remedy
      )
    }
  }

  /// Whether a line of the budget is the total of the others: it has no division, or one of that name.
  func isTotal(_ line: BudgetLine) -> Bool {
    guard !line.division.isEmpty else { return true }
    let division = divisions.first { $0.id == line.division }
    return Plan.namesTotal(line.division) || division.map { Plan.namesTotal($0.title) } ?? false
  }

  private static func namesTotal(_ name: String) -> Bool {
    ["total", "totals", "all", "directorate"].contains(name.plainWords)
  }

  private var staffTotal: Total? {
    let isTotal = { (division: Division) in Plan.namesTotal(division.id) || Plan.namesTotal(division.title) }
    let part = { (division: Division) in
      Total.Part(
        name: division.title,
        quantity: division.staff.map { Quantity($0) },
        location: division.location
      )
    }
    let total = divisions.first { isTotal($0) && $0.staff != nil }
    let parts = divisions.filter { !isTotal($0) }
    guard parts.count > 1, parts.contains(where: { $0.staff != nil }) else { return nil }
    return Total(of: "staff", stated: total.map(part), parts: parts.map(part))
  }

  private var budgetTotals: [Total] {
    var order: [BudgetGroup] = []
    var groups: [BudgetGroup: [BudgetLine]] = [:]
    for line in budget {
      let group = BudgetGroup(period: line.period, heading: line.heading.plainWords)
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(line)
    }
    return order.flatMap { totals(of: groups[$0] ?? []) }
  }

  private func totals(of lines: [BudgetLine]) -> [Total] {
    let (stated, parts) = (lines.filter(isTotal), lines.filter { !isTotal($0) })
    guard let first = parts.first, parts.count > 1 || !stated.isEmpty else { return [] }
    return BudgetAmount.allCases.flatMap { amount -> [Total] in
      guard parts.contains(where: { $0[keyPath: amount.path] != nil }) else { return [] }
      let addends = parts.map { part(of: $0, amount) }
      let subject = "\(first.heading) \(amount.rawValue)"
      let totals = stated.isEmpty ? [nil] : stated.map(Optional.some)
      return totals.map { total in
        Total(of: subject, in: first.period, stated: total.map { part(of: $0, amount) }, parts: addends)
      }
    }
  }

  private func part(of line: BudgetLine, _ amount: BudgetAmount) -> Total.Part {
    Total.Part(
      name: divisions.first { $0.id == line.division }?.title ?? line.division,
      quantity: line[keyPath: amount.path],
      unit: line.unit,
      location: line.location
    )
  }
}

/// What is added together.
private struct BudgetGroup: Hashable {
  let period: Period
  let heading: String
}

/// An amount of a line of the budget.
private enum BudgetAmount: String, CaseIterable {
  case budget, actual, forecast

  var path: KeyPath<BudgetLine, Quantity?> {
    switch self {
    case .budget: \.budget
    case .actual: \.actual
    case .forecast: \.forecast
    }
  }
}
