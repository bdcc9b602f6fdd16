import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// A view that the plan has no rows for stays away.
struct SilentViewTests {
  private let bare: PlanTexts = [
    "plan.yaml": "format: 1\ntitle: Bare\n", "actions.csv": "id,title,deadline\nA1,Do it,2026-12-31\n",
  ]

  @Test(arguments: [
    ("2", "indicators.csv"), ("3", "risks.csv"), ("5", "objectives.csv or links.csv"), ("6", "people.csv"),
    ("7", "budget.csv or divisions.csv"), ("8", "progress.csv"),
  ])
  func `its key says why, and nothing moves`(_ key: String, _ files: String) throws {
    var driver = Driver(try .reading(bare))
    driver.press("4 \(key)")
    #expect(driver.state.page.place == .view(.actions))
    #expect(driver.footer.contains("this plan has no row in \(files)"))
  }

  @Test func `it is not among the tabs, and comes when it has rows`() throws {
    var driver = Driver(try .reading(bare), size: .room)
    #expect(
      driver.frame.rowText(1)
        == " 1 Scorecard  4 Actions  9 Meeting  0 Exceptions 1  i Plan  f Faults  g Glossary"
    )
    let more = bare.merging(["progress.csv": "id,title\nG1,Done\n"]) { $1 }
    driver.reload(try .reading(more))
    #expect(driver.frame.rowText(1).contains("8 Progress"))
  }

  @Test func `when its last row goes while it is shown, it says so`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("7")
    driver.reload(try .reading(bare))
    #expect(driver.text.contains("Resources: this plan has no row"))
  }

  @Test func `owners make people, whether the plan lists them or not`() throws {
    var files = bare
    files["actions.csv"] = "id,title,lead\nA1,Do it,Ann\n"
    var driver = Driver(try .reading(files))
    driver.press("6")
    #expect(driver.ids == ["Ann"])
  }

  @Test func `a kiosk leaves it out`() throws {
    var driver = Driver(try .reading(bare), .kiosk([.risks, .actions, .progress, .plan], dwell: 10))
    var places: [Place] = [driver.state.page.place]
    for _ in 0..<3 {
      driver.wait(10)
      places.append(driver.state.page.place)
    }
    #expect(places == [.actions, .plan, .actions, .plan].map(Place.view))
  }

  @Test func `a kiosk that has none of its views to show stays where it is`() throws {
    var driver = Driver(try .reading(bare), .kiosk([.risks, .progress], dwell: 10))
    driver.wait(10)
    #expect(driver.text.contains("Bare"))
  }

  @Test func `of a folder of plans the kiosk takes the next that has the view`() throws {
    let plans = try Snapshot.portfolio(["a": bare, "b": Northmoor.files])
    var driver = Driver(plans, .kiosk([.progress], dwell: 10))
    #expect(driver.state.planID == "b")
    driver.wait(10)
    #expect(driver.state.planID == "b" && driver.state.page.place == .view(.progress))
  }
}
