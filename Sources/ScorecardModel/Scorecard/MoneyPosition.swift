/// How one heading stands in one division: in a period, since the start of its year, and in the year.
public struct MoneyPosition: Sendable {
  /// The heading.
  public let heading: String
  /// The id of the division; empty for the directorate as a whole.
  public let division: String
  /// Whether it is the total of the divisions.
  public let isTotal: Bool
  /// The unit to show it in.
  public let unit: Unit?
  /// The line to look at for more: that of the period, else the last of the year.
  public let row: Int
  /// What it comes to in the period; nil where no line lies in it.
  public fileprivate(set) var period: MoneySum?
  /// What it comes to from the start of the year to the end of the period.
  public fileprivate(set) var toDate: MoneySum?
  /// What it comes to in the year.
  public fileprivate(set) var year: MoneySum?
  /// What the plan's totals for the year and the parts of it come to.
  let totals: [Total]
}

/// The money of a plan at a period.
public struct MoneyPositions: Sendable {
  /// The period: the one that is looked at, its year where the plan gives money by years alone, else the last year with
  /// money before it, else the first.
  public let period: Period
  /// A row for each heading and division, by heading, the directorate as a whole after its divisions.
  public let rows: [MoneyPosition]

  /// The money of a plan at the period it is read in.
  public init(_ scorecard: Scorecard) {
    let budget = scorecard.plan.budget
    let period = MoneyPositions.period(scorecard)
    var keys: [Key] = []
    var lines: [Key: [Int]] = [:]
    var names: [String: String] = [:]
    for row in BudgetRow.order(of: budget) where period.year.contains(budget[row].period) {
      let key = Key(budget[row], isTotal: scorecard.plan.isTotal(budget[row]))
      if lines[key] == nil { keys.append(key) }
      if names[key.heading] == nil { names[key.heading] = budget[row].heading }
      lines[key, default: []].append(row)
    }
    let headings = keys.reduce(into: [String: Int]()) {
      if $0[$1.heading] == nil { $0[$1.heading] = $0.count }
    }
    let order = keys.enumerated().sorted { left, right in
      let (mine, other) = (headings[left.element.heading] ?? 0, headings[right.element.heading] ?? 0)
      if mine != other { return mine < other }
      if left.element.isTotal != right.element.isTotal { return right.element.isTotal }
      return left.offset < right.offset
    }
    self.period = period
    let positions = order.map { _, key in
      MoneyPosition(key, named: names[key.heading] ?? key.heading, lines[key] ?? [], at: period, scorecard)
    }
    rows = positions.map { $0.isTotal ? $0.summing(positions) : $0 }
  }

  fileprivate struct Key: Hashable {
    let heading, division: String
    let isTotal: Bool

    init(_ line: BudgetLine, isTotal: Bool) {
      // "Staffing" and "staffing" are one heading.
      heading = line.heading.plainWords
      division = isTotal ? "" : line.division
      self.isTotal = isTotal
    }
  }

  private static func period(_ scorecard: Scorecard) -> Period {
    let (own, budget) = (scorecard.period, scorecard.plan.budget)
    let years = Set(budget.map(\.period.year)).sorted()
    if years.contains(own.year) { return budget.contains { own.contains($0.period) } ? own : own.year }
    return years.last { $0.last <= own.last } ?? years.first ?? own
  }
}

extension MoneyPosition {
  fileprivate init(
    _ key: MoneyPositions.Key,
    named heading: String,
    _ rows: [Int],
    at period: Period,
    _ scorecard: Scorecard
  ) {
    let budget = scorecard.plan.budget
    let (lines, year) = (rows.map { budget[$0] }, period.year)
    self.heading = heading
    division = key.division
    isTotal = key.isTotal
    unit = lines.lazy.compactMap(\.shownUnit).first
    row =
      rows.last { budget[$0].period == period } ?? rows.last { budget[$0].period == year } ?? rows.last ?? 0
    self.period = MoneySum(of: lines, from: period.first, through: period.last)
    toDate = MoneySum(of: lines, from: year.first, through: period.last)
    self.year = MoneySum(of: lines, from: year.first, through: year.last)
    totals = rows.flatMap { scorecard.index.totals[$0] ?? [] }
  }

  /// A total that is the sum of its parts over the times for which the plan does not state it.
  fileprivate func summing(_ positions: [MoneyPosition]) -> MoneyPosition {
    let parts = positions.filter { !$0.isTotal && $0.heading == heading }
    guard parts.allSatisfy({ Unit.areAlike($0.unit, unit) }) else { return self }
    func sum(_ span: (MoneyPosition) -> MoneySum?) -> MoneySum? {
      let stated = span(self)
      if let stated, stated.isWhole { return stated }
      return MoneySum(ofParts: parts.map(span)).flatMap { stated == nil || $0.isWhole ? $0 : nil } ?? stated
    }
    var total = self
    total.period = sum(\.period)
    total.toDate = sum(\.toDate)
    total.year = sum(\.year)
    return total
  }
}

extension Unit {
  /// Whether figures of two units can be added; those without any can.
  fileprivate static func areAlike(_ unit: Unit?, _ other: Unit?) -> Bool {
    guard let unit, let other else { return unit == other }
    return unit.measuresTheSame(as: other)
  }
}
