extension Table {
  /// The money of a plan by heading, the total of each heading after its parts.
  public static func budget(_ scorecard: Scorecard) -> Table {
    let plan = scorecard.plan
    let order = BudgetRow.order(of: plan.budget)
    let wholes = BudgetRow.wholes(of: plan.budget)
    return Table(
      columns: [
        Column("Heading", width: 11, weight: 1),
        Column("Division", width: 12, weight: 2),
        Column("Period", width: 8, yields: 2),
        Column("Budget", alignment: .trailing, width: 10),
        Column("Actual", alignment: .trailing, width: 10, yields: 2),
        Column("Forecast", alignment: .trailing, width: 10, yields: 4),
        Column("Variance", alignment: .trailing, width: 10, yields: 1),
        Column("Share", width: 13, yields: 5),
        Column("Check", aliases: ["status"], width: checkWidth(scorecard, order), yields: 1),
      ],
      entities: order.map(Entity.budget)
    ) { row in
      BudgetRow(scorecard, order[row]).cells(wholes)
    }
    .without(silentColumns(plan))
  }

  /// The width that the words of the checks need.
  private static func checkWidth(_ scorecard: Scorecard, _ order: [Int]) -> Int {
    max(7, order.prefix(200).map { BudgetRow(scorecard, $0).check.text.count }.max() ?? 0)
  }

  private static func silentColumns(_ plan: Plan) -> [String] {
    var silent: [String] = []
    if plan.budget.allSatisfy(\.division.isEmpty) { silent += ["Division", "Share", "Check"] }
    if plan.budget.allSatisfy({ $0.budget == nil }) { silent.append("Budget") }
    if plan.budget.allSatisfy({ $0.actual == nil }) { silent.append("Actual") }
    if plan.budget.allSatisfy({ $0.forecast == nil }) { silent.append("Forecast") }
    if plan.budget.allSatisfy({ $0.variance == nil }) { silent.append("Variance") }
    return silent
  }
}

/// One line of the budget in the words of a table.
struct BudgetRow {
  let scorecard: Scorecard
  let line: BudgetLine
  let row: Int

  init(_ scorecard: Scorecard, _ row: Int) {
    self.scorecard = scorecard
    self.row = row
    line = scorecard.plan.budget[row]
  }

  /// What a heading comes to over the divisions in a period.
  struct Heading: Hashable {
    let heading: String
    let period: Period

    init(_ line: BudgetLine) {
      (heading, period) = (line.heading.plainWords, line.period)
    }
  }

  /// The rows by heading and period, each as it first comes; the whole directorate after its divisions.
  static func order(of lines: [BudgetLine]) -> [Int] {
    var places: [Heading: Int] = [:]
    for line in lines where places[Heading(line)] == nil { places[Heading(line)] = places.count }
    return lines.indices.sorted { left, right in
      let (mine, other) = (places[Heading(lines[left])] ?? 0, places[Heading(lines[right])] ?? 0)
      if mine != other { return mine < other }
      let (isWhole, isOtherWhole) = (lines[left].division.isEmpty, lines[right].division.isEmpty)
      return isWhole == isOtherWhole ? left < right : isOtherWhole
    }
  }

  /// What the divisions together have under each heading.
  static func wholes(of lines: [BudgetLine]) -> [Heading: DecimalNumber] {
    var wholes: [Heading: DecimalNumber] = [:]
    for line in lines where !line.division.isEmpty {
      wholes[Heading(line), default: .zero] = wholes[Heading(line), default: .zero] + (line.size ?? .zero)
    }
    return wholes
  }

  func cells(_ wholes: [Heading: DecimalNumber]) -> [TableCell] {
    let tone: TableCell.Tone = line.division.isEmpty ? .strong : .plain
    return [
      .text(line.heading, tone),
      .text(division, tone),
      .text(line.period.label, .muted),
      amount(line.budget, tone),
      amount(line.actual, tone),
      amount(line.forecast, tone),
      line.variance.map { .figure(Unit.changeText($0, in: line.shownUnit), $0, tone) } ?? .empty,
      share(of: wholes[Heading(line)]),
      check,
    ]
  }

  /// Its division, or that it is the money of the whole directorate.
  var division: String {
    line.division.isEmpty ? "whole directorate" : scorecard.index.title(ofDivision: line.division)
  }

  private func amount(_ amount: Quantity?, _ tone: TableCell.Tone) -> TableCell {
    amount.map { .figure($0.text(unit: line.unit), $0.number(in: line.unit), tone) } ?? .empty
  }

  private func share(of whole: DecimalNumber?) -> TableCell {
    guard !line.division.isEmpty, let whole, let size = line.size, !whole.isNegative, !size.isNegative,
      size != whole
    else { return .empty }
    let share = (size * DecimalNumber(100)).divided(by: whole, decimals: 1)
    return share.map(TableCell.share) ?? .empty
  }

  /// Whether a total is the sum of its parts.
  var check: TableCell {
    let totals = scorecard.index.totals[row] ?? []
    if let wrong = totals.first(where: { $0.verdict == .differs }), let sum = wrong.sum {
      return .text("parts: \(Unit.text(sum, in: wrong.unit))", .error)
    }
    return totals.contains { $0.verdict == .addsUp } ? .text("adds up", .muted) : .empty
  }
}

extension BudgetLine {
  /// What was spent, else what is expected, over what was planned, in base units; nil where one is missing.
  var variance: DecimalNumber? {
    guard let budget, let outcome = forecast ?? actual else { return nil }
    return outcome.number(in: unit) - budget.number(in: unit)
  }

  /// How much money it is: what was planned, else what was spent, in base units.
  var size: DecimalNumber? {
    (budget ?? actual)?.number(in: unit)
  }

  /// The unit to show sums in.
  var shownUnit: Unit? {
    unit ?? budget?.unit ?? actual?.unit ?? forecast?.unit
  }
}
