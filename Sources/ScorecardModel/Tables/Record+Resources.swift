extension Record<Division> {
  /// What there is to say of a division.
  static var fields: [Field<Self>] {
    [
      Field("Id") { .text($0.item.id) },
      Field("Title") { .text($0.title) },
      Field("Heads") { $0.scorecard.officers($0.heads) },
      .number("Staff") { $0.staff },
      Field("As of") { .day($0.asOf) },
    ] + origin
  }
}

extension Record<BudgetLine> {
  /// What there is to say of a line of the budget; of a total also whether its parts come to it.
  static var fields: [Field<Self>] {
    [
      Field("Division") { $0.scorecard.division($0.item.division) },
      Field("Period") { .text($0.period.description) },
      Field("Heading") { .text($0.heading) },
      .figure("Budget") { .amount($0.budget, in: $0.unit) },
      .figure("Actual") { .amount($0.actual, in: $0.unit) },
      .figure("Forecast") { .amount($0.forecast, in: $0.unit) },
      Field("Total") { .flag($0.scorecard.plan.isTotal($0.item)) },
      Field("Totals") { .list($0.checks.map(\.words)) },
      Field("Totals reasons") { .record(.reasons($0.checks.map(\.reason))) }.optional,
    ] + origin
  }

  private var checks: [Total] {
    guard scorecard.plan.isTotal(item) else { return [] }
    return scorecard.plan.totals.filter { $0.location == item.location }
  }
}

extension Record<Total> {
  /// What there is to say of a sum and what it should be.
  static var fields: [Field<Self>] {
    [
      Field("Of") { .text($0.subject) },
      Field("Period") { .text($0.period?.description ?? "") },
      .figure("Stated") { .amount($0.stated, in: $0.unit) },
      .figure("Sum") { .amount($0.quantity($0.sum), in: $0.unit) },
      .figure("Difference") { .amount($0.quantity($0.difference), in: $0.unit) },
      Field("Verdict") { .text($0.verdict.rawValue) },
      .count("Parts") { $0.parts },
      .count("Parts given") { $0.partsGiven },
      Field("Reason") { .reason($0.reason) }.optional,
      Field("File") { .text($0.location.file) }.optional,
      .count("Line") { $0.location.line }.optional,
    ]
  }

  /// A number of base units in the unit of the total.
  private func quantity(_ number: DecimalNumber?) -> Quantity? {
    number.map { Quantity($0, unit: item.unit) }
  }
}

extension TableCell {
  /// An amount in the unit of its line.
  static func amount(_ quantity: Quantity?, in unit: Unit?) -> TableCell {
    quantity.map { .figure($0.text(unit: unit), $0.number(in: unit)) } ?? .empty
  }
}
