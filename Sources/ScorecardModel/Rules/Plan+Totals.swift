extension Plan {
  /// What adds up and what does not: the staff of the divisions, and every heading of the budget in every period.
  public var totals: [Total] {
    let divisions = DivisionNames(divisions)
    return (staffTotal(divisions).map { [$0] } ?? []) + budgetTotals(divisions)
  }

  /// The totals that lines of the budget state, by the row of the line.
  var statedTotals: [Int: [Total]] {
    let names = DivisionNames(divisions)
    let rows = budget.indices.filter { names.isTotal(budget[$0].division) }.map { (budget[$0].location, $0) }
    guard !rows.isEmpty else { return [:] }
    let places = Dictionary(rows) { first, _ in first }
    let stated = budgetTotals(names, areStated: true).filter { places[$0.location] != nil }
    return Dictionary(grouping: stated) { places[$0.location] ?? 0 }
  }

  /// What does not add up, as faults.
  var totalFaults: [Diagnostic] {
    let names = DivisionNames(divisions)
    let stated = [staffTotal(names)].compactMap(\.self) + budgetTotals(names, areStated: true)
    return stated.filter { $0.verdict == .differs }.map { total in
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
    DivisionNames(divisions).isTotal(line.division)
  }

  private func staffTotal(_ names: DivisionNames) -> Total? {
    let part = { (division: Division) in
      Total.Part(
        name: division.title,
        quantity: division.staff.map { Quantity($0) },
        location: division.location
      )
    }
    let total = divisions.first { names.isTotal($0.id) && $0.staff != nil }
    let parts = divisions.filter { !names.isTotal($0.id) }
    guard parts.count > 1, parts.contains(where: { $0.staff != nil }) else { return nil }
    return Total(of: "staff", stated: total.map(part), parts: parts.map(part))
  }

  /// The totals of the budget; where they must be stated, nothing else is added up.
  private func budgetTotals(_ names: DivisionNames, areStated: Bool = false) -> [Total] {
    if areStated, !budget.contains(where: { names.isTotal($0.division) }) { return [] }
    var order: [BudgetGroup] = []
    var groups: [BudgetGroup: [BudgetLine]] = [:]
    for line in budget {
      let group = BudgetGroup(period: line.period, heading: line.heading.plainWords)
      if groups[group] == nil { order.append(group) }
      groups[group, default: []].append(line)
    }
    return order.flatMap { group -> [Total] in
      let lines = groups[group] ?? []
      if areStated, !lines.contains(where: { names.isTotal($0.division) }) { return [] }
      return names.totals(of: lines)
    }
  }
}

/// What is added together.
private struct BudgetGroup: Hashable {
  let period: Period
  let heading: String
}

/// The divisions of a plan by their ids, and which of them are all of the others.
private struct DivisionNames {
  private let titles: [String: String]
  private let ofAll: Set<String>

  init(_ divisions: [Division]) {
    titles = Dictionary(divisions.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let all = divisions.filter { DivisionNames.meansAll($0.id) || DivisionNames.meansAll($0.title) }
    ofAll = Set(all.map(\.id))
  }

  func isTotal(_ id: String) -> Bool {
    id.isEmpty || ofAll.contains(id) || (titles[id] == nil && DivisionNames.meansAll(id))
  }

  private static func meansAll(_ name: String) -> Bool {
    ["total", "totals", "all", "directorate"].contains(name.plainWords)
  }

  /// The totals of lines under one heading in one period, each amount for itself.
  func totals(of lines: [BudgetLine]) -> [Total] {
    let (stated, parts) = (lines.filter { isTotal($0.division) }, lines.filter { !isTotal($0.division) })
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
      name: titles[line.division] ?? line.division,
      quantity: line[keyPath: amount.path],
      unit: line.unit,
      location: line.location
    )
  }
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
