import ScorecardModel
import Testing

struct ExceptionsTests {
  private let exceptions = Exceptions(
    of: Plan.reading(
      [
        .people: "id,name\nJS,Jo Smith\n",
        .indicators: "id,title,polarity,amber-within,owner,unit,accumulates\nI1,Calm,higher,,,,\n"
          + "I2,Fine,higher,,JS,,\nI3,Late,higher,,JS,,\nI4,Sliding,higher,10,JS,,\nI5,Bad,lower,,JS,days,\n"
          + "I6,Worse,lower,,Tbc,days,\nI7,Going wrong,lower,,JS,days,sum\nI8,Amber,higher,10,JS,,\n",
        .measurements:
          "indicator,period,actual,target\nI1,2009/10 Q2,5,5\nI2,2009/10 Q2,5,5\nI3,2009/10 Q2,,5\n"
          + "I4,2009/10 Q1,99,95\nI4,2009/10 Q2,90,95\nI5,2008/09 Q4,4,5\nI5,2009/10 Q1,9,5\nI5,2009/10 Q2,8,5\n"
          + "I6,2009/10 Q1,6,5\nI6,2009/10 Q2,7,5\nI7,2009/10 Q2,5.69,6\nI7,2009/10,,9.5\n"
          + "I8,2009/10 Q1,90,95\nI8,2009/10 Q2,91,95\n",
        .actions: "id,title,lead,deadline,status\nA1,Now,JS,September 2009,\nA2,Done,JS,May 2009,done\n"
          + "A3,Later,,March 2011,\nA4,Long ago,JS,May 2009,\n",
        .risks: "id,title,owner,current-score,status\nR1,Fine,JS,4,\nR2,High,JS,12,\nR3,Highest,JS,20,\n"
          + "R4,Over,JS,25,Closed\n",
        .riskScores: "risk,period,score\nR3,2008/09 Q4,4\nR3,2009/10 Q1,20\nR3,2009/10 Q2,20\n",
      ]
    ) { $0.riskScheme.appetite = 8 }.scorecard(
      on: "2009-10-31",
      in: "2009/10 Q2"
    )
  )

