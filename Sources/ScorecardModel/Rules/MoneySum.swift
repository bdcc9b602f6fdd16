/// What lines of a budget come to over a span of time.
///
/// A line for the whole span counts alone. Else the longest periods do that cover it wholly, so that nothing is counted
/// both by month and by quarter; where none cover it, the longest there are. What one of these lines does not say, the
/// sum does not say either.
public struct MoneySum: Hashable, Sendable {
  /// What was planned, in base units; nil where a line does not say.
  public let budget: DecimalNumber?
  /// What was spent, in base units; nil where a line does not say.
  public let actual: DecimalNumber?
  /// What is expected by the end, in base units; nil where a line does not say.
  public let forecast: DecimalNumber?
  /// How many lines it is made of.
  public let lines: Int
  /// How many would cover the span.
  public let wanted: Int
  /// How many of the lines say what was spent.
  public let spent: Int

  /// The sum over the days of a span; nil where no line lies in it.
  ///
  /// - Parameters:
  ///   - lines: The lines of one heading in one division.
  ///   - first: The first day.
  ///   - last: The last day.
  init?(of lines: [BudgetLine], from first: Day, through last: Day) {
    let inside = lines.filter { first <= $0.period.first && $0.period.last <= last }
    let kinds = Set(inside.map(\.period.kind)).sorted { $0.rawValue > $1.rawValue }
    let sets = kinds.map { kind in inside.filter { $0.period.kind == kind } }
    let wanted = kinds.map { MoneySum.count(of: $0, from: first, through: last) }
    let whole = sets.indices.first { sets[$0].count == wanted[$0] } ?? sets.indices.first
    guard let whole else { return nil }
    let chosen = sets[whole]
    budget = MoneySum.sum(chosen, \.budget)
    actual = MoneySum.sum(chosen, \.actual)
    forecast = MoneySum.sum(chosen, \.forecast)
    self.lines = chosen.count
    self.wanted = wanted[whole]
    spent = chosen.count { $0.actual != nil }
  }

  /// What was spent over what was planned, in base units; nil where one is not known.
  public var variance: DecimalNumber? {
    budget.flatMap { budget in actual.map { $0 - budget } }
  }

  /// What is expected, else what was spent, over what was planned, in base units; nil where one is not known.
  public var outturn: DecimalNumber? {
    budget.flatMap { budget in (forecast ?? actual).map { $0 - budget } }
  }

  /// What is missing in it, in words; empty where nothing is.
  public var missing: String {
    if lines < wanted { return "\(lines) of \(wanted) periods" }
    return (1..<max(1, lines)).contains(spent) ? "spent in \(spent) of \(lines)" : ""
  }

  private static func sum(_ lines: [BudgetLine], _ amount: (BudgetLine) -> Quantity?) -> DecimalNumber? {
    let numbers = lines.compactMap { line in amount(line)?.number(in: line.unit) }
    return numbers.count == lines.count ? numbers.reduce(.zero, +) : nil
  }

  /// How many periods of a kind lie between two days.
  private static func count(of kind: Period.Kind, from first: Day, through last: Day) -> Int {
    guard kind.months > 0 else { return first.days(to: last) + 1 }
    let (start, end) = (first.civil, last.advanced(by: 1).civil)
    return max(1, ((end.year - start.year) * 12 + end.month - start.month) / kind.months)
  }
}
