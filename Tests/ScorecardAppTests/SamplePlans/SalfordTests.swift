import ScorecardModel
import Testing

/// What Salford's Chief Executive's Directorate Business Plan 2009/2012 says, as its document prints it.
struct SalfordTests {
  private func rows(_ table: Table, _ columns: String...) -> [[String]] {
    let places = columns.compactMap { title in table.columns.firstIndex { $0.title == title } }
    return (0..<table.count).map { row in places.map { table.row(row)[$0].text } }
  }

  @Test func `ten risks, the capacity for the key priorities the highest`() throws {
    let table = Table.risks(try SamplePlan.salford.scorecard())
    #expect(
      rows(table, "Id", "Current", "Target", "Change") == [
        ["R1", "16", "9", "7 lower"], ["R2", "12", "6", "6 lower"], ["R5", "12", "6", "6 lower"],
        ["R6", "12", "8", "4 lower"], ["R3", "9", "4", "5 lower"], ["R8", "8", "4", "4 lower"],
        ["R10", "8", "6", "2 lower"], ["R4", "6", "4", "2 lower"], ["R7", "6", "4", "2 lower"],
        ["R9", "6", "4", "2 lower"],
      ]
    )
  }

  @Test(arguments: [
    ("R1", "Kevin Brady"), ("R2", "Martin Vickers"), ("R6", "Susan Wildman"), ("R7", "David McIlroy"),
    ("R8", "Don Brown"),
  ])
  func `who owns a risk`(_ id: String, _ name: String) throws {
    #expect(rows(Table.risks(try SamplePlan.salford.scorecard()), "Id", "Owner").contains([id, name]))
  }

  @Test func `a score alone stands in every cell that could give it, and in one it is exact`() throws {
    let scorecard = try SamplePlan.salford.scorecard()
    let map = RiskMap(scorecard)
    let exact = map.marks.values.joined().filter { $0.kind == .exact }
    #expect(Set(exact.map(\.id)) == ["R1", "R3"])
    #expect(scorecard.risk("R1")?.present?.cells == [GridCell(impact: 4, likelihood: 4)])
    #expect(scorecard.risk("R2")?.present?.cells.count == 2)
    #expect(map.hasPossiblePlaces)
    #expect(scorecard.highestScore == 25)
    #expect(map.trays.isEmpty)
  }

  @Test func `35 indicators, none with a target or a figure`() throws {
    let scorecard = try SamplePlan.salford.scorecard()
    #expect(scorecard.indicators.count == 35)
    let statuses = Dictionary(grouping: scorecard.indicators, by: \.assessment.status).mapValues(\.count)
    #expect(statuses == [.noTarget: 33, .dataOnly: 2])
    let table = Table.indicators(scorecard).onScreen
    #expect(rows(table, "Actual", "Target").allSatisfy { $0 == ["", ""] })
    let titles = table.columns.map(\.title)
    #expect(!titles.contains("Trend") && !titles.contains("Short") && !titles.contains("Next"))
  }

  @Test func `the two indicators whose titles break off are not rated for want of a direction`() throws {
    let scorecard = try SamplePlan.salford.scorecard()
    let shown = zip(scorecard.plan.indicators, scorecard.indicators).filter {
      $1.assessment.status == .dataOnly
    }
    #expect(shown.map(\.0.id) == ["NI 23", "NI 27"])
  }

  @Test func `seven actions fall due in July 2009, and none of them is late in June`() throws {
    let scorecard = try SamplePlan.salford.scorecard()
    let july = zip(scorecard.plan.actions, scorecard.actions).filter { $1.due.end == day("2009-07-31") }
    #expect(july.map(\.0.id) == ["2.1.4", "2.1.5", "3.5.1", "3.6.1", "3.6.2", "5.7.2", "6.5.1"])
    #expect(july.allSatisfy { $0.1.due.due == .future(days: 31) })
    let later = try SamplePlan.salford.scorecard(asAt: "2009-07-01")
    #expect(later.action("6.5.1")?.due.due == .dueSoon(days: 30))
  }

  @Test func `what was due by May 2009 is overdue on 30 June`() throws {
    let scorecard = try SamplePlan.salford.scorecard()
    let late = zip(scorecard.plan.actions, scorecard.actions).filter(\.1.due.due.isOverdue).map(\.0.id)
    #expect(
      late == [
        "1.1.1", "1.1.2", "2.1.1", "2.1.2", "2.1.3", "2.2.1", "2.2.2", "2.4.1", "2.5.1", "2.5.2", "3.3.1",
        "4.2.1", "4.4.1", "5.2.1", "5.2.2", "5.2.7", "5.6.1", "5.6.2", "6.1.2", "6.1.3", "6.1.4", "6.3.1",
        "6.3.2", "6.3.3", "6.3.4", "O.1.1", "O.7.1",
      ]
    )
    let first = rows(Table.actions(scorecard), "Id", "Deadline").first
    #expect(first == ["2.1.1", "Feb 2009"])
  }

  @Test func `what is due in June 2009 is due today`() throws {
    let scorecard = try SamplePlan.salford.scorecard()
    let today = zip(scorecard.plan.actions, scorecard.actions).filter { $1.due.due == .dueSoon(days: 0) }
    #expect(today.map(\.0.id) == ["1.1.3", "2.4.2", "5.4.1", "5.4.2", "6.6.1", "O.1.2", "O.1.3"])
  }

  @Test func `steps without a year are of the plan's year`() throws {
    let steps = try #require(try SamplePlan.salford.scorecard().action("6.1.3")).milestones
    #expect(
      steps.map(\.end) == [
        day("2009-05-31"), day("2009-05-31"), day("2009-06-30"), day("2009-09-30"), day("2009-09-30"),
        day("2009-09-30"), day("2009-12-31"),
      ]
    )
    #expect(steps.filter(\.due.isOverdue).count == 2)
  }

  @Test(arguments: [
    ("4.5.1", "30 Apr 2010"), ("6.1.1", "31 Jan 2010"), ("5.7.3", "31 Oct 2009"), ("6.3.4", "31 May 2009"),
  ])
  func `a deadline is read as it is meant`(_ id: String, _ end: String) throws {
    #expect(try SamplePlan.salford.scorecard().action(id)?.due.end?.label == end)
  }

  @Test(arguments: ["1.1.4", "5.3.1", "7.3.1", "O.3.1", "6.2.2", "6.2.3"])
  func `what goes on has no end and is never late`(_ id: String) throws {
    #expect(try SamplePlan.salford.scorecard(asAt: "2012-03-31").action(id)?.due.due == .noEnd)
  }

  @Test(arguments: ["5.1.1", "2.3.1", "F.1"])
  func `a deadline in words only, or none, is never late`(_ id: String) throws {
    #expect(try SamplePlan.salford.scorecard(asAt: "2012-03-31").action(id)?.due.due == .notDated)
  }

  @Test(arguments: [
    ("1.1.1", "Chris Marsh"), ("2.3.1", "Martin Vickers, Chris Marsh, Mat Ainsworth, Sheila Murtagh"),
    ("4.2.2", "Jeff Millington"), ("5.7.4", "Tbc"), ("F.8", "Kevin Brady?"), ("O.3.1", "All DMG members"),
    ("6.1.4", ""),
  ])
  func `who leads an action`(_ id: String, _ names: String) throws {
    #expect(rows(Table.actions(try SamplePlan.salford.scorecard()), "Id", "Lead").contains([id, names]))
  }

  @Test func `seven priorities and the organisational objectives are the quadrants`() throws {
    let scorecard = try SamplePlan.salford.scorecard()
    #expect(scorecard.quadrants.count == 8)
    #expect(scorecard.quadrants.map { scorecard.rollUp(of: $0?.id).total } == [0, 11, 22, 2, 0, 0, 0, 0])
    let actions = scorecard.quadrants.map { QuadrantRows($0?.id, in: scorecard).actions.count }
    #expect(actions.reduce(0, +) == 134 - 8)
    #expect(actions[0] == 6 && actions[6] == 3)
  }

  @Test func `community cohesion has its two measures and its seven actions`() throws {
    let links = try SamplePlan.salford.scorecard().index.links.related(to: .objective("4.1"))
    #expect(links.contains(.indicator("NI 1")) && links.contains(.indicator("NI 35")))
    #expect(links.filter { $0.noun == "action" }.map(\.id) == (1...7).map { "4.1.\($0)" })
    #expect(links.contains(.objective("P4")))
  }

  @Test func `a quadrant shows its measures before its actions, the most urgent first`() throws {
    let scorecard = try SamplePlan.salford.scorecard()
    let table = Table.perspective(scorecard.quadrants[1], in: scorecard)
    #expect(table.entities.first?.noun == "perspective")
    #expect(table.entities.dropFirst().prefix(11).allSatisfy { $0.noun == "indicator" })
    #expect(table.entities.dropFirst(12).first == .action("2.1.1"))
  }
}
