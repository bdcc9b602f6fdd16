import ScorecardModel
import Testing

struct ProgressSummaryTests {
  private let scorecard = Plan.reading([
    .divisions: "id,title\na,Front\n", .objectives: "id,title\nO,o\n",
    .progress: """
    id,title,objective,division,period,status,deadline,revised
    G1,g,O,a,2009/10 Q1,achieved,June 2009,
    G2,g,O,a,2009/10 Q2,slipped,June 2009,August 2009
    G3,g,,a,2009/10,over 80% achieved,,
    G4,g,O,,,ongoing,June 2009,May 2009
    G5,g,,a,2008/09,not achieved,,
    G6,g,,a,2009/10,whatever,,

    """,
    .indicators: "id,title,polarity\nI,i,higher\n",
    .measurements: "indicator,period,actual,target\nI,2009/10 Q2,1,1\n",
  ])
  .scorecard(on: "2009-09-30")

  @Test func `the reports of the year are counted by what they name, and what names none last`() {
    let summary = ProgressSummary(scorecard)
    #expect(summary.year?.description == "2009/10")
    #expect(summary.rows.map(\.entity) == [nil, .division("a"), nil, .objective("O"), nil])
    #expect(summary.rows.map(\.reports) == [[0, 1, 2, 3, 5], [0, 1, 2, 5], [3], [0, 1, 3], [2, 5]])
    #expect(summary.rows[1].counts == [.achieved: 1, .delayed: 1, .partly: 1, .other: 1])
  }

  @Test func `deadlines that were moved back are counted, with the most days`() {
    let rows = ProgressSummary(scorecard).rows
    #expect(rows[3].moved == 1 && rows[3].mostDays == 62)
    #expect(rows[2].moved == 0 && rows[2].mostDays == nil)
  }

  @Test(
    arguments: zip(
      WrittenStatus.Known.allCases,
      [
        ProgressSummary.Outcome.ongoing, .ongoing, .ongoing, .delayed, .achieved, .onHold, .dropped,
        .achieved,
        .partly, .ongoing, .ongoing, .notAchieved, .delayed,
      ]
    )
  )
  func `every known status is counted`(_ status: WrittenStatus.Known, _ outcome: ProgressSummary.Outcome) {
    #expect(ProgressSummary.Outcome(WrittenStatus(words: "", known: status)) == outcome)
  }

  @Test func `words that are none of these are said nevertheless`() {
    #expect(ProgressSummary.Outcome(WrittenStatus(words: "Variable success", known: nil)) == .other)
    #expect(ProgressSummary.Outcome(nil) == .notSaid)
  }

  @Test func `reports that name no theme, division or objective are counted all together`() {
    let plan = Plan.reading([
      .progress: "id,title,period,status,perspective\nP1,x,2025/26,achieved,\nP2,y,2026/27,delayed,zz\n"
    ])
    let table = Table.progressSummary(plan.scorecard(on: "2026-10-16"))
    #expect(table.texts("What") == ["All reports"] && table.texts("Delayed") == ["1"])
    #expect(table.entities == [.progress("P2")])
  }

  @Test func `a theme leads to its reports`() {
    let plan = Plan.reading([.progress: "id,title,perspective\nP1,x,c\nP2,y,\n"]) {
      $0.perspectives = [Perspective(id: "c", title: "Customer")]
    }
    let table = Table.links(of: .perspective("c"), in: plan.scorecard(on: "2026-10-16"))
    #expect(table.entities == [.progress("P1")])
  }

  @Test func `the table has a group for each kind, and every row something of its own`() throws {
    let table = Table.progressSummary(scorecard)
    #expect(table.texts("What") == ["All reports", "Front", "no division", "O o", "no objective"])
    #expect(table.texts("In all") == ["5", "4", "1", "3", "2"])
    let shown = table.onScreen.columns.map(\.title)
    #expect(shown.contains("Other") && !shown.contains("Not said") && !shown.contains("On hold"))
    #expect(Set(table.entities).count == table.count)
    let groups = try #require(table.standing).groups(of: Array(0..<table.count))
    #expect(groups.map(\.name) == ["", "By division", "By objective"])
  }
}
