import ScorecardModel
import Testing

/// The edges of rating: days, kinds that do not fit, rounding, what no figure may change.
struct StatusEdgeTests {
  private let date = Unit("date")
  static let five = Tolerance.absolute(decimal("5"))

  // 30 June is the day by which accounts were to be approved (Accounts and Audit Regulations 2003, regulation 10).
  @Test(arguments: [
    (Indicator.Polarity.lower, "30/06/09", Status.green), (.lower, "1 July 2009", .amber),
    (.lower, "2009-07-05", .amber), (.lower, "2009-07-06", .red), (.lower, "25/06/09", .green),
    (.lower, "24/06/09", .exceeded), (.higher, "30/06/09", .green), (.higher, "29/06/09", .amber),
    (.higher, "24/06/09", .red), (.range, "29/06/09", .amber), (.range, "1/7/09", .amber),
    (.range, "30/06/09", .green), (Indicator.Polarity.none, "30/06/09", .dataOnly),
  ])
  func `a day is rated by the days between`(polarity: Indicator.Polarity, actual: String, status: Status) {
    #expect(indicator(polarity, unit: date, tolerance: Self.five).status(actual, "30 June 2009") == status)
  }

  @Test func `of days the earlier is better where the plan does not say`() {
    let assessment = indicator(nil, unit: date).assessment("12 July 2009", "30 June 2009")
    #expect(assessment.status == .red)
    #expect(assessment.miss == decimal("12"))
    #expect(assessment.reason.facts.contains { $0.label == "better" && $0.value == "earlier" })
    #expect(assessment.reason.remedy == "needs 30 Jun 2009 or earlier for green")
    #expect(indicator(nil, unit: date).status("", "30 June 2009") == .overdue)
    #expect(indicator(nil, unit: date).status("12", "30 June 2009") == .noTarget)
  }

  @Test func `a share of a day is no tolerance`() {
    let accounts = indicator(.lower, unit: date, tolerance: .percentOfTarget(decimal("50")))
    #expect(accounts.status("1 July 2009", "30 June 2009") == .red)
    #expect(accounts.status("1 May 2009", "30 June 2009") == .green)
  }

  // Salford's plan has an expenditure variance of -£300K against a target in thousands; days against per cent it
  // cannot mean.
  @Test(arguments: [
    ("14 days", "15%", Status.noTarget), ("£5", "15%", .noTarget), ("14", "15%", .red),
    ("14 claims", "15", .red),
    ("-£300K", "£1,133k", .red), ("14 days", "10–20%", .noTarget),
  ])
  func `figures of different kinds have no colour`(actual: String, target: String, status: Status) {
    #expect(indicator().status(actual, target) == status)
  }

  @Test(arguments: [("96.45", "96.5"), ("-96.45", "-96.5"), ("0.05", "0.1"), ("2.25", "2.3")])
  func `halves are rounded away from zero`(written: String, shown: String) {
    #expect(indicator(decimals: 1).status(written, shown) == .green)
    #expect(indicator(.lower, decimals: 1).status(written, shown) == .green)
  }

  @Test func `the tolerance is a share of the rounded target`() {
    let example = indicator(decimals: 0, tolerance: .percentOfTarget(decimal("10")))
    #expect(example.status("90", "99.5") == .amber)
    #expect(example.status("89", "99.5") == .red)
    // 10% of 99 is 9.9: the tolerance itself is not rounded.
    #expect(example.status("89", "99.4") == .red)
    #expect(example.status("90", "99.4") == .amber)
  }

  @Test func `the best place among levels may be the middle`() {
    let spread = indicator(.range, levels: ["Low", "Some", "Mid", "Much", "High"])
    #expect(spread.status("Mid", "Mid") == .green)
    #expect(spread.status("Some", "Mid") == .amber)
    #expect(spread.status("Much", "Mid") == .amber)
    #expect(spread.status("High", "Mid") == .red)
    #expect(spread.status("Low", "Mid") == .red)
  }

  @Test func `a relative target of a range is a range of one point`() {
    let example = indicator(.range)
    let row = measurement("96", "5% reduction from 31/03/08", of: example)
    let rule = StatusRule(indicator: example, tolerance: nil, asAt: day("2009-07-31"))
    #expect(rule.assess(row, in: row.period) { _ in decimal("100") }.status == .red)
    #expect(rule.assess(row, in: row.period) { _ in decimal("101.0526") }.status == .red)
  }

  @Test func `a relative target counts from the baseline where there is no figure`() throws {
    let plan = Plan.reading([
      .indicators: "id,title,polarity,baseline,baseline-period\nI1,Debt,lower,200,2007/08\n",
      .measurements: "indicator,period,actual,target\nI1,2008/09,189,5% reduction from 31/03/08\n",
    ])
    let reading = try #require(plan.scorecard(on: "2009-06-30").indicator("I1"))
    #expect(reading.assessment.status == .green)
  }

  // A rule that swaps sides by turning the sign of everything must give the same colour.
  @Test func `higher and lower are mirrors`() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<2000 {
      let decimals = Int.random(in: 0...2, using: &generator)
      let tolerances = [nil, Self.five, Tolerance.percentOfTarget(decimal("5"))]
      let tolerance = tolerances[Int.random(in: 0...2, using: &generator)]
      let (actual, target) = (figure(&generator), figure(&generator))
      let floor = Bool.random(using: &generator) ? figure(&generator) : nil
      let up = indicator(.higher, decimals: decimals, tolerance: tolerance, floor: floor?.description)
      let down = indicator(
        .lower,
        decimals: decimals,
        tolerance: tolerance,
        floor: floor?.negated.description
      )
      #expect(
        up.status(actual.description, target.description)
          == down.status(actual.negated.description, target.negated.description)
      )
    }
  }

  @Test func `the boundary belongs to the better colour`() {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<1000 {
      let (target, share) = (figure(&generator), DecimalNumber(Int.random(in: 1...40, using: &generator)))
      let allowed = (target.magnitude * share).multiplied(byPowerOfTen: -2)
      let example = indicator(tolerance: .percentOfTarget(share))
      let (edge, grain) = (target - allowed, decimal("0.000001"))
      #expect(example.status(target.description, target.description) == .green)
      #expect(example.status((target + allowed).description, target.description) == .green)
      guard !target.isZero else { continue }
      #expect(example.status(edge.description, target.description) == .amber)
      #expect(example.status((edge - grain).description, target.description) == .red)
      #expect(example.status((target + allowed + grain).description, target.description) == .exceeded)
    }
  }

  @Test func `a figure nearer to its range never has a worse colour`() {
    var generator = SeededGenerator(seed: 23)
    let example = indicator(.range, tolerance: .absolute(decimal("3")))
    for _ in 0..<1000 {
      let ends = [figure(&generator), figure(&generator)].sorted()
      let range = "\(ends[0])–\(ends[1])"
      let figures = [figure(&generator), figure(&generator)]
      let distances = figures.map { max(.zero, max(ends[0] - $0, $0 - ends[1])) }
      let severities = figures.map { example.status($0.description, range).severity }
      guard !ends[0].isNegative else { continue }
      #expect(distances[0] > distances[1] || severities[0] <= severities[1])
    }
  }

  private func figure(_ generator: inout SeededGenerator) -> DecimalNumber {
    DecimalNumber(mantissa: Int64.random(in: -20000...20000, using: &generator), scale: 2)
  }
}
