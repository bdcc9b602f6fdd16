import ScorecardModel
import Testing

struct ComparisonTableTests {
  private let plan = Plan.reading([
    .indicators: "id,title,polarity,unit,amber-within,frequency\nI1,Idle,higher,,,\nI2,Better,higher,%,5,\n"
      + "I3,Gone,lower,,,\nI4,Worse,higher,,,\nI5,Target,higher,,,\nI6,Yearly,higher,,,annual\nI7,New,higher,,,\n",
    .measurements: "indicator,period,actual,target\nI1,2009/10 Q1,1,1\nI1,2009/10 Q2,1,1\n"
      + "I2,2009/10 Q1,90,95\nI2,2009/10 Q2,96,95\nI3,2009/10 Q1,5,6\nI3,2009/10 Q2,,6\n"
      + "I4,2009/10 Q1,9,8\nI4,2009/10 Q2,7,8\nI5,2009/10 Q1,9,8\nI5,2009/10 Q2,9,7\nI6,2008/09,4,4\n"
      + "I7,2009/10 Q2,4,4\n",
  ])

  private func comparison() throws -> PeriodComparison {
    let later = plan.scorecard(on: "2009-10-31", in: "2009/10 Q2")
    return PeriodComparison(from: try #require(later.inPeriod(period("2009/10 Q1"))), to: later)
  }

  @Test func `what changed most is first, and what is as it was is last`() throws {
    let table = Table.comparison(try comparison())
    #expect(table.texts("Code") == ["I4", "I2", "I3", "I7", "I5", "I1", "I6"])
    #expect(table.texts("Was") == ["green", "amber", "green", "overdue", "green", "green", "green"])
    #expect(table.texts("Is") == ["red", "green", "overdue", "green", "green", "green", "green"])
    #expect(table.texts("Actual was") == ["9", "90%", "5", "", "9", "1", "4"])
    #expect(table.texts("Actual") == ["7", "96%", "", "4", "9", "1", "4"])
    #expect(table.texts("Target was").last == "4" && table.texts("Target")[4] == "7")
    #expect(
      table.texts("Change")[0...1] == ["worse by 2 (-22.2%)", "better by 6 pts"]
    )
    let titles = (0..<table.count).map { table.row($0)[3] }
    #expect(
      titles == [
        .text("Worse"), .text("Better"), .text("Gone"), .text("New"), .text("Target"), .text("Idle", .muted),
        .text("Yearly", .muted),
      ]
    )
  }

  @Test func `a year that holds both quarters has not moved`() throws {
    let table = Table.comparison(try comparison())
    #expect(table.texts("Change").last == "")
    #expect(table.texts("Period was").last == "2008/09" && table.texts("Period").last == "2008/09")
  }

  @Test func `colours that came and went are counted beside those that turned`() throws {
    #expect(try comparison().summary == "1 better, 1 worse, 1 new, 1 without colour now")
    let later = plan.scorecard(on: "2009-10-31", in: "2009/10 Q2")
    #expect(PeriodComparison(from: later, to: later).summary == "no colour changed")
  }

  @Test func `the export is against the period before, and without rows where there is none`() {
    let loaded = LoadedPlan(plan: plan)
    let later = plan.scorecard(on: "2009-10-31", in: "2009/10 Q2")
    #expect(TableKind.changes.table(of: loaded, later).texts("Code").count == 7)
    let first = plan.scorecard(on: "2009-10-31", in: later.periods.first?.description)
    let table = TableKind.changes.table(of: loaded, first)
    #expect(table.count == 0 && table.exportedKeys.prefix(3) == ["was", "status", "id"])
  }
}
