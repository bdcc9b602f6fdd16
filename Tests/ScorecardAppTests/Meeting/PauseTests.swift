import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// A meeting that stands still for a while, and one that ends before its agenda does.
struct PauseTests {
  private func meeting() throws -> Driver {
    let agenda = """
      meeting:
        - { title: Red, view: indicators, filter: "status:red", minutes: 5 }
        - { title: Late, view: actions, filter: overdue, minutes: 3 }

      """
    return Driver(try .reading(Northmoor.files(["plan.yaml": Northmoor.header + agenda])), size: .room)
  }

  @Test func `in a pause no time runs, and every page says quietly that there is one`() throws {
    var driver = try meeting()
    driver.press("m Enter")
    driver.wait(90)
    driver.press("P")
    #expect(driver.footer.contains("A pause: the time of Red stands still"))
    driver.wait(1800)
    #expect(driver.frame.rowText(1).contains("item 1/2 Red 1 of 5 min, paused"))
    driver.press("m")
    #expect(driver.cells("Now") == ["paused", ""] && driver.cells("Used") == ["1 min", ""])
    #expect(driver.state.meeting?.nextMinute(at: driver.state.now) == nil)
    driver.press("P")
    driver.wait(30)
    #expect(driver.cells("Now") == ["now", ""] && driver.cells("Used") == ["2 min", ""])
  }

  @Test func `from a pause one goes on to the next item`() throws {
    var driver = try meeting()
    driver.press("m Enter P )")
    driver.wait(60)
    driver.press("m")
    #expect(driver.cells("Used") == ["0 min", "1 min"] && driver.cells("Now") == ["done", "now"])
  }

  @Test(arguments: ["M", "P M"])
  func `a meeting ends where somebody ends it, also in a pause`(_ keys: String) throws {
    var driver = try meeting()
    driver.press("m Enter")
    driver.wait(120)
    driver.press(keys)
    #expect(driver.footer.contains("The meeting is over after 1 of 2 items: 2 of 8 min; x writes the report"))
    #expect(driver.state.page.place == .view(.meeting) && driver.state.runningItem == nil)
    driver.wait(600)
    #expect(driver.cells("Used") == ["2 min", ""])
    driver.press("P")
    #expect(driver.footer.contains("Enter begins an item") && driver.state.runningItem == nil)
  }

  @Test func `an agenda that is saved in a pause leaves it a pause`() throws {
    var driver = try meeting()
    driver.press("m Enter P")
    let agenda = "meeting:\n  - { title: New, view: risks }\n  - { title: Red, view: indicators }\n"
    driver.reload(try .reading(Northmoor.files(["plan.yaml": Northmoor.header + agenda])))
    #expect(driver.state.meeting?.rest == 1 && driver.state.meeting?.current == nil)
  }

  @Test func `the seconds of the items count in the report as they do on the screen`() throws {
    var driver = try meeting()
    driver.press("m Enter")
    driver.wait(35)
    driver.press(")")
    driver.wait(35)
    driver.press("m x")
    #expect(driver.text.contains("Meeting: 8 min planned, 1 min used"))
    let texts = driver.effects.compactMap { if case .write(let report) = $0 { report.text } else { nil } }
    #expect(try #require(texts.first).contains("1 of 8 planned min used."))
  }
}
