import ScorecardModel
import Testing

struct GroupingTests {
  private let scorecard = Plan.reading([
    .people: "id,name,post\nJS,Jo Smith,Head\nMK,Mia King,Treasurer\n",
    .objectives: "id,title\nO1,Serve\nO2,Save\n",
    .indicators: """
    id,title,kind,objective,owner,polarity,frequency,parent
    I1,Calls,,O2,MK,higher,annual,
    I2,Costs,local,O1,JS; MK,lower,annual,
    I3,Visits,NI,O1,Nobody,higher,annual,I1
    I4,Letters,local,,,higher,annual,

    """,
    .measurements: "indicator,period,actual,target\nI1,2009/10,80,75\nI2,2009/10,12,10\nI4,2009/10,9,9\n",
    .actions: """
    id,title,lead,deadline,status,section
    A1,Later,JS,March 2011,,one
    A2,Late,,May 2010,,one
    A3,Done,JS,,done,two

    """,
    .risks: "id,title,owner,current-score\nR1,Low,JS,4\nR2,High,,12\n",
  ]).scorecard(on: "2010-06-30")

  private func groups(_ table: Table, _ title: String, rows: [Int]? = nil) -> [String] {
    let grouping = table.groupings.first { $0.title == title }
    return (grouping?.groups(of: rows ?? Array(0..<table.count)) ?? []).map { group in
      "\(group.name): " + group.rows.map { table.entities[$0].id }.joined(separator: " ")
    }
  }

  @Test func `kinds stand in the plan's order, and what has none stands last`() {
    #expect(groups(.indicators(scorecard), "kind") == ["local: I2 I4", "NI: I3", "No kind: I1"])
  }

  @Test func `objectives and owners stand in the order of their tables, by the first that is named`() {
    let table = Table.indicators(scorecard)
    #expect(
      groups(table, "objective") == ["O1 Serve: I2 I3", "O2 Save: I1", "No objective: I4"]
    )
    #expect(
      groups(table, "owner") == ["Jo Smith: I2", "Mia King: I1", "Nobody: I3", "No owner: I4"]
    )
  }

  @Test func `the order of the rows is kept within the groups, and does not move the groups`() {
    #expect(groups(.indicators(scorecard), "kind", rows: [3, 2, 1]) == ["local: I4 I2", "NI: I3"])
  }

  @Test func `only what some row belongs to is a way to group`() {
    #expect(Table.indicators(scorecard).usefulGroupings.map(\.title) == ["kind", "objective", "owner"])
    #expect(Table.actions(scorecard).usefulGroupings.map(\.title) == ["lead", "section", "state"])
    #expect(Table.risks(scorecard).usefulGroupings.map(\.title) == ["owner"])
    #expect(Table.faults([]).usefulGroupings.isEmpty)
  }

  @Test func `a group of indicators tells its counts and the share on target`() throws {
    let grouping = try #require(Table.indicators(scorecard).groupings.first)
    let group = try #require(grouping.groups(of: [0, 1, 2, 3]).first)
    guard case .measures(let rollUp) = group.tally else {
      Issue.record("\(group.tally)")
      return
    }
    #expect(rollUp.total == 2 && rollUp.rated == 2 && rollUp.onTarget == 1)
  }

  @Test func `a group of actions tells how many are late`() throws {
    let table = Table.actions(scorecard)
    let grouping = try #require(table.groupings.first { $0.title == "section" })
    #expect(grouping.groups(of: [0, 1, 2]).map(\.tally) == [.overdue(1), .overdue(0)])
    #expect(groups(table, "state") == ["Overdue: A2", "Later: A1", "Done: A3"])
  }

  @Test func `an indicator knows the row of the one it is a part of`() {
    #expect(Table.indicators(scorecard).wholes == [nil, nil, 0, nil])
    #expect(Table.actions(scorecard).wholes.isEmpty)
  }

  @Test func `the columns of a table can be shown in any order, its own and the optional ones`() throws {
    let table = Table.indicators(scorecard)
    let definition = try #require(table.columns.firstIndex { $0.key == "polarity" })
    let code = try #require(table.columns.firstIndex { $0.key == "id" })
    let some = table.showing([definition, code])
    #expect(some.columns.map(\.title) == ["Polarity", "Code"])
    #expect(some.row(1).map(\.text) == ["lower", "I2"])
    #expect(some.cell(1, 0).text == "lower" && table.cell(1, definition).text == "lower")
    #expect(some.groupings.count == table.groupings.count && some.wholes == table.wholes)
  }

  @Test func `a column that is empty in every row is known`() throws {
    let table = Table.indicators(scorecard)
    let blank = table.columns.indices.filter(table.isBlank).map { table.columns[$0].key }
    #expect(blank.contains("definition") && blank.contains("sample"))
    #expect(!blank.contains("polarity") && !blank.contains("actual"))
  }
}
