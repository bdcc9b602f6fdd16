/// What lines of a budget come to over a span of time.
///
/// A line for the whole span counts alone. Else the longest periods do that cover it wholly, so that nothing is counted
/// both by month and by quarter; where none cover it, the longest there are. What one of these lines does not say, the
/// sum does not say either. A period covers its time once, however many lines it has.
public struct MoneySum: Hashable, Sendable {
  /// What was planned, in base units; nil where a line does not say.
  public let budget: DecimalNumber?
  /// What was spent, in base units; nil where a line does not say.
  public let actual: DecimalNumber?
  /// What is expected by the end, in base units; nil where a line does not say.
  public let forecast: DecimalNumber?
  /// How many lines it is made of.
  public let lines: Int
  /// How many periods these are for.
  public let periods: Int
  /// How many periods would cover the span.
  public let wanted: Int
  /// How many of the lines say what was spent.
  public let spent: Int
  /// Whether it is the sum of the divisions because the plan states no total for the span.
  public let isOfParts: Bool

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
    let covered = sets.map { Set($0.map(\.period)).count }
    let whole = sets.indices.first { covered[$0] == wanted[$0] } ?? sets.indices.first
    guard let whole else { return nil }
    let chosen = sets[whole]
    budget = MoneySum.sum(chosen, \.budget)
    actual = MoneySum.sum(chosen, \.actual)
    forecast = MoneySum.sum(chosen, \.forecast)
    self.lines = chosen.count
    periods = covered[whole]
    self.wanted = wanted[whole]
    spent = chosen.count { $0.actual != nil }
    isOfParts = false
  }

  /// The sum of the parts of a total over the same span; nil where one of them has no line in it.
  ///
  /// What is missing in a part is missing in it.
  init?(ofParts parts: [MoneySum?]) {
    let known = parts.compactMap(\.self)
    guard known.count == parts.count, let least = known.first(where: { !$0.missing.isEmpty }) ?? known.first
    else { return nil }
    func sum(_ amount: (MoneySum) -> DecimalNumber?) -> DecimalNumber? {
      let numbers = known.compactMap(amount)
      return numbers.count == known.count ? numbers.reduce(.zero, +) : nil
    }
    budget = sum(\.budget)
    actual = sum(\.actual)
    forecast = sum(\.forecast)
    (lines, periods, wanted, spent) = (least.lines, least.periods, least.wanted, least.spent)
    isOfParts = true
  }

  /// Whether it covers its span.
  var isWhole: Bool {
    periods >= wanted
  }

  /// What was spent over what was planned, in base units; nil where one is not known.
  public var variance: DecimalNumber? {
    budget.flatMap { budget in actual.map { $0 - budget } }
  }

  /// What is expected, else what was spent, over what was planned, in base units; nil where one is not known.
  public var expectedVariance: DecimalNumber? {
    budget.flatMap { budget in (forecast ?? actual).map { $0 - budget } }
  }

  /// What is missing in it, in words; empty where nothing is.
  public var missing: String {
    if !isWhole { return "\(periods) of \(wanted) periods" }
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