  @Test func `the worst is first, and each thing is there once`() {
    let lines = exceptions.items.map { "\($0.entity.id) \($0.kind.words)" }
    #expect(
      lines == [
        "I6 red", "I5 red", "R3 beyond appetite", "R2 beyond appetite", "A4 overdue action",
        "A1 overdue action",
        "I4 amber and worsening", "I3 overdue figure", "I7 forecast to miss", "I1 no owner", "A3 no owner",
      ]
    )
    #expect(Set(exceptions.items.map(\.entity)).count == exceptions.items.count)
    #expect(exceptions.count(of: .red) == 2)
  }

  @Test(arguments: [
    ("I5", "3 days from 5 days", "Q1 2009/10", "Jo Smith"), ("I6", "2 days from 5 days", "Q1 2009/10", "Tbc"),
    ("R3", "12 above 8", "Q1 2009/10", "Jo Smith"), ("A1", "31 days", "30 Sep 2009", "Jo Smith"),
    ("I4", "5 from 95", "Q2 2009/10", "Jo Smith"), ("I3", "31 days", "30 Sep 2009", "Jo Smith"),
    ("I7", "11.38 days: would be red", "", "Jo Smith"),
    ("A3", "", "", ""),
  ])
  func `each says how far, since when, who and why`(
    id: String,
    distance: String,
    since: String,
    owner: String
  )
    throws
  {
    let item = try #require(exceptions.items.first { $0.entity.id == id })
    #expect((item.distance, item.since, item.owner) == (distance, since, owner))
    #expect(!item.title.isEmpty && !item.reason.rule.isEmpty)
  }

  private let reported = Plan.reading([
    .people: "id,name\nJS,Jo Smith\nMK,Mia King\n", .objectives: "id,title,lead\nO,o,JS\n",
    .divisions: "id,title,head\na,Front,MK\n",
    .actions: "id,title,lead,deadline\nA,Late,JS,May 2009\n",
    .progress: """
    id,title,objective,division,period,status,deadline,revised
    G1,Moved,O,a,2009/10 Q1,delayed (staff),May 2009,December 2009
    G2,Missed,,a,2009/10 Q2,not achieved,,
    G3,Fine,O,,2009/10 Q2,achieved,May 2009,
    G4,Last year's,O,,2008/09,not achieved,,
    G5,At any time,,,,delayed,December 2009,
    G6,Of a later quarter,O,,2009/10 Q3,delayed,,

    """,
    .indicators: "id,title,polarity,owner\nI,i,higher,JS\n",
    .measurements: "indicator,period,actual,target\nI,2009/10 Q2,1,1\n",
  ]).scorecard(on: "2009-10-31", in: "2009/10 Q2")

  @Test func `reports of the year that say delayed or not achieved come after what is overdue`() {
    let items = Exceptions(of: reported).items
    #expect(items.map(\.entity.id) == ["A", "G1", "G2", "G5"])
    #expect(items.dropFirst().map(\.kind.words) == Array(repeating: "reported missed", count: 3))
    #expect(items.map(\.distance) == ["153 days", "delayed, 214 days", "not achieved", "delayed"])
    #expect(items.map(\.since) == ["31 May 2009", "31 May 2009", "Q2 2009/10", ""])
    #expect(items.map(\.owner) == ["Jo Smith", "Jo Smith", "Mia King", ""])
  }

  @Test func `what needs a decision is what the list has, not whatever is odd`() {
    let scorecard = Plan.reading([
      .people: "id,name\nJS,Jo Smith\n", .objectives: "id,title\nO,o\nP,p\n",
      .indicators: "id,title,polarity,owner,objective\nI1,Fine,higher,JS,O\nI2,Calm,higher,,\n"
        + "I3,Red,higher,JS,P\n",
      .measurements: "indicator,period,actual,target\nI1,2009/10,5,5\nI2,2009/10,5,5\nI3,2009/10,4,5\n",
      .risks: "id,title,owner,current-score,residual-score\nR1,Not scored,JS,,\nR2,Odd,JS,4,9\n",
    ]).scorecard(on: "2010-04-30", in: "2009/10")
    let exceptions = Exceptions(of: scorecard)
    #expect(exceptions.items.map(\.entity) == [.indicator("I3"), .indicator("I2")])
    #expect(exceptions.items.allSatisfy { exceptions.contains($0.entity, in: scorecard) })
    #expect(
      !exceptions.contains(.risk("R1"), in: scorecard) && !exceptions.contains(.risk("R2"), in: scorecard)
    )
    // A whole that is red is no line of the list, which has its parts.
    #expect(exceptions.contains(.objective("P"), in: scorecard))
    #expect(!exceptions.contains(.objective("O"), in: scorecard))
  }

  @Test func `a red objective is one by the rule that is chosen`() {
    let plan = Plan.reading([
      .objectives: "id,title\nO,o\n",
      .indicators: "id,title,polarity,objective\nI,i,higher,O\nJ,j,higher,O\n"
        + "K,k,higher,O\nL,l,higher,O\n",
      .measurements:
        "indicator,period,actual,target\nI,2009/10,4,5\nJ,2009/10,5,5\nK,2009/10,5,5\nL,2009/10,5,5\n",
    ]) { $0.rollUp = .onTarget }
    let (own, worst) = (
      plan.scorecard(on: "2010-04-30"), Scorecard(PlanIndex(plan), asAt: day("2010-04-30"), rollUp: .worst)
    )
    let exceptions = Exceptions(of: own)
    #expect(!exceptions.contains(.objective("O"), in: own))
    #expect(exceptions.rolledUp(in: worst).contains(.objective("O"), in: worst))
  }

  @Test func `a plan with nothing in it needs no decision`() {
    #expect(Exceptions(of: Plan.reading([:]).scorecard(on: "2009-10-31")).items.isEmpty)
  }
}
