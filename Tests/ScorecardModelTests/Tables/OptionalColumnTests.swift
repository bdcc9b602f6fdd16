import ScorecardModel
import Testing

struct OptionalColumnTests {
  private let scorecard = Plan.reading([
    .indicators: "id,title\nI1,Calls\n", .actions: "id,title,deadline\nA1,Late,May 2010\nA2,Later,\n",
    .risks: "id,title,current-score\nR1,Low,4\nR2,High,12\n",
  ]).scorecard(on: "2010-06-30")

  @Test func `a screen goes without optional columns, in the same rows`() {
    for table in [Table.indicators(scorecard), .actions(scorecard), .risks(scorecard)] {
      let screen = table.onScreen
      #expect(screen.columns.allSatisfy { !$0.isOptional })
      #expect(screen.columns == table.columns.filter { !$0.isOptional })
      #expect(screen.entities == table.entities)
      for row in 0..<table.count {
        let cells = zip(table.columns, table.row(row)).filter { !$0.0.isOptional }.map(\.1)
        #expect(screen.row(row) == cells)
      }
    }
  }

  @Test func `optional columns are in the order of the rows`() {
    #expect(Table.risks(scorecard).texts("Id") == ["R2", "R1"])
    #expect(Table.risks(scorecard).texts("Score") == ["12", "4"])
    #expect(Table.actions(scorecard).texts("Due date") == ["2010-05-31", ""])
  }

  @Test func `rows and columns can be chosen`() {
    let table = Table.risks(scorecard)
    let some = table.keeping([1]).choosing(["score", "id"])
    #expect(some.row(0).map(\.text) == ["4", "R1"])
    #expect(some.exportedKeys == ["score", "id"])
    #expect(table.keeping([1]).entities == [.risk("R1")])
    #expect(table.choosing(["nothing"]).columns.isEmpty)
  }

  @Test func `a key is a title as a name`() {
    #expect(Table.Column("Deadline ends", width: 1).key == "deadlineEnds")
    #expect(Table.Column("What is wrong", key: "message", width: 1).key == "message")
  }

  @Test(arguments: TableKind.allCases)
  func `no two exported columns have one key, and a figure's second cell has its own`(kind: TableKind) {
    let table = kind.table(of: LoadedPlan(plan: scorecard.plan), scorecard)
    let values = table.columns.filter(\.isFigure).map { $0.key + "Value" }
    let keys = table.exportedKeys + values + ["plan", "planPeriod", "asAt", "illustrative"]
    #expect(Set(keys).count == keys.count)
    #expect(table.exportedKeys.allSatisfy { $0.wholeMatch(of: /[a-z][a-zA-Z]*/) != nil })
  }
}
