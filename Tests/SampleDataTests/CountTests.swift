import Foundation
import ScorecardFiles
import ScorecardModel
import Testing

/// How many rows each plan has, as its document does.
struct CountTests {
  @Test func `the sample data is a portfolio of six plans`() throws {
    let snapshot = try PlanFolder(SamplePlan.portfolio.path(percentEncoded: false)).load()
    #expect(snapshot.isPortfolio)
    #expect(snapshot.plans.map(\.id) == SamplePlan.allCases.map(\.rawValue))
  }

  @Test(arguments: [
    (SamplePlan.northmoor, "21 68 1558 40 76 20 26 5 398 20 16 33"),
    (.cabinet, "4 1 2 14 23 0 80 0 0 5 7 45"),
    (.salford, "56 35 0 134 7 10 19 8 0 29 34 127"),
    (.corporate, "51 0 0 41 3 0 94 6 0 3 5 57"),
    (.customer, "11 41 107 57 0 13 65 5 13 15 23 153"),
    (.wigan, "11 29 116 47 119 28 0 14 0 24 6 36"),
  ])
  func `every row of every table is read`(_ sample: SamplePlan, _ counts: String) throws {
    let plan = try sample.plan()
    let milestones = plan.actions.reduce(0) { $0 + $1.milestones.count }
    let found = [
      plan.objectives.count, plan.indicators.count, plan.measurements.count, plan.actions.count, milestones,
      plan.risks.count, plan.progress.count, plan.divisions.count, plan.budget.count, plan.people.count,
      plan.links.count, plan.facts.count,
    ]
    #expect(found.map(String.init).joined(separator: " ") == counts)
  }

  @Test(arguments: [
    (SamplePlan.northmoor, "aim 3, objective 12, priority 6"),
    (.cabinet, "priority 4"),
    (.salford, "aim 8, objective 41, priority 7"),
    (.corporate, "objective 39, priority 12"),
    (.customer, "aim 3, priority 8"),
    (.wigan, "objective 9, priority 2"),
  ])
  func `objectives by kind`(_ sample: SamplePlan, _ counts: String) throws {
    let kinds = Dictionary(grouping: try sample.plan().objectives, by: \.kind.rawValue).mapValues(\.count)
    #expect(kinds.sorted { $0.key < $1.key }.map { "\($0) \($1)" }.joined(separator: ", ") == counts)
  }

  @Test func `only the invented plan is illustrative, and it says so`() throws {
    for sample in SamplePlan.allCases {
      #expect(try sample.plan().header.isIllustrative == (sample == .northmoor))
    }
  }

  @Test(arguments: SamplePlan.allCases)
  func `the table of counts beside a plan is that of its files`(_ sample: SamplePlan) throws {
    let rows = try sample.readMe().split(separator: "\n").compactMap { line -> (file: String, count: Int)? in
      let cells = line.split(separator: "|").map { $0.filter { !" `".contains($0) } }
      guard cells.count > 1, cells[0].hasSuffix(".csv"), let count = Int(cells[1]) else { return nil }
      return (cells[0], count)
    }
    #expect(rows.count >= 8)
    for row in rows {
      let text = try String(contentsOf: sample.folder.appending(path: row.file), encoding: .utf8)
      #expect(try rowCount(of: text) == row.count, "\(row.file)")
    }
  }

  /// The rows of a table below its header; a quoted cell may hold line breaks.
  private func rowCount(of text: String) throws -> Int {
    var (isQuoted, lines) = (false, 0)
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character.isNewline, !isQuoted { lines += 1 }
    }
    return lines - 1 + (text.last?.isNewline == true ? 0 : 1)
  }
}
