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
    ("I7", "11.38 days in 2009/10: run-rate, 1 figure; would be red", "Q2 2009/10", "Jo Smith"),
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

  @Test func `a plan with nothing in it needs no decision`() {
    #expect(Exceptions(of: Plan.reading([:]).scorecard(on: "2009-10-31")).items.isEmpty)
  }
}
