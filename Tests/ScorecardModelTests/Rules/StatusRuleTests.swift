import ScorecardModel
import Testing

struct StatusRuleTests {
  static let five = Tolerance.percentOfTarget(decimal("5"))

  /// Figures of an indicator with the colour they should have.
  struct Case: CustomTestStringConvertible {
    let source: String
    let indicator: Indicator
    let actual: String
    let target: String
    let status: Status

    init(_ source: String, _ indicator: Indicator, _ actual: String, _ target: String, _ status: Status) {
      (self.source, self.indicator, self.actual, self.target, self.status) = (
        source, indicator, actual, target, status
      )
    }

    var testDescription: String { "\(source): \(actual) against \(target)" }
  }

  @Test(arguments: [
    // Camms publishes A/T for more-is-better: T = -10, A = -5 gives 50%, red, although it is better than the target.
    Case("Camms negative target", indicator(), "-5", "-10", .green),
    Case("Camms negative target", indicator(), "-15", "-10", .red),
    // Camms, T = 0: less-is-better is 100% if A ≤ 0, else 0; more-is-better is 100% if A ≥ 0, else 0.
    Case("Camms zero target", indicator(.lower), "0", "0", .green),
    Case("Camms zero target", indicator(.lower), "1", "0", .red),
    Case("Camms zero target", indicator(.higher), "0", "0", .green),
    Case("Camms zero target", indicator(.higher), "-1", "0", .red),
    // Havering, mgAi 7435: within 10% of the target is not red; the boundary belongs to the better colour.
    Case("Havering 10%", indicator(tolerance: .percentOfTarget(decimal("10"))), "90", "100", .amber),
    Case("Havering 10%", indicator(tolerance: .percentOfTarget(decimal("10"))), "89.99", "100", .red),
    Case("Havering 10%", indicator(.lower, tolerance: .percentOfTarget(decimal("10"))), "110", "100", .amber),
    Case(
      "Havering 10%",
      indicator(.lower, tolerance: .percentOfTarget(decimal("10"))),
      "110.01",
      "100",
      .red
    ),
    // Kent QPR, docslib 502732: amber is below target but above the floor standard.
    Case("Kent floor", indicator(floor: "80"), "85", "85", .green),
    Case("Kent floor", indicator(floor: "80"), "80", "85", .amber),
    Case("Kent floor", indicator(floor: "80"), "79.9", "85", .red),
    Case("Kent ceiling", indicator(.lower, floor: "12"), "12", "9.5", .amber),
    Case("Kent ceiling", indicator(.lower, floor: "12"), "12.06", "9.5", .red),
    // Lancaster, sickness 2009/10: cumulative days 12.06 against 9.5.
    Case("Lancaster sickness", indicator(.lower, tolerance: five), "12.06", "9.5", .red),
    Case("Lancaster sickness", indicator(.lower, tolerance: five), "2.456", "9.5", .exceeded),
  ])
  func `published cases have their colours`(example: Case) {
    #expect(example.indicator.status(example.actual, example.target) == example.status)
  }

  @Test(arguments: [
    Case("rounded first", indicator(decimals: 1), "96.600001", "96.6", .green),
    Case("rounded first", indicator(decimals: 1), "96.55", "96.6", .green),
    Case("rounded first", indicator(decimals: 1), "96.549", "96.6", .red),
    Case("rounded in thousands", indicator(unit: Unit("£k"), decimals: 0), "£1,132,500", "£1,133k", .green),
    Case("scaled money", indicator(.lower, unit: Unit("£")), "-£300K", "£1,133k", .green),
    Case("points", indicator(unit: .percent, tolerance: .absolute(decimal("0.5"))), "96.1", "96.6", .amber),
    Case("points", indicator(unit: .percent, tolerance: .absolute(decimal("0.5"))), "96.0", "96.6", .red),
    Case(
      "tolerance in thousands",
      indicator(unit: Unit("£k"), tolerance: .absolute(decimal("5"))),
      "95",
      "£100k",
      .amber
    ),
    Case("share of a negative target", indicator(tolerance: five), "-10.5", "-10", .amber),
    Case("star", indicator(tolerance: five), "105", "100", .green),
    Case("star", indicator(tolerance: five), "105.1", "100", .exceeded),
    Case("no tolerance, no star", indicator(), "500", "100", .green),
    Case("zero target, no amber, no star", indicator(.lower, tolerance: five), "-3", "0", .green),
    Case("zero target, no amber, no star", indicator(.lower, tolerance: five), "0.01", "0", .red),
    Case("range", indicator(.range), "45", "45–55", .green),
    Case("range", indicator(.range), "55", "45–55", .green),
    Case("range", indicator(.range, tolerance: .absolute(decimal("2"))), "57", "45–55", .amber),
    Case("range", indicator(.range, tolerance: .absolute(decimal("2"))), "42.9", "45–55", .red),
    Case("range of one", indicator(.range, tolerance: .absolute(decimal("2"))), "48", "50", .amber),
    Case("range whatever the polarity", indicator(.higher), "60", "45–55", .red),
    Case("yes", indicator(), "yes", "yes", .green), Case("yes", indicator(), "no", "yes", .red),
    Case("kinds differ", indicator(), "yes", "5", .noTarget),
  ])
  func `a figure is rated by its distance`(example: Case) {
    #expect(example.indicator.status(example.actual, example.target) == example.status)
  }

