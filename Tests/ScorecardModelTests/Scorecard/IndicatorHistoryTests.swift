import ScorecardModel
import Testing

struct IndicatorHistoryTests {
  private let plan = Plan.reading([
    .indicators: """
    id,title,unit,polarity,decimals,frequency,amber-within,baseline
    I1,Calls,%,higher,1,quarterly,5,60
    """,
    .measurements: """
    indicator,period,actual,target,benchmark
    I1,2008/09 Q2,70,80,74
    I1,2008/09 Q4,72,80,
    I1,2009/10 Q1,78,82,
    I1,2009/10 Q2,81,82,75
    I1,2009/10 Q3,90,82,
    I1,2009/10 Q4,,82,
    """,
  ])

  private func history(in period: String) -> IndicatorHistory {
    IndicatorHistory(of: 0, in: plan.scorecard(on: "2010-01-31", in: period))
  }

  @Test func `periods follow each other without a gap`() {
    let points = history(in: "2009/10 Q3").points
    #expect(points.count == 7)
    #expect(zip(points, points.dropFirst()).allSatisfy { $0.period.next == $1.period })
    #expect(points[1].measurement == nil && points[1].actual == nil)
  }

  @Test func `what was not known in the period that is looked at is not there`() {
    let history = history(in: "2009/10 Q2")
    #expect(history.shown == 4)
    #expect(history.points.map { $0.actual?.description } == ["70", nil, "72", "78", "81", nil, nil])
    #expect(history.points.last?.target?.description == "82")
  }

  @Test func `each figure stands beside its target, what is amber, others and the year before`() {
    let point = history(in: "2009/10 Q2").points[4]
    #expect(point.target == DecimalNumber(82) && point.amberLimit == DecimalNumber(77))
    #expect(point.benchmark == DecimalNumber(75) && point.yearBefore == DecimalNumber(70))
    #expect(point.assessment.status == .amber)
  }

  @Test func `the forecast stands at the year's end`() throws {
    let history = history(in: "2009/10 Q3")
    let place = try #require(history.forecastPlace)
    #expect(history.points[place].period.description == "2009/10 Q4")
    #expect(history.forecast?.method == .line)
    #expect(history.baseline == DecimalNumber(60))
  }

  @Test func `the page says how old the figure is, and when the next is due`() throws {
    let scorecard = plan.scorecard(on: "2010-01-31", in: "2009/10 Q3")
    let sheet = try #require(Sheet(of: .indicator("I1"), in: scorecard, diagnostics: []))
    let rows = sheet.sections.flatMap(\.rows)
    #expect(rows.first { $0.label == "Age" }?.cell.text == "31 days since the period ended")
    #expect(rows.first { $0.label == "Next due" }?.cell.text == "31 Mar 2010, that of Q4 2009/10")
  }

  @Test func `levels have ranks`() {
    let plan = Plan.reading([
      .indicators: "id,title,levels\nI1,Level,poor;fair;good\n",
      .measurements: "indicator,period,actual,target\nI1,2008/09,fair,good\nI1,2009/10,good,good\n",
    ])
    let points = IndicatorHistory(of: 0, in: plan.scorecard(on: "2010-06-30")).points
    #expect(points.map(\.actual) == [DecimalNumber(1), DecimalNumber(2)])
    #expect(points.map(\.target) == [DecimalNumber(2), DecimalNumber(2)])
  }

  @Test func `a year that was mistyped makes no history without end`() {
    let plan = Plan.reading([
      .indicators: "id,title\nI1,Calls\n",
      .measurements: "indicator,period,actual\nI1,0001-01,1\nI1,2009-10,2\n",
    ])
    #expect(IndicatorHistory(of: 0, in: plan.scorecard(on: "2010-06-30")).points.count <= 1200)
  }
}
