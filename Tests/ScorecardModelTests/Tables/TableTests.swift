import ScorecardModel
import Testing

struct TableTests {
  private let small = Plan.reading([
    .people: "id,name,post\nJS,Jo Smith,Head\n",
    .objectives: "id,title,lead\nO1,Serve,JS\n",
    .indicators: """
    id,title,objective,owner,unit,polarity,frequency
    I1,Calls,O1,JS,%,higher,annual
    I2,Costs,O1,,£k,lower,annual

    """,
    .measurements: """
    indicator,period,actual,target,flags
    I1,2008/09,70,75,
    I1,2009/10,80,75,provisional
    I1,2010/11,,85,
    I2,2009/10,12,10,

    """,
    .actions: """
    id,title,objective,lead,deadline,status,section
    A1,Later,O1,JS,March 2011,,one
    A2,Late,O1,Nobody,May 2010,,one
    A3,Done,,,,done,two

    """,
    .risks: "id,title,owner,current-score,target-score\nR1,Low,JS,4,2\nR2,High,,12,12\nR3,Unknown,,,\n",
  ])

  @Test func `indicators show the period's figure, its target, where it goes and the target to come`() {
    let table = Table.indicators(small.scorecard(on: "2010-06-30"))
    #expect(table.texts("Code") == ["I1", "I2"])
    #expect(table.texts("Status") == ["green provisional", "red"])
    #expect(table.texts("Actual") == ["80%", "£12k"])
    #expect(table.texts("Target") == ["75%", "£10k"])
    #expect(table.texts("Next") == ["85%", ""])
    #expect(table.texts("Owner") == ["Jo Smith", ""])
  }

  @Test func `a figure that is missing is shown by the last one known, with its period`() {
    let table = Table.indicators(small.scorecard(on: "2010-06-30", in: "2010/11"))
    #expect(table.texts("Actual") == ["80%", "£12k"])
    #expect(table.texts("Period") == ["2009/10", "2009/10"])
    #expect(table.texts("Target") == ["85%", ""])
  }

  @Test func `columns that would be empty stay away`() {
    let bare = Plan.reading([.indicators: "id,title\nI1,Calls\n"]).scorecard(on: "2010-06-30")
    let titles = Table.indicators(bare).onScreen.columns.map(\.title)
    for silent in ["Trend", "Short", "Long", "Next", "Perspective", "Owner"] {
      #expect(!titles.contains(silent))
    }
    #expect(Table.indicators(bare).onScreen.row(0).count == titles.count)
  }

  @Test func `actions stand in the order of their urgency`() {
    let table = Table.actions(small.scorecard(on: "2010-06-30"))
    #expect(table.texts("Id") == ["A2", "A1", "A3"])
    #expect(table.texts("Lead") == ["Nobody", "Jo Smith", ""])
    #expect(table.texts("Objective") == ["O1 Serve", "O1 Serve", ""])
  }

  @Test func `risks stand in the order of their scores, what was not scored last`() {
    let table = Table.risks(small.scorecard(on: "2010-06-30"))
    #expect(table.texts("Id") == ["R2", "R1", "R3"])
    #expect(table.texts("Current") == ["12", "4", "not scored"])
    #expect(table.texts("Target") == ["12", "2", ""])
    #expect(table.texts("Change") == ["no change", "2 lower", ""])
  }

  @Test func `the risks of some rows can be had alone`() {
    #expect(Table.risks(small.scorecard(on: "2010-06-30"), rows: [0, 2]).texts("Id") == ["R1", "R3"])
  }

  @Test func `links stand in groups, each with its state`() {
    let table = Table.links(of: .objective("O1"), in: small.scorecard(on: "2010-06-30"))
    #expect(table.texts("Id") == ["I1", "I2", "A1", "A2", "JS"])
    #expect(table.texts("Linked") == ["indicator", "indicator", "action", "action", "officer"])
    #expect(table.texts("State").last == "Head")
  }

  @Test func `faults stand errors first, and each opens as itself`() {
    let place = SourceLocation(file: "a.csv", line: 1)
    let diagnostics = [
      Diagnostic(.warning, at: place, "one"), Diagnostic(.error, at: place, "two"),
      Diagnostic(.warning, at: place, "three"),
    ]
    let table = Table.faults(diagnostics)
    #expect(table.texts("What is wrong") == ["two", "one", "three"])
    #expect(table.entities == [.fault(1), .fault(0), .fault(2)])
    let sheet = Sheet(of: table.entities[0], in: small.scorecard(on: "2010-06-30"), diagnostics: diagnostics)
    #expect(sheet?.title == "two")
  }

  @Test func `every row of every table has a cell for each column`() {
    let scorecard = small.scorecard(on: "2010-06-30")
    let tables =
      [Table.indicators(scorecard), .actions(scorecard), .risks(scorecard), .perspective(nil, in: scorecard)]
      + scorecard.plan.people.map { .links(of: .officer($0.id), in: scorecard) }
    for table in tables {
      for row in 0..<table.count { #expect(table.row(row).count == table.columns.count) }
    }
  }

  @Test func `a sheet leaves out what the plan does not say`() throws {
    let scorecard = small.scorecard(on: "2010-06-30")
    for entity in [Entity.indicator("I2"), .action("A3"), .risk("R3"), .objective("O1"), .officer("JS")] {
      let sheet = try #require(Sheet(of: entity, in: scorecard, diagnostics: []))
      #expect(sheet.sections.allSatisfy { !$0.rows.isEmpty })
      #expect(sheet.sections.flatMap(\.rows).allSatisfy { !$0.cell.text.isEmpty })
      #expect(sheet.sections.flatMap(\.rows).contains { $0.label == "From" })
    }
  }

  @Test func `there is no sheet of what the plan does not have`() {
    let scorecard = small.scorecard(on: "2010-06-30")
    for entity in [Entity.indicator("X"), .officer(""), .fault(0), .fault(-1), .perspective("p")] {
      #expect(Sheet(of: entity, in: scorecard, diagnostics: []) == nil)
    }
  }
}
