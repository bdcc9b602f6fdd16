import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct ChartTests {
  @Test func `the cursor of a chart begins at the period of the dashboard and moves along its figures`()
    throws
  {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press("2 Enter")
    #expect(driver.text.contains("Q2 2026/27  81.0%  target 80.0%"))
    driver.press("Left")
    #expect(driver.text.contains("Q1 2026/27  78.0%"))
    driver.press("Left Left Left Left Left Left Left Left")
    #expect(driver.text.contains("Q1 2025/26  70.0%"))
    driver.press("Right")
    #expect(driver.text.contains("Q2 2025/26  72.0%"))
    #expect(driver.state.page.pane == 0)
  }

  @Test func `where there is no chart left and right go to the next pane`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press("4 Enter Right")
    #expect(driver.state.page.pane == 1)
  }

  @Test func `a chart has room at a desk too`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .desk)
    driver.press("2 Enter")
    #expect(driver.text.contains("━━━") && driver.text.contains("target"))
  }
}
