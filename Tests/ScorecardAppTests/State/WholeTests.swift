import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// What a quadrant comes to, the rule for it, and what changed since the last load.
struct WholeTests {
  private func driver(_ changes: PlanTexts = [:], size: Size = .room) throws -> Driver {
    Driver(try .reading(Northmoor.files(changes)), size: size)
  }

  @Test func `a quadrant begins with what it comes to`() throws {
    var driver = try driver()
    #expect(driver.state.selection == .perspective("customer"))
    #expect(driver.text.contains("On target, all 2") && driver.text.contains("50%"))
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(.perspective("customer")))
    #expect(driver.text.contains("1 of 2 rated") || driver.text.contains("50% of 2 rated"))
    #expect(driver.text.contains("I2 Complaints answered"))
    driver.press("Esc")
    #expect(driver.state.selection == .perspective("customer"))
  }

  @Test func `w goes through the rules and comes back to the plan's`() throws {
    var driver = try driver()
    #expect(driver.state.scorecard?.rollUpRule == .onTarget)
    driver.press("w")
    #expect(driver.state.scorecard?.rollUpRule == .worst)
    #expect(driver.text.contains("Worst I2") && driver.text.contains("the plan's rule is on-target"))
    driver.press("w")
    #expect(driver.text.contains("By weight, all 2"))
    driver.press("w")
    #expect(driver.state.scorecard?.rollUpRule == .onTarget)
    #expect(driver.text.contains("Wholes by the plan's rule"))
  }

  @Test func `a rule that was chosen holds over a period and a reload`() throws {
    var driver = try driver()
    driver.press("w [")
    #expect(driver.state.scorecard?.rollUpRule == .worst)
    driver.reload(try .reading(Northmoor.files), after: 5)
    #expect(driver.state.scorecard?.rollUpRule == .worst)
  }

  @Test func `e explains the colour of a quadrant by all three rules`() throws {
    var driver = try driver(size: .wall)
    driver.press("e")
    #expect(driver.text.contains("Its colour, by the rule on-target"))
    #expect(driver.text.contains("By the rule worst") && driver.text.contains("By the rule weighted"))
  }

  @Test func `the history of a quadrant waits until nobody presses a key`() throws {
    var driver = try driver()
    let waiting = driver.text
    #expect(driver.state.restsAfter == 0.12)
    driver.wait(0.12)
    #expect(driver.state.restsAfter == nil)
    #expect(driver.text != waiting)
    driver.press("]")
    driver.press("[")
    #expect(driver.state.restsAfter == 0.12)
  }

  @Test func `what changed since the last load is marked until it is looked at`() throws {
    var driver = try driver()
    let changed = Northmoor.measurements.replacing("I2,2026/27 Q2,81.2,95", with: "I2,2026/27 Q2,96.0,95")
    driver.reload(try .reading(Northmoor.files(["measurements.csv": changed])), after: 5)
    #expect(driver.state.changed == [.indicator("I2")])
    #expect(driver.text.contains("Changed: I2"))
    #expect(driver.text.contains("•"))
    driver.press("2 Down")
    #expect(driver.state.changed.isEmpty && !driver.text.contains("•"))
  }

  @Test func `a file that is saved without a change marks nothing`() throws {
    var driver = try driver()
    driver.reload(try .reading(Northmoor.files), after: 5)
    #expect(driver.state.changed.isEmpty && !driver.text.contains("Changed:"))
  }
}
