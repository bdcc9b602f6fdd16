import ScorecardModel
import Testing

/// What docs/rules.md says of money over a span of time; the cases are made for it.
struct MoneySumTests {
  /// The money of a plan with these lines of one heading, looked at in a period.
  private func position(_ lines: [String], in period: String, on asAt: String = "2009-09-30") throws
    -> MoneyPosition
  {
    let plan = Plan.reading([
      .divisions: "id,title\na,Front\n",
      .budget: (["division,period,heading,budget,actual,forecast,unit"] + lines).joined(separator: "\n"),
      .indicators: "id,title,polarity\nI,i,higher\n",
      .measurements: "indicator,period,actual,target\nI,\(period),1,1\n",
    ])
    return try #require(MoneyPositions(plan.scorecard(on: asAt, in: period)).rows.first)
  }

  private func months(_ range: ClosedRange<Int>, actual: (Int) -> String = { _ in "9" }) -> [String] {
    range.map { "a,2009-\($0 < 10 ? "0" : "")\($0),pay,10,\(actual($0)),,£k" }
  }

  @Test func `months are added to the quarter and to the year so far`() throws {
    let position = try position(months(4...9), in: "2009/10 Q2")
    #expect(
      position.period?.budget == DecimalNumber(30_000) && position.period?.actual == DecimalNumber(27_000)
    )
    #expect(position.period?.variance == DecimalNumber(-3000))
    #expect(position.toDate?.budget == DecimalNumber(60_000) && position.toDate?.missing == "")
    #expect(position.year?.missing == "6 of 12 periods")
  }

  @Test func `a month that is there twice covers no other, and is a fault`() throws {
    let lines = months(4...4) + months(4...4) + months(6...6)
    let position = try position(lines, in: "2009/10 Q1")
    #expect(position.period?.budget == DecimalNumber(30_000))
    #expect(position.period?.missing == "2 of 3 periods")
    let plan = Plan.reading([
      .budget: (["division,period,heading,budget,actual,forecast,unit"] + lines).joined(separator: "\n")
    ])
    let fault = try #require(plan.findings.first { $0.location.line == 3 })
    #expect(fault.severity == .warning)
    #expect(fault.message == "pay of a in Apr 2009 is there twice, first in budget.csv:2:1; both are added")
    #expect(plan.findings.count { $0.message.contains("twice") } == 1)
  }

  @Test func `a line for the whole time counts alone`() throws {
    let position = try position(months(4...9) + ["a,2009/10 Q2,pay,35,30,,£k"], in: "2009/10 Q2")
    #expect(position.period?.budget == DecimalNumber(35_000) && position.period?.lines == 1)
    // The year so far is covered by months, and by quarters only in part.
    #expect(position.toDate?.budget == DecimalNumber(60_000))
  }

  @Test func `what a month does not say, the sum does not say`() throws {
    let position = try position(months(4...9) { $0 == 8 ? "" : "9" }, in: "2009/10 Q2")
    #expect(position.period?.budget == DecimalNumber(30_000) && position.period?.actual == nil)
    #expect(position.period?.variance == nil && position.period?.missing == "spent in 2 of 3")
  }

  @Test func `the year is less its budget what is expected, else what was spent`() throws {
    let expected = try position(["a,2009/10,pay,100,40,110,£k"], in: "2009/10 Q2")
    // A plan that gives money by years alone opens on the year.
    #expect(expected.period?.budget == DecimalNumber(100_000))
    #expect(expected.year?.expectedVariance == DecimalNumber(10_000))
    let spent = try position(["a,2009/10,pay,100,90,,£k"], in: "2009/10")
    #expect(spent.year?.expectedVariance == DecimalNumber(-10_000))
  }

  @Test(arguments: [("2009/10", "2009/10"), ("2010/11", "2009/10"), ("2007/08", "2009/10")])
  func `it opens on the period that is looked at, else on the last year with money before it, else the first`(
    _ period: String,
    _ year: String
  ) throws {
    let plan = Plan.reading([
      .budget: "division,period,heading,budget\n,2009/10,pay,10\n",
      .indicators: "id,title,polarity\nI,i,higher\n",
      .measurements: "indicator,period,actual,target\nI,\(period),1,1\n",
    ])
    let positions = MoneyPositions(plan.scorecard(on: "2011-06-30", in: period))
    #expect(positions.period.year.description == year && positions.rows.count == 1)
  }
}