  @Test(arguments: [
    ("Fair", "Fair", Status.green), ("Poor", "Fair", .amber), ("Poor", "Good", .red),
    ("Good", "Fair", .green),
    ("Excellent", "Fair", .exceeded), ("Poor", "Excellent", .red),
  ])
  func `one level below the target is amber`(actual: String, target: String, status: Status) {
    let levels = ["Poor", "Fair", "Good", "Excellent"]
    #expect(indicator(.higher, levels: levels).status(actual, target) == status)
    #expect(indicator(nil, levels: levels).status(actual, target) == status)
  }

  @Test(arguments: [
    Case("polarity none", indicator(Indicator.Polarity.none), "5", "3", .dataOnly),
    Case("no polarity", indicator(nil), "5", "3", .dataOnly),
    Case("no polarity before everything", indicator(nil), "", "Baseline year", .dataOnly),
    Case("baseline", indicator(), "5", "Baseline Year", .baseline),
    Case("baseline before not due", indicator(), "", "To be set after one year", .baseline),
    Case("no target", indicator(), "5", "", .noTarget), Case("no target", indicator(), "5", "TBC", .noTarget),
    Case("no target before overdue", indicator(), "", "TBC", .noTarget),
    Case("relative, not known", indicator(), "5", "5% reduction from 31/03/08", .noTarget),
    Case("overdue", indicator(), "", "5", .overdue), Case("overdue", indicator(), "TBC", "5", .overdue),
    Case("not applicable", indicator(), "N/A", "5", .notApplicable),
    Case("not applicable", indicator(), "5", "N/A", .notApplicable),
    Case("not applicable before no target", indicator(), "N/A", "", .notApplicable),
  ])
  func `the state comes before the colour`(example: Case) {
    let assessment = example.indicator.assessment(example.actual, example.target)
    #expect(assessment.status == example.status)
    #expect(assessment.miss == nil)
    #expect(!assessment.reason.rule.isEmpty)
  }

  @Test(arguments: [
    ("2009-06-30", 0, Status.notDue), ("2009-07-01", 0, .overdue), ("2009-07-30", 30, .notDue),
    ("2009-07-31", 30, .overdue),
  ])
  func `a figure is overdue after its due day`(asAt: String, dueAfter: Int, status: Status) {
    var example = indicator()
    example.dueAfter = dueAfter
    let rule = StatusRule(indicator: example, tolerance: nil, asAt: day(asAt))
    #expect(rule.assess(measurement("", "5", of: example), in: period("2009/10 Q1")).status == status)
    #expect(rule.assess(nil, in: period("2009/10 Q1")).status == status)
  }

  @Test func `a biennial survey is not due in its off year`() {
    var survey = indicator(unit: .percent)
    survey.frequency = .biennial
    survey.baselinePeriod = period("2008/09")
    let rule = StatusRule(indicator: survey, tolerance: nil, asAt: day("2012-01-01"))
    #expect(rule.assess(nil, in: period("2009/10")).status == .notDue)
    #expect(rule.assess(nil, in: period("2010/11")).status == .overdue)
    survey.baselinePeriod = nil
    let unanchored = StatusRule(indicator: survey, tolerance: nil, asAt: day("2012-01-01"))
    let known = { (asked: Day) in asked == day("2009-03-31") ? decimal("69") : nil }
    #expect(unanchored.assess(nil, in: period("2009/10"), valueAt: known).status == .notDue)
    #expect(unanchored.assess(nil, in: period("2010/11"), valueAt: known).status == .overdue)
  }

