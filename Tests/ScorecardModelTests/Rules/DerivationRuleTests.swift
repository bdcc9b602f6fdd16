import ScorecardModel
import Testing

/// Figures of quarters and years out of those of months, as Pentana collects them (monthly by hand, quarterly derived).
struct DerivationRuleTests {
  private func series(_ accumulates: String, _ rows: String, unit: String = "") throws -> IndicatorSeries {
    IndicatorSeries(
      of: 0,
      in: Plan.reading([
        .indicators: "id,title,unit,accumulates\nI1,One,\(unit),\(accumulates)\n",
        .measurements: "indicator,period,actual,target,numerator,denominator,flags\n" + rows,
      ])
    )
  }

  private let months = "I1,2009-04,4,5,,,\nI1,2009-05,9,10,,,\nI1,2009-06,7,15,,,\n"

  @Test(arguments: [("no", "7", "15"), ("sum", "7", "15"), ("years", "7", "15"), ("per-period", "20", "30")])
  func `a quarter comes of its months by how the indicator accumulates`(
    accumulates: String,
    actual: String,
    target: String
  ) throws {
    let quarter = try #require(try series(accumulates, months).derived(in: period("2009/10 Q1")))
    #expect(quarter.measurement.actual.number(in: nil) == decimal(actual))
    #expect(quarter.measurement.target.number(in: nil) == decimal(target))
    #expect(!quarter.isPartial)
    #expect(!quarter.measurement.flags.contains(.provisional))
    #expect(quarter.coverage == "3 of 3 months")
    #expect(quarter.reason.rule.hasPrefix("Derived: "))
    #expect(quarter.reason.facts.contains { $0.location?.file == "measurements.csv" })
  }

  // Escendency, help 6.1, "averaging percentages problem": 50% of 10 and 90% of 100 are 86.4% of 110, not 70%.
  @Test func `percentages are made anew from numerator and denominator`() throws {
    let rows = "I1,2009-04,50%,,5,10,\nI1,2009-05,90%,,90,100,\nI1,2009-06,0%,,0,0,\n"
    let quarter = try #require(try series("average", rows, unit: "%").derived(in: period("2009/10 Q1")))
    #expect(quarter.measurement.actual == .number(Quantity(decimal("86.4"), unit: .percent)))
    #expect(
      (quarter.measurement.numerator, quarter.measurement.denominator) == (decimal("95"), decimal("110"))
    )
    #expect(quarter.reason.facts.contains { $0.value == "90% (90 of 100)" })
  }

  @Test func `an average is weighted by denominators, and there is none without them`() throws {
    let rows = "I1,2009-04,10,,,1,\nI1,2009-05,20,,,3,\nI1,2009-06,30,,,0,\n"
    let quarter = try #require(try series("average", rows).derived(in: period("2009/10 Q1")))
    #expect(quarter.measurement.actual.number(in: nil) == decimal("17.5"))
    #expect(try series("average", months).derived(in: period("2009/10 Q1")) == nil)
  }

  @Test(arguments: [
    ("per-period", "I1,2009-04,4,,,,\nI1,2009-06,7,,,,\n", "11", true),
    ("no", "I1,2009-04,4,,,,\nI1,2009-06,7,,,,\n", "7", false),
    ("no", "I1,2009-04,4,,,,\nI1,2009-05,7,,,,\n", "7", true),
    ("sum", "I1,2009-04,4,,,,\nI1,2009-05,7,,,,\n", "7", true),
  ])
  func `what is not whole says so and is provisional`(
    accumulates: String,
    rows: String,
    actual: String,
    isPartial: Bool
  ) throws {
    let quarter = try #require(try series(accumulates, rows).derived(in: period("2009/10 Q1")))
    #expect(quarter.measurement.actual.number(in: nil) == decimal(actual))
    #expect(quarter.isPartial == isPartial)
    #expect(quarter.measurement.flags.contains(.provisional) == isPartial)
    #expect(quarter.coverage == "2 of 3 months")
    #expect(quarter.reason.remedy.isEmpty == !isPartial)
  }

  @Test func `what is written is never overridden`() throws {
    let written = try series("per-period", months + "I1,2009/10 Q1,99,,,,\n")
    #expect(written.derived(in: period("2009/10 Q1")) == nil)
    #expect(written.number(in: period("2009/10 Q1")) == decimal("99"))
    let target = try series("per-period", months + "I1,2009/10 Q1,,25,,,\n")
    #expect(target.derived(in: period("2009/10 Q1"))?.measurement.target.number(in: nil) == decimal("25"))
  }

  @Test func `a year comes of the parts that cover most of it`() throws {
    let quarters = (1...4).map { "I1,2009/10 Q\($0),\($0),,,,\n" }.joined()
    let year = try #require(try series("per-period", months + quarters).derived(in: period("2009/10")))
    #expect(year.measurement.actual.number(in: nil) == decimal("10"))
    #expect(year.coverage == "4 of 4 quarters")
    #expect(try series("per-period", "").derived(in: period("2009/10")) == nil)
    #expect(try series("per-period", months).number(in: period("2009/10")) == nil)
  }

  @Test func `levels, yes and no stand as at the end`() throws {
    let quarter = try series("no", "I1,2009-05,no,,,,\nI1,2009-06,yes,,,,\n").derived(
      in: period("2009/10 Q1")
    )
    #expect(quarter?.measurement.actual == .yesNo(true))
    #expect(try series("per-period", "I1,2009-06,yes,,,,\n").derived(in: period("2009/10 Q1")) == nil)
  }

  @Test func `a derived figure is provisional where a part is, and audited where all are`() throws {
    let flagged = "I1,2009-04,4,,,,audited\nI1,2009-05,9,,,,audited\nI1,2009-06,7,,,,audited;provisional\n"
    let flags = try #require(try series("per-period", flagged).derived(in: period("2009/10 Q1"))).measurement
      .flags
    #expect(flags == [.audited, .provisional])
    let one = try #require(
      try series("per-period", "I1,2009-04,4,,,,audited\n" + months.dropFirst(19))
        .derived(in: period("2009/10 Q1"))
    ).measurement.flags
    #expect(!one.contains(.audited))
  }

  @Test func `the parts never come to more or less than their sum, whatever the order of magnitude`() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<200 {
      let figures = (0..<3).map { _ in Int.random(in: -1_000_000...1_000_000, using: &generator) }
      let rows = zip(["2009-04", "2009-05", "2009-06"], figures).map { "I1,\($0),\($1),,,,\n" }.joined()
      let quarter = try series("per-period", rows).derived(in: period("2009/10 Q1"))
      #expect(quarter?.measurement.actual.number(in: nil) == DecimalNumber(figures.reduce(0, +)))
    }
  }
}
