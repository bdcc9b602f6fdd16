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
    #expect(summary.rows.map(\.entity) == [.division("a"), nil, .objective("O"), nil])
    #expect(summary.rows.map(\.reports) == [[0, 1, 2, 5], [3], [0, 1, 3], [2, 5]])
    #expect(summary.rows[0].counts == [.achieved: 1, .delayed: 1, .partly: 1, .notSaid: 1])
  }

  @Test func `deadlines that were moved back are counted, with the most days`() {
    let rows = ProgressSummary(scorecard).rows
    #expect(rows[2].moved == 1 && rows[2].mostDays == 62)
    #expect(rows[1].moved == 0 && rows[1].mostDays == nil)
  }

  @Test(
    arguments: zip(
      WrittenStatus.Known.allCases,
      [
        ProgressSummary.Outcome.ongoing, .ongoing, .ongoing, .delayed, .achieved, .dropped, .dropped,
        .achieved,
        .partly, .ongoing, .ongoing, .notAchieved, .delayed,
      ]
    )
  )
  func `every known status is counted`(_ status: WrittenStatus.Known, _ outcome: ProgressSummary.Outcome) {
    #expect(ProgressSummary.Outcome(WrittenStatus(words: "", known: status)) == outcome)
  }

  @Test func `the table has a group for each kind, and every row something of its own`() throws {
    let table = Table.progressSummary(scorecard)
    #expect(table.texts("What") == ["Front", "no division", "O o", "no objective"])
    #expect(table.texts("In all") == ["4", "1", "3", "2"])
    #expect(Set(table.entities).count == table.count)
    let groups = try #require(table.standing).groups(of: Array(0..<table.count))
    #expect(groups.map(\.name) == ["By division", "By objective"])
  }
}
