import Foundation
import ScorecardFiles
import ScorecardModel
import Testing
import TerminalUI

@testable import ScorecardApp

/// All plans of a folder side by side.
struct PortfolioTests {
  private static let grid =
    "risk:\n  scheme: product\n  impact: 5\n  likelihood: 5\n  appetite: 8\n"
    + "  bands: { low: 1, high: 9 }\n"
  private static let levels = "risk:\n  scheme: levels\n  impact: [L, M, H]\n  likelihood: [L, M, H]\n"

  private func plan(_ title: String, _ header: String, _ risks: String) -> PlanTexts {
    ["plan.yaml": "format: 1\ntitle: \(title)\nas-at: 2026-10-15\n" + header, "risks.csv": risks]
  }

  private func folder() throws -> Snapshot {
    let head = "id,title,current-impact,current-likelihood,owner\n"
    let many = (1...12).map { "R\($0),Of one \($0),\($0 % 2 + 4),\($0 % 3 + 3),A\n" }.joined()
    return try .portfolio([
      "one": plan("one", Self.grid, head + many),
      "three": plan("three", Self.grid, head + "R1,Of three,5,5,C\nR2,Low,1,1,C\n"),
      "two": plan("two", Self.levels, head + "R1,Of two,H,H,B\nR2,Of two too,L,L,\n"),
    ])
  }

  private func samples() throws -> Snapshot {
    try PlanFolder(Document.root.appending(path: "sample-data").path()).load(now: Moment.morning.epoch)
  }

  @Test func `registers stand side by side, and ten of a scheme that most exceed its appetite`() throws {
    var driver = Driver(try folder(), size: Size(width: 160, height: 40))
    driver.press("3")
    #expect(driver.text.contains("Risks of all plans"))
    #expect(driver.text.contains("product on 5×5, appetite 8"))
    #expect(driver.text.contains("no bands named"))
    let rows = try #require(driver.state.listings.last)
    #expect(rows.rowCount == 10)
    let first = try #require((0..<rows.count).lazy.compactMap { rows.entity(at: $0) }.first)
    #expect(["one", "three"].contains(first.plan))
    #expect(rows.lines.count == 11, "one scheme, ten risks: a plan of levels has no appetite to exceed")
  }

  @Test func `months of plans that are read in different years do not stand under the name of one`() throws {
    let people = "id,name\nJS,Jo Smith\n"
    let snapshot = try Snapshot.portfolio([
      "one": [
        "plan.yaml": "title: one\nas-at: 2026-10-16\n", "people.csv": people,
        "actions.csv": "id,title,lead,deadline\nA,a,JS,2026-10-31\nB,b,Tbc,2026-11-30\n",
      ],
      "two": [
        "plan.yaml": "title: two\nas-at: 2009-06-30\n", "people.csv": people,
        "actions.csv": "id,title,lead,deadline\nA,a,JS,2009-07-31\n",
      ],
    ])
    var driver = Driver(snapshot, size: Size(width: 200, height: 40))
    driver.press("6")
    #expect(driver.cells("This month") == ["1", "", ""] && driver.cells("+1") == ["", "1", "1"])
    let listing = try #require(driver.state.focusedListing)
    #expect(listing.groups.map(\.name) == ["", "Unclear owners"])
    #expect(driver.cells("Officer") == ["Jo Smith", "Jo Smith", "Tbc: still to be named"])
  }

  @Test func `schemes never mix: each is a group of its own`() throws {
    var driver = Driver(try folder(), size: Size(width: 160, height: 60))
    driver.press("3 v")
    let listing = try #require(driver.state.listings.last)
    #expect(listing.groups.map(\.name) == ["product on 5×5, appetite 8", "levels on 3×3, no appetite"])
    #expect(listing.groups.map(\.rows.count) == [14, 2])
    let scores = listing.groups[0].rows.map { listing.table.entities[$0].plan }
    #expect(scores.contains("one") && scores.contains("three"))
  }

  @Test func `Enter opens the plan and the thing, Esc comes back to the row`() throws {
    var driver = Driver(try folder())
    driver.press("3 Tab Down Down")
    let selected = try #require(driver.state.selection)
    driver.press("Enter")
    #expect(driver.state.planID == selected.plan)
    #expect(driver.state.page.place == .detail(.risk(selected.id)))
    driver.press("Esc")
    #expect(driver.state.page.place == .everywhere(.risks))
    #expect(driver.state.scorecard == nil)
    #expect(driver.state.selection == selected)
    driver.press("Esc")
    #expect(driver.state.page.place == .portfolio)
  }

  @Test(arguments: State.everywhere)
  func `every page of all plans is drawn at every size, explains and opens its rows`(_ view: ViewKind) throws
  {
    for size in [Size.desk, Size(width: 120, height: 36), Size(width: 200, height: 60)] {
      var driver = Driver(try samples(), size: size)
      driver.perform(view.command)
      #expect(driver.state.page.place == .everywhere(view))
      #expect(driver.text.contains("* ILLUSTRATIVE"))
      for _ in 0..<(driver.state.listings.count - 1) { driver.press("Tab") }
      driver.press("Down e")
      if driver.state.box != nil { driver.press("Esc") }
      driver.press("n Enter")
      #expect(driver.state.planID != nil)
      driver.press("Esc")
      #expect(driver.state.page.place == .everywhere(view))
    }
  }

  @Test func `plans against perspectives, each colour with its word`() throws {
    var driver = Driver(try samples(), size: Size(width: 200, height: 40))
    driver.press("v")
    #expect(driver.text.contains("amber 60% of 15"))
    #expect(driver.text.contains("*Northmoor: Corporate"))
    #expect(driver.text.contains("none rated"))
    driver.press("Enter")
    #expect(driver.state.page.place == .view(.scorecard))
    driver.press("Esc")
    #expect(driver.state.page.look == 1)
  }

  @Test func `a view that is of one plan alone says so`() throws {
    var driver = Driver(try folder())
    driver.press("7")
    #expect(driver.state.notice.contains("open a plan first"))
  }
}

extension Entity {
  /// The plan it is in, where it is of another.
  fileprivate var plan: String? {
    if case .inPlan(let plan, _) = self { plan } else { nil }
  }
}
