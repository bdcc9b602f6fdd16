import ScorecardModel
import Testing

struct ForecastRuleTests {
  private func forecast(
    _ columns: String,
    _ cells: String,
    _ rows: String,
    in text: String,
    on asAt: String = "2010-06-30"
  ) -> Forecast? {
    let plan = Plan.reading([
      .indicators: "id,title,\(columns)\nI1,One,\(cells)\n",
      .measurements: "indicator,period,actual,target,numerator,denominator\n" + rows,
    ])
    return IndicatorSeries(of: 0, in: plan).forecast(at: period(text), tolerance: nil, asAt: day(asAt))
  }

  private static let sickness = [
    "I1,2009/10 Q1,2.456,,,\n", "I1,2009/10 Q2,5.69,,,\n", "I1,2009/10 Q3,9.05,,,\n",
    "I1,2009/10 Q4,12.06,,,\n",
  ]

  // Lancaster, sickness 2009/10, cumulative days: 2.456, 5.69, 9.05, 12.06 against 9.5. Q1 already tells of 9.82.
  @Test(arguments: [(1, "9.82"), (2, "11.38"), (3, "12.07")])
  func `the published run-rates`(quarter: Int, value: String) throws {
    let rows = Self.sickness.prefix(quarter).joined() + "I1,2009/10,,9.5,,\n"
    let found = try #require(
      forecast("unit,polarity,decimals,accumulates", "days,lower,2,sum", rows, in: "2009/10 Q\(quarter)")
    )
    #expect(found.number == decimal(value))
    #expect(found.method == .runRate)
    #expect(found.points == quarter)
    #expect(found.year == period("2009/10"))
    #expect(found.wouldBe?.status == .red)
    #expect(found.wouldMiss)
    #expect(
      found.reason.facts.contains {
        $0.value == "\(String(quarter)) figure\(quarter == 1 ? "" : "s") and the year's start"
      }
    )
  }

  @Test func `a year that is over needs no forecast`() {
    let rows = Self.sickness.joined()
    #expect(forecast("accumulates", "sum", rows, in: "2009/10 Q4") == nil)
    #expect(forecast("accumulates", "sum", rows, in: "2009/10 Q2")?.number == decimal("11.38"))
    #expect(forecast("accumulates", "sum", Self.sickness[0] + "I1,2009/10,12,,,\n", in: "2009/10 Q1") == nil)
  }

  @Test func `amounts of single periods are added first`() throws {
    let rows = "I1,2009-04,10,4,,\nI1,2009-05,20,4,,\n"
    let found = try #require(forecast("accumulates", "per-period", rows, in: "2009-05"))
    #expect(found.number == decimal("180"))
    let gap = try #require(
      forecast("accumulates", "per-period", "I1,2009-04,10,,,\nI1,2009-06,20,,,\n", in: "2009-06")
    )
    #expect(gap.number == decimal("180"))
  }

  // Halton, council tax 2019/20: 28% collected by 30 June; a straight line makes 112%, which cannot be.
  @Test func `a collection rate goes by last year's profile, and without one says that it is impossible`()
    throws
  {
    let now = "I1,2019/20 Q1,28.0,,,\nI1,2019/20,,95,,\n"
    let cells = ("unit,polarity,decimals,accumulates", "%,higher,1,sum")
    let straight = try #require(forecast(cells.0, cells.1, now, in: "2019/20 Q1"))
    #expect(straight.number == decimal("112"))
    #expect(straight.isImpossible)
    #expect(straight.reason.rule.hasSuffix("a percentage cannot be so"))
    let before = "I1,2018/19 Q1,28.5,,,\nI1,2018/19 Q2,55,,,\nI1,2018/19 Q3,81,,,\nI1,2018/19 Q4,95.0,,,\n"
    let profiled = try #require(forecast(cells.0, cells.1, before + now, in: "2019/20 Q1"))
    #expect(profiled.method == .profiled)
    #expect(profiled.number == decimal("93.3"))
    #expect(!profiled.isImpossible)
    #expect(profiled.wouldBe?.status == .red)
  }

  @Test func `a profile of nothing or of another sign is none`() throws {
    let now = "I1,2019/20 Q1,10,,,\n"
    for before in ["0", "-5", "200"] {
      let rows = "I1,2018/19 Q1,\(before),,,\nI1,2018/19 Q4,100,,,\n"
      #expect(try #require(forecast("accumulates", "sum", rows + now, in: "2019/20 Q1")).method == .runRate)
    }
  }

  @Test func `a figure of the moment stays under four points and follows its line from there`() throws {
    let three = "I1,2009/10 Q1,12.0,,,\nI1,2009/10 Q2,11.0,,,\nI1,2009/10 Q3,13.0,14,,\n"
    let stays = try #require(forecast("polarity", "higher", three, in: "2009/10 Q3"))
    #expect((stays.method, stays.number, stays.points) == (.lastValue, decimal("13"), 3))
    #expect(stays.wouldBe?.status == .red)
    // By hand: slope 0.8 a quarter, s = √0.9, at the year's end 13.5 ± 4.303·√0.9·√2.5 = 6.4545.
    let line = try #require(
      forecast("polarity", "higher", "I1,2008/09 Q4,10.0,,,\n" + three, in: "2009/10 Q3")
    )
    #expect((line.method, line.number, line.points) == (.line, decimal("13.5"), 4))
    #expect(line.interval == decimal("7.0")...decimal("20.0"))
    #expect(line.reason.facts.contains { $0.value == "7.0 to 20.0" })
  }

  @Test func `a rate is numerators over denominators`() throws {
    let rows = "I1,2009/10 Q1,50%,,5,10\nI1,2009/10 Q2,90%,80%,90,100\n"
    let found = try #require(
      forecast("unit,polarity,accumulates", "%,higher,average", rows, in: "2009/10 Q2")
    )
    #expect((found.method, found.number, found.points) == (.rate, decimal("86.4"), 2))
    #expect(found.wouldBe?.status == .green)
  }

  // NI 179 counts since the start of 2008-9: what is forecast is this year's growth.
  @Test func `a total over the years goes on at this year's rate`() throws {
    let rows = "I1,2008/09 Q4,5.0,,,\nI1,2009/10 Q1,6.5,,,\nI1,2009/10,,10,,\n"
    let found = try #require(forecast("polarity,accumulates", "higher,years", rows, in: "2009/10 Q1"))
    #expect((found.number, found.method) == (decimal("11"), .runRate))
    #expect(found.wouldBe?.status == .green)
  }

  @Test(arguments: [
    ("no", "I1,2009/10 Q1,5,,,\n"), ("average", "I1,2009/10 Q1,5,,1,2\n"), ("sum", ""), ("no", ""),
    ("sum", "I1,2008/09 Q4,5,,,\n"), ("no", "I1,2009/10 Q1,yes,,,\nI1,2009/10 Q2,no,,,\n"),
    ("years", "I1,2009/10 Q1,5,,,\n"),
  ])
  func `under two points there is none`(accumulates: String, rows: String) {
    #expect(forecast("accumulates", accumulates, rows, in: "2009/10 Q2") == nil)
  }

  @Test func `the year is the plan's own`() throws {
    var plan = Plan.reading(
      [
        .indicators: "id,title,accumulates\nI1,One,sum\n",
        .measurements: "indicator,period,actual\nI1,2009-01,10\nI1,2009-02,20\n",
      ]
    )
    plan.header.yearStart = 1
    let shown = Period(.month, containing: day("2009-02-01"), yearStart: 1)
    let found = IndicatorSeries(of: 0, in: plan).forecast(at: shown, tolerance: nil, asAt: day("2009-03-01"))
    #expect(found?.year.first == day("2009-01-01"))
    #expect(found?.number == decimal("120"))
  }

  @Test func `no figures trap`() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<500 {
      var example = indicator(.higher, unit: Unit("£k"))
      example.accumulation = Indicator.Accumulation.allCases.randomElement(using: &generator) ?? .no
      let rows = (0..<Int.random(in: 0...14, using: &generator)).map { index in
        var row = Measurement(period: period("2008-04").advanced(by: index))
        row.actual = .number(Quantity(generator.decimal()))
        row.denominator = generator.decimal()
        return row
      }
      let rule = ForecastRule(indicator: example, year: period("2009/10"))
      let found = rule.forecast(from: rows, numberIn: { _ in generator.decimal() }, rate: { _ in nil })
      #expect(found.map { $0.points >= 1 } ?? true)
    }
  }
}
