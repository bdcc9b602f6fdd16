import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct PeriodTests {
  private func driver() throws -> Driver {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press("2")
    return driver
  }

  @Test func `the latest period with figures is shown first`() throws {
    #expect(try driver().state.scorecard?.period.label == "Q2 2026/27")
  }

  @Test func `the keys of periods change every figure, its target and its status`() throws {
    var driver = try driver()
    #expect(driver.cells("Actual").first == "81.0%")
    driver.press("[")
    #expect(driver.state.scorecard?.period.label == "Q1 2026/27")
    #expect(driver.cells("Actual").prefix(4) == ["78.0%", "85.0%", "90.0%", "2.46 days"])
    #expect(driver.cells("Status").prefix(4) == ["amber", "red", "red", "amber"])
    #expect(driver.header.contains("Apr–Jun 2026"))
    driver.press("]")
    #expect(driver.cells("Actual").first == "81.0%")
    driver.press("{")
    #expect(driver.state.scorecard?.period.label == "Q2 2025/26")
    #expect(driver.cells("Actual").prefix(4) == ["72.0%", "90.0%", "91.0%", "4.90 days"])
    driver.press("}")
    #expect(driver.state.scorecard?.period.label == "Q2 2026/27")
  }

  @Test(arguments: [("[", "Q1 2025/26", "Q4 2024/25"), ("]", "Q3 2026/27", "Q4 2026/27")])
  func `at the ends a key stays and says so`(_ key: String, _ last: String, _ beyond: String) throws {
    var driver = try driver()
    for _ in 0..<20 { driver.press(key) }
    #expect(driver.state.scorecard?.period.label == last)
    #expect(driver.state.notice == "No figures for \(beyond)")
    #expect(driver.footer.contains(beyond))
  }

  @Test func `a year beyond the figures stays and says so`() throws {
    var driver = try driver()
    driver.press("{ {")
    #expect(driver.state.scorecard?.period.label == "Q2 2025/26")
    #expect(driver.state.notice == "No figures for Q2 2024/25")
  }

  @Test func `the period holds in every view and over a reload`() throws {
    var driver = try driver()
    driver.press("Enter [ Esc 1")
    #expect(driver.state.scorecard?.period.label == "Q1 2026/27")
    driver.reload(try .reading(Northmoor.files))
    #expect(driver.state.scorecard?.period.label == "Q1 2026/27")
  }

  @Test func `the selection holds when the period changes`() throws {
    var driver = try driver()
    driver.press("Down Down [")
    #expect(driver.selected == "I3")
    driver.press("s [ ]")
    #expect(driver.selected == "I3")
  }

  @Test func `a period that was asked for at the start is shown`() throws {
    var options = State.Options()
    options.period = Period("2025/26 Q3")
    let driver = Driver(try .reading(Northmoor.files), options)
    #expect(driver.state.scorecard?.period.label == "Q3 2025/26")
  }

  @Test(arguments: SamplePlan.allCases)
  func `every period of a sample plan can be reached and left again`(_ plan: SamplePlan) throws {
    var driver = Driver(try plan.snapshot())
    let scorecard = try #require(driver.state.scorecard)
    for _ in scorecard.periods { driver.press("[") }
    for period in scorecard.periods {
      #expect(driver.state.scorecard?.period == period)
      driver.press("]")
    }
    #expect(driver.state.notice.hasPrefix("No figures for"))
  }
}
