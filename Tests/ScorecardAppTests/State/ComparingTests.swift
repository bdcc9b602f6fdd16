import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct ComparingTests {
  private func driver(_ keys: String) throws -> Driver {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press(keys)
    return driver
  }

  @Test(arguments: ["1 d", "2 d", "2 Enter d"])
  func `the shown period is compared with the one before`(_ keys: String) throws {
    let driver = try driver(keys)
    #expect(driver.state.page.place == .comparison(try #require(Period("2026/27 Q1"))))
    #expect(driver.text.contains("Q2 2026/27 against Q1 2026/27: 2 better, 1 worse, 1 without colour now"))
    #expect(driver.header.contains("Against Q1 2026/27"))
    #expect(driver.ids == ["I4", "I1", "I3", "I6", "I2", "I5"])
    #expect(driver.cells("Was").prefix(4) == ["amber", "amber", "red", "red"])
    #expect(driver.cells("Is").prefix(4) == ["red", "green", "amber", "overdue"])
    #expect(driver.cells("Change").prefix(2) == ["worse by 3.23 days (+131.3%)", "better by 3.0 pts"])
  }

  @Test func `the brackets move the later period, and the earlier one stays before it`() throws {
    var driver = try driver("d [")
    #expect(driver.text.contains("Q1 2026/27 against Q4 2025/26"))
    #expect(driver.state.scorecard?.period.label == "Q1 2026/27")
    driver.press("]")
    #expect(driver.text.contains("Q2 2026/27 against Q1 2026/27"))
  }

  @Test func `less and greater move the earlier period`() throws {
    var driver = try driver("d <")
    #expect(driver.text.contains("Q2 2026/27 against Q4 2025/26: 1 better, 3 new"))
    driver.press("< < [")
    #expect(driver.text.contains("Q1 2026/27 against Q2 2025/26"))
    driver.press("] > > >")
    #expect(driver.text.contains("Q2 2026/27 against Q1 2026/27"))
    driver.press(">")
    #expect(driver.state.notice == "The earlier period stays before Q2 2026/27")
    for _ in 0..<9 { driver.press("<") }
    #expect(driver.text.contains("against Q1 2025/26"))
    #expect(driver.state.notice == "No figures for Q4 2024/25")
  }

  @Test func `before the first period there is nothing to compare with`() throws {
    var driver = try driver("d [ [ [ [ [")
    #expect(driver.text.contains("There is no period before Q1 2025/26 to compare with"))
    driver.press("Enter < > e Esc d")
    #expect(driver.state.page.place == .view(.scorecard))
    #expect(driver.state.notice == "There is no period before Q1 2025/26 to compare with")
  }

  @Test func `Enter opens the indicator, and Esc comes back`() throws {
    var driver = try driver("d Down Down")
    #expect(driver.selected == "I3")
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(.indicator("I3")))
    driver.press("Esc")
    #expect(driver.selected == "I3")
    driver.press("Esc")
    #expect(driver.state.page.place == .view(.scorecard))
  }

  @Test func `from the page of an indicator one comes to its row`() throws {
    #expect(try driver("2 Down Down Enter d").selected == "I3")
  }

  @Test func `both statuses are explained`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .tower)
    driver.press("d e")
    #expect(driver.text.contains("Status in Q2 2026/27") && driver.text.contains("Status in Q1 2026/27"))
    #expect(driver.text.contains("5.69 days") && driver.text.contains("2.46 days"))
  }

  @Test func `a reload is compared anew`() throws {
    var driver = try driver("d")
    let figures = Northmoor.measurements.replacing("I4,2026/27 Q2,5.69,4.75", with: "I4,2026/27 Q2,4.75,4.75")
    driver.reload(try .reading(Northmoor.files(["measurements.csv": figures])))
    #expect(driver.text.contains("3 better, 1 without colour now"))
  }

  @Test func `without a plan, and without indicators, it says why not`() throws {
    var driver = Driver(try .portfolio(["a": Northmoor.files, "b": Northmoor.files]))
    driver.press("d")
    #expect(driver.state.notice == "Open a plan first")
    driver = Driver(try .reading(["plan.yaml": "title: Bare\n"]))
    driver.press("d <")
    #expect(driver.state.page.place == .view(.scorecard))
    #expect(driver.state.notice == "d compares two periods, T tries another tolerance")
  }
}
