import ScorecardModel
import Testing

struct ScorecardTests {
  // MARK: - Periods

  @Test(arguments: [
    ("2010-06-30", "2009/10"), ("2010-03-31", "2009/10"), ("2010-03-30", "2008/09"),
    ("2020-01-01", "2009/10"),
    ("2001-01-01", "2008/09"),
  ])
  func `the period to look at is the latest that has ended and has a figure`(_ asAt: String, _ label: String)
  {
    #expect(
      measured("I1,2008/09,1,\nI1,2009/10,2,\nI1,2010/11,,3\n").scorecard(on: asAt).period.label == label
    )
  }

  @Test(arguments: [
    ("I1,2009/10,1,\nI1,2009/10 Q3,1,\n", Period.Kind.quarter), ("I1,2009-10,1,\nI1,2009/10,1,\n", .month),
    ("I1,2009/10 H1,1,\n", .half), ("I1,2009/10,1,\n", .year), ("", .year),
  ])
  func `the steps are the shortest that officers think in`(_ rows: String, _ kind: Period.Kind) {
    #expect(measured(rows).scorecard(on: "2010-06-30").periods.allSatisfy { $0.kind == kind })
  }

  @Test func `the periods run without a gap from the first row to the last`() {
    let periods = measured("I1,2008/09 Q2,1,\nI1,2010/11 Q1,,5\n").scorecard(on: "2010-06-30").periods
    #expect(periods.count == 8)
    #expect(zip(periods, periods.dropFirst()).allSatisfy { $0.next == $1 })
  }

  @Test func `a year that was mistyped makes no calendar without end`() {
    let scorecard = measured("I1,0001-01,1,\nI1,2009-10,2,\n").scorecard(on: "2010-06-30")
    #expect(scorecard.periods.count <= 2400)
  }

  @Test func `an annual indicator is looked at in its last whole year when quarters are shown`() throws {
    let plan = Plan.reading([
      .indicators: "id,title,frequency\nI1,Calls,quarterly\nI2,Survey,annual\n",
      .measurements: "indicator,period,actual\nI1,2009/10 Q2,5\nI2,2008/09,7\nI2,2009/10,8\n",
    ])
    let scorecard = plan.scorecard(on: "2010-06-30", in: "2009/10 Q2")
    #expect(try #require(scorecard.indicator("I2")).period == period("2008/09"))
    #expect(try #require(scorecard.indicator("I2")).measurement?.actual.isFigure == true)
  }

  @Test(arguments: [
    ("I1,2009/10 Q1,1,\nI1,2009/10,,5\n", "2009/10 Q1"), ("I1,2009/10 Q1,1,\nI1,2008/09,4,\n", "2009/10 Q1"),
    ("I1,2008/09 Q1,1,\nI1,2008/09,4,\n", "2009/10 Q1"), ("I1,2006/07 Q1,1,\nI1,2008/09,4,\n", "2008/09"),
    ("I1,2009/10 Q1,,5\nI1,2009/10,,5\n", "2008/09"),
  ])
  func `a year's target or outturn makes no annual indicator of a quarterly one`(
    _ rows: String,
    _ own: String
  )
    throws
  {
    let plan = Plan.reading([
      .indicators: "id,title\nI1,Calls\nI2,Other\n",
      .measurements: "indicator,period,actual,target\nI2,2009/10 Q1,1,\n" + rows,
    ])
    #expect(
      try #require(plan.scorecard(on: "2009-07-31", in: "2009/10 Q1").indicator("I1")).period == period(own)
    )
  }

  private func measured(_ rows: String) -> Plan {
    Plan.reading([
      .indicators: "id,title\nI1,Calls\n", .measurements: "indicator,period,actual,target\n" + rows,
    ])
  }

  // MARK: - Links

  private let linked = Plan.reading([
    .people: "id,name\nJS,Jo Smith\nMK,Mia King\n",
    .objectives: "id,title,parent,lead\nP,Whole,,\nO1,Part,P,JS\n",
    .indicators: "id,title,objective,owner,parent\nI1,Calls,O1,JS;MK,\nI2,Calls by day,O1;O1,MK,I1\n",
    .actions: "id,title,objective,lead,support,risks,indicators\nA1,Do,O1;O9,JS,MK,R1;R9,I1\n",
    .milestones: "action,title,lead\nA1,Begin,MK\n",
    .risks: "id,title,objectives,actions,owner\nR1,Fail,O1,A1,Nobody\n",
  ])

  @Test func `every link goes both ways, once, and never to what is not there`() {
    let graph = LinkGraph(linked)
    let index = PlanIndex(linked)
    let all: [Entity] = [
      .objective("P"), .objective("O1"), .indicator("I1"), .indicator("I2"), .action("A1"), .risk("R1"),
      .officer("JS"), .officer("MK"),
    ]
    for entity in all {
      let related = graph.related(to: entity)
      #expect(Set(related).count == related.count, "\(entity)")
      #expect(!related.contains(entity))
      for other in related {
        #expect(index.row(of: other) != nil, "\(other)")
        #expect(graph.related(to: other).contains(entity), "\(entity) and \(other)")
      }
    }
    #expect(
      Set(graph.related(to: .action("A1"))) == [
        .objective("O1"), .indicator("I1"), .risk("R1"), .officer("JS"), .officer("MK"),
      ]
    )
    #expect(graph.related(to: .objective("O9")).isEmpty)
  }

  @Test func `somebody the plan is unsure of is named with a question mark`() throws {
    let plan = Plan.reading([
      .people: "id,name\nKB,Kim Brown\n", .indicators: "id,title,owner\nI1,Calls,KB?\nI2,Costs,Tbc\n",
    ])
    let index = PlanIndex(plan)
    #expect(index.names(of: plan.indicators[0].owners) == "Kim Brown?")
    #expect(index.names(of: plan.indicators[1].owners) == "Tbc")
  }

  // MARK: - Actions

  @Test(arguments: [
    ("May 2010,", "", Due.overdue(days: 30)), ("March 2011,", "", .future(days: 274)),
    (",done", "April 2010,", .done),
    (",", "April 2010,\nA1,Two,March 2011,", .overdue(days: 61)),
    (",", "April 2010,done\nA1,Two,March 2011,", .future(days: 274)),
    ("March 2011,", "April 2010,", .overdue(days: 61)), ("April 2010,", "March 2011,", .overdue(days: 61)),
    ("Ongoing,", "", .noEnd), ("when we can,", "", .notDated),
  ])
  func `an action stands as its deadline or its most urgent open step`(
    _ own: String,
    _ steps: String,
    _ due: Due
  ) throws {
    let plan = Plan.reading([
      .actions: "id,title,deadline,status\nA1,Do,\(own)\n",
      .milestones: "action,title,deadline,status\n" + (steps.isEmpty ? "" : "A1,One,\(steps)\n"),
    ])
    let reading = try #require(plan.scorecard(on: "2010-06-30").action("A1"))
    #expect(reading.due.due == due)
  }

  @Test func `a step that decides is named in the reason`() throws {
    let plan = Plan.reading([
      .actions: "id,title\nA1,Do\n", .milestones: "action,title,deadline\nA1,Begin,April 2010\n",
    ])
    let reading = try #require(plan.scorecard(on: "2010-06-30").action("A1"))
    #expect(reading.due.reason.rule.contains("Begin"))
    #expect(reading.deadline.words == "April 2010")
  }

  // MARK: - The day

  @Test func `an earlier period is read as long after its end as the latest is now`() {
    let plan = Plan.reading([
      .indicators: "id,title,frequency,polarity,due-after\nI1,Calls,quarterly,higher,20\n",
      .measurements: "indicator,period,actual,target\nI1,2009/10 Q1,,80\nI1,2009/10 Q2,81,80\n",
      .actions: "id,title,deadline\nA1,Do,2009-08-31\n",
    ])
    let now = plan.scorecard(on: "2009-10-16")
    #expect(now.period == period("2009/10 Q2") && now.asAt == day("2009-10-16"))
    #expect(now.action("A1")?.due.due == .overdue(days: 46))
    let then = plan.scorecard(on: "2009-10-16", in: "2009/10 Q1")
    #expect(then.asAt == day("2009-07-16"))
    #expect(then.indicator("I1")?.assessment.status == .notDue)
    #expect(then.action("A1")?.due.due.isOverdue == false)
  }

  @Test func `a period to come is read today`() {
    let plan = measured("I1,2009/10 Q2,81,80\nI1,2009/10 Q3,,80\n")
    #expect(plan.scorecard(on: "2009-10-16", in: "2009/10 Q3").asAt == day("2009-10-16"))
  }

  // MARK: - Quadrants

  private let quartered = Plan.reading([
    .indicators: "id,title,perspective\nI1,Calls,c\nI2,Costs,f\nI3,Lost,\nI4,Stray,zzz\n",
    .actions: "id,title,perspective\nA1,Do,c\nA2,Stray,\n",
  ]) { header in
    header.perspectives = [Perspective(id: "c", title: "Customer"), Perspective(id: "f", title: "Finance")]
  }

  @Test func `what belongs to no quadrant has one of its own`() {
    let scorecard = quartered.scorecard(on: "2010-06-30")
    #expect(scorecard.quadrants.map { $0?.id } == ["c", "f", nil])
    #expect(scorecard.quadrants.map { scorecard.rollUp(of: $0?.id).total } == [1, 1, 2])
    #expect(
      Table.perspective(nil, in: scorecard).entities.dropFirst() == [.indicator("I3"), .indicator("I4")]
    )
  }

  @Test func `every indicator is in one quadrant`() {
    let scorecard = quartered.scorecard(on: "2010-06-30")
    let all = scorecard.quadrants.flatMap { QuadrantRows($0?.id, in: scorecard).indicators }
    #expect(all.sorted() == Array(scorecard.plan.indicators.indices))
  }

  @Test func `a plan without quadrants has one for everything`() {
    let plan = Plan.reading([.indicators: "id,title\nI1,Calls\n"])
    #expect(plan.scorecard(on: "2010-06-30").quadrants == [nil])
    #expect(Plan.reading([:]).scorecard(on: "2010-06-30").quadrants == [nil])
  }

  // MARK: - Risks

  private func risks(_ rows: String, _ scheme: RiskScheme) -> Scorecard {
    var plan = Plan.reading([:])
    var reader = PlanReader()
    let document = CSVDocument(
      file: "risks.csv",
      text: "id,title,current-impact,current-likelihood,current-score,target-score\n" + rows
    )
    plan.risks = reader.read(header: nil, tables: [.risks: document], id: "plan").plan.risks
    plan.header.riskScheme = scheme
    return plan.scorecard(on: "2010-06-30")
  }

  private let grid = RiskScheme(
    method: .product,
    impact: .init(count: 4),
    likelihood: .init(count: 4),
    appetite: 8,
    bands: [.init(name: "low", from: 1), .init(name: "high", from: 9)]
  )

  @Test func `a risk stands in its cell, in every possible one, or beside the grid with the reason`() {
    let scorecard = risks("R1,In,3,2,,\nR2,Maybe,,,12,\nR3,Off,,,10,\nR4,None,,,,\n", grid)
    let map = RiskMap(scorecard)
    #expect(map.marks[GridCell(impact: 3, likelihood: 2)] == [RiskMark(id: "R1", kind: .exact)])
    #expect(map.marks[GridCell(impact: 3, likelihood: 4)] == [RiskMark(id: "R2", kind: .possible)])
    #expect(map.trays.map(\.kind) == [.notScored, .notOnGrid])
    #expect(map.trays.map(\.ids) == [["R4"], ["R3"]])
    #expect(scorecard.highestScore == 16)
  }

  @Test func `bands and appetite are those of the plan`() throws {
    let scorecard = risks("R1,In,3,3,,4\nR2,Below,2,4,,\n", grid)
    let high = try #require(scorecard.risk("R1")?.present)
    #expect(high.band == 1 && high.isBeyondAppetite == true)
    let low = try #require(scorecard.risk("R2")?.present)
    #expect(low.band == 0 && low.isBeyondAppetite == false)
    #expect(scorecard.risk("R1")?.change == "5 lower")
  }

  @Test func `without a grid a score stands on the ladder alone`() {
    let scorecard = risks("R1,In,,,40,\n", .scoreOnly)
    #expect(scorecard.highestScore >= 40)
    #expect(scorecard.risk("R1")?.present?.cells.isEmpty == true)
    #expect(scorecard.risk("R1")?.present?.score == 40)
  }
}
