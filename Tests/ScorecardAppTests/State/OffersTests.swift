import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// What the footer offers does something, wherever one is.
struct OffersTests {
  /// What is said where a command has nothing to do.
  private static let refusals = [
    "Nothing to group by here", "Nothing to sort here", "No columns to choose here",
    "There is no heatmap here", "There is one look at this", "Nothing here has a colour to explain",
    "m shows the agenda, Enter begins an item of it", "q quits",
  ]
  /// Commands of which also the opposite holds: what is not offered is refused.
  private static let exact: [Command] = [
    .group, .sort, .chooseColumns, .switchLook, .explain, .pauseMeeting,
  ]

  private func check(_ driver: Driver, _ place: String) {
    for command in Set(KeyBinding.footer(in: driver.state.scope).map(\.command)) {
      var other = driver
      other.perform(command)
      let isRefused = Self.refusals.contains(other.state.notice)
      if driver.state.offers(command) {
        #expect(!isRefused, "\(place): \(command) is offered: \(other.state.notice)")
      } else if Self.exact.contains(command) {
        #expect(isRefused, "\(place): \(command) is not offered")
      }
    }
  }

  /// Every pane of the page, on its first rows.
  private func checkPanes(_ driver: Driver, _ place: String) {
    var driver = driver
    for pane in 0..<max(1, driver.state.listings.count) {
      for row in 0..<3 {
        check(driver, "\(place), pane \(pane), row \(row)")
        driver.perform(.moveDown)
      }
      driver.perform(.nextPane)
    }
  }

  @Test(arguments: SamplePlan.allCases, ViewKind.allCases)
  func `in every view, look and pane`(_ plan: SamplePlan, _ view: ViewKind) throws {
    var driver = Driver(try plan.snapshot(), size: .room)
    guard driver.state.has(view) else { return }
    driver.perform(view.command)
    for look in 0..<max(1, min(3, driver.state.looks.count)) {
      if look > 0 { driver.perform(.switchLook) }
      checkPanes(driver, "\(view), look \(look)")
    }
  }

  @Test(arguments: ["2 Enter", "4 Enter", "3 Enter", "6 Enter", "7 Enter", "8 Enter", "d", "T", "1 Enter"])
  func `on the pages that views lead to`(_ keys: String) throws {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press(keys)
    checkPanes(driver, keys)
  }

  @Test func `in a meeting, and in the list of plans`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press("m Enter")
    driver.wait(600)
    check(driver, "in a meeting")
    driver.press("m")
    checkPanes(driver, "the agenda in a meeting")
    driver = Driver(try .portfolio(["a": Northmoor.files, "b": Northmoor.files]), size: .room)
    checkPanes(driver, "the plans")
    for keys in ["2", "3", "6", "0"] {
      driver.press(keys)
      checkPanes(driver, "\(keys) of all plans")
    }
  }

  @Test func `the heatmap names its own keys, and a view with looks that of them`() throws {
    var driver = Driver(try SamplePlan.northmoor.snapshot(), size: .room)
    driver.press("3")
    #expect(driver.footer.contains("v look  a axes"))
    #expect(!driver.footer.contains("s sort") && !driver.footer.contains("c columns"))
    driver.press("4")
    #expect(driver.footer.contains("v look") && !driver.footer.contains("a axes"))
    driver.press("2")
    #expect(!driver.footer.contains("v look"))
  }

  @Test func `what is coloured in people, resources, progress and the agenda is explained`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .tower)
    driver.press("6 e")
    #expect(driver.text.contains("A1 Answer calls sooner") && driver.text.contains("The deadline has passed"))
    driver.press("Esc 7")
    while driver.state.selection != .budget(5) { driver.press("Down") }
    driver.press("e")
    #expect(driver.text.contains("Net budget") && driver.text.contains("do not come to the total"))
    driver.press("Esc 8 Down e")
    #expect(driver.text.contains("What is delayed, or not achieved, is red"))
    #expect(driver.text.contains("The revised deadline ends later than the original"))
    driver.press("Esc m Down e")
    #expect(driver.text.contains("To decide"))
  }
}
