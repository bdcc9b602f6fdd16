import ScorecardModel
import Testing

struct ExceptionTableTests {
  private let scorecard = Plan.reading(
    [
      .people: "id,name\nJS,Jo Smith\n",
      .indicators: "id,title,polarity,owner,unit\nI1,Bad,lower,JS,days\nI2,Calm,higher,,\n",
      .measurements: "indicator,period,actual,target\nI1,2009/10 Q2,8,5\nI2,2009/10 Q2,5,5\n",
      .actions: "id,title,lead,deadline\nA1,Now,JS,September 2009\n",
      .risks: "id,title,owner,current-score\nR1,High,JS,12\n",
    ]
  ) { $0.riskScheme.appetite = 8 }.scorecard(on: "2009-10-31", in: "2009/10 Q2")

  @Test func `each row says what, how far, since when, who and why`() {
    let table = Table.exceptions(Exceptions(of: scorecard), in: scorecard)
    #expect(table.entities == [.indicator("I1"), .risk("R1"), .action("A1"), .indicator("I2")])
    #expect(table.texts("What") == ["indicator", "risk", "action", "indicator"])
    #expect(table.texts("Exception") == ["red", "beyond appetite", "overdue action", "no owner"])
    #expect(table.texts("How far") == ["3 days from 5 days", "4 above 8", "31 days", ""])
    #expect(table.texts("Since") == ["Q2 2009/10", "", "30 Sep 2009", ""])
    #expect(table.texts("Owner") == ["Jo Smith", "Jo Smith", "Jo Smith", "nobody"])
    #expect(table.texts("Owners") == ["JS Jo Smith", "JS Jo Smith", "JS Jo Smith", ""])
    #expect(table.texts("Why").allSatisfy { !$0.isEmpty })
    #expect(table.texts("File") == ["indicators.csv", "risks.csv", "actions.csv", "indicators.csv"])
  }

  @Test func `the mark is a status, a score, or that something is late`() {
    let table = Table.exceptions(Exceptions(of: scorecard), in: scorecard)
    #expect(table.texts("State") == ["red", "12", "!", "green"])
  }

  @Test func `they are counted by kind, the worst first`() {
    let exceptions = Exceptions(of: scorecard)
    #expect(exceptions.summary == "1 red, 1 beyond appetite, 1 overdue action, 1 no owner")
    #expect(exceptions.item(about: .risk("R1"))?.distance == "4 above 8")
    #expect(exceptions.item(about: .risk("R9")) == nil)
    #expect(Exceptions(of: Plan.reading([:]).scorecard(on: "2009-10-31")).summary == "")
  }
}
