import ScorecardModel
import Testing

struct HealthCheckTests {
  private let plan = Plan.reading([
    .indicators:
      "id,title,tags,polarity\nI1,Complaints answered,,higher\nI2,Days lost,absence,lower\nI3,Brisk,,\n",
    .measurements: "indicator,period,actual,target\nI1,2009/10,5,4\n",
    .actions: "id,title,deadline\nA1,Manage absence,2010-01-31\nA2,Other,\n",
    .risks: "id,title,current-score\nR1,Risk of claims,9\n",
    .facts: "topic,label,value\nHealth check,Complaints,61 open\nHealth check,Area 4,The charter\n",
  ]) { header in
    let place = SourceLocation(file: "plan.yaml", line: 7)
    header.healthCheck = [
      .init(title: "Complaints", words: ["complaint"], at: place),
      .init(title: "Absence", ids: ["A2"], words: ["ABSENCE"], at: place),
      .init(title: "Risk", words: ["risk"], at: place), .init(title: "Charter", words: [""], at: place),
    ]
  }

  @Test func `to an area belongs what it names, and what has one of its words at the start of a word`() {
    let areas = HealthCheck(plan).areas
    #expect(
      areas.map(\.entities) == [
        [.indicator("I1"), .fact(0)], [.indicator("I2"), .action("A1"), .action("A2")], [.risk("R1")], [],
      ]
    )
  }

  @Test func `each thing stands under its area with how it stands, and an area without any says so`() throws {
    let table = Table.healthCheck(plan.scorecard(on: "2010-06-30"))
    #expect(
      table.texts("State") == ["green", "", "no target", "overdue by 150 days", "not dated", "9", "nothing"]
    )
    #expect(table.texts("Value")[0] == "5, target 4" && table.texts("Value")[1] == "61 open")
    let groups = try #require(table.standing).groups(of: Array(0..<table.count))
    #expect(groups.map(\.name) == ["Complaints", "Absence", "Risk", "Charter"])
    #expect(table.blanks == [6], "that there is nothing counts as nothing")
  }

  @Test func `an area has a page with what belongs to it`() throws {
    let scorecard = plan.scorecard(on: "2010-06-30")
    #expect(Table.links(of: .area("Complaints"), in: scorecard).entities == [.indicator("I1"), .fact(0)])
    let sheet = try #require(Sheet(of: .area("Charter"), in: scorecard, diagnostics: []))
    #expect(sheet.state.text == "the plan says nothing of it")
    #expect(scorecard.needsDecision(.area("Charter")) && !scorecard.needsDecision(.area("Risk")))
    #expect(Sheet(of: .area("none"), in: scorecard, diagnostics: []) == nil)
  }
}