  @Test func `a relative target is resolved from the earlier value`() {
    let debt = indicator(.lower)
    let row = measurement("96", "5% reduction from 31/03/08", of: debt)
    let rule = StatusRule(indicator: debt, tolerance: nil, asAt: day("2009-07-31"))
    let assessment = rule.assess(row, in: row.period) { $0 == day("2008-03-31") ? decimal("100") : nil }
    #expect(assessment.status == .red)
    #expect(assessment.miss == decimal("1"))
    #expect(assessment.reason.facts.contains { $0.value == "95 (5% reduction from 31/03/08)" })
  }

  @Test func `the indicator's tolerance goes before the plan's`() {
    let row = measurement("94", "100", of: indicator())
    let plan = StatusRule(
      indicator: indicator(),
      tolerance: .percentOfTarget(decimal("10")),
      asAt: row.period.last
    )
    #expect(plan.assess(row, in: row.period).status == .amber)
    let own = StatusRule(
      indicator: indicator(tolerance: Self.five),
      tolerance: .percentOfTarget(decimal("10")),
      asAt: row.period.last
    )
    #expect(own.assess(row, in: row.period).status == .red)
  }

  @Test func `a provisional figure is rated and marked`() {
    var row = measurement("5", "5", of: indicator())
    row.flags = [.provisional]
    let rule = StatusRule(indicator: indicator(), tolerance: nil, asAt: row.period.last)
    #expect(rule.assess(row, in: row.period).isProvisional)
    #expect(rule.assess(row, in: row.period).status == .green)
  }

  @Test func `the reason has the numbers, their places and what would help`() {
    let example = indicator(unit: .percent, decimals: 1, tolerance: .percentOfTarget(decimal("5")))
    let assessment = example.assessment("78.7", "84")
    #expect(assessment.status == .red)
    #expect(assessment.miss == decimal("5.3"))
    #expect(assessment.reason.rule == "The target is missed by more than the tolerance")
    #expect(
      assessment.reason.facts == [
        Reason.Fact("actual", "78.7%", at: SourceLocation(file: "measurements.csv", line: 12)),
        Reason.Fact("target", "84.0%", at: SourceLocation(file: "measurements.csv", line: 12)),
        Reason.Fact("better", "higher", at: SourceLocation(file: "indicators.csv", line: 4)),
        Reason.Fact("miss", "5.3 pts"),
        Reason.Fact(
          "tolerance",
          "5% of the target, which is 4.2 pts",
          at: SourceLocation(file: "indicators.csv", line: 4)
        ),
      ]
    )
    #expect(assessment.reason.remedy == "needs 5.3 pts more: 84.0% or more is green, 79.8% or more is amber")
    let days = indicator(.lower, unit: .days).assessment("12.06", "9.5")
    #expect(days.reason.remedy == "needs 2.56 days less: 9.5 days or less is green")
    let range = indicator(.range).assessment("57", "45–55")
    #expect(range.reason.remedy == "needs 2 less to lie within 45 to 55")
  }

  @Test func `a better figure never has a worse colour`() {
    var generator = SeededGenerator(seed: 11)
    for polarity in [Indicator.Polarity.higher, .lower] {
      for _ in 0..<500 {
        let target = Int.random(in: -50...50, using: &generator)
        let example = indicator(
          polarity,
          tolerance: Bool.random(using: &generator) ? Self.five : .absolute(decimal("3"))
        )
        let figures = [
          Int.random(in: -60...60, using: &generator), Int.random(in: -60...60, using: &generator),
        ]
        let (less, more) = (figures.min() ?? 0, figures.max() ?? 0)
        let (worse, better) = polarity == .higher ? (less, more) : (more, less)
        let severities = [worse, better].map { example.status("\($0)", "\(target)").severity }
        #expect(severities[0] >= severities[1])
      }
    }
  }

  @Test func `extreme figures do not trap`() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<1000 {
      var example = indicator(
        Indicator.Polarity.allCases.randomElement(using: &generator),
        unit: Unit("£k"),
        decimals: 1
      )
      example.tolerance = .percentOfTarget(generator.decimal())
      var row = Measurement(period: period("2009/10"))
      row.actual = .number(Quantity(generator.decimal()))
      row.target = .number(Quantity(generator.decimal()))
      let rule = StatusRule(indicator: example, tolerance: nil, asAt: row.period.last)
      #expect(!rule.assess(row, in: row.period).reason.rule.isEmpty)
      let movement = DirectionRule(indicator: example).movement(from: row, to: row)
      #expect(movement.direction == .steady || movement.direction == .none || example.polarity == .range)
    }
  }
}
