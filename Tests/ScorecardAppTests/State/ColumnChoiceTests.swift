import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct ColumnChoiceTests {
  private func titles(_ driver: Driver) -> [String] {
    driver.state.focusedListing?.table.columns.map(\.title) ?? []
  }

  /// Selects a column in the box.
  private func select(_ title: String, _ driver: inout Driver) throws {
    let menu = try #require(driver.state.columnMenu)
    let place = try #require(menu.items.firstIndex { $0.title == title })
    driver.press("Home")
    driver.press(.down, times: place)
  }

  @Test func `the box has every column once: those on screen, the others, last those that are empty`() throws
  {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2")
    let shown = titles(driver)
    driver.press("c")
    let menu = try #require(driver.state.columnMenu)
    #expect(menu.items.filter(\.isShown).map(\.title) == shown)
    #expect(menu.items.prefix(shown.count).allSatisfy { $0.isShown })
    #expect(Set(menu.items.map(\.key)).count == menu.items.count)
    let firstBlank = try #require(menu.items.firstIndex { $0.isBlank })
    #expect(menu.items[firstBlank...].allSatisfy { $0.isBlank })
    #expect(menu.items[..<firstBlank].contains { $0.title == "Unit" && !$0.isShown })
    driver.press("End")
    #expect(driver.text.contains("empty in every row"))
  }

  @Test func `a column is shown and hidden, and the box closes`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .wall)
    driver.press("2 c")
    try select("Unit", &driver)
    driver.press("Space")
    #expect(titles(driver).last == "Unit" && driver.cells("Unit").first == "%")
    driver.press("Enter")
    #expect(!titles(driver).contains("Unit"))
    try select("Owner", &driver)
    driver.press("Space Esc")
    #expect(!titles(driver).contains("Owner"))
    #expect(driver.state.scope == .list)
  }

  @Test func `a column moves on and back, and the order can be reset`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2")
    let first = titles(driver)
    driver.press("c")
    try select("Target", &driver)
    driver.press("< <")
    #expect(titles(driver).prefix(3) == ["Status", "Code", "Target"])
    driver.press(">")
    #expect(titles(driver).prefix(4) == ["Status", "Code", "Measure", "Target"])
    driver.press("r")
    #expect(titles(driver) == first)
    #expect(driver.state.columnChoices.isEmpty)
  }

  @Test func `the last column stays`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("f c")
    for _ in titles(driver) { driver.press("Space Down") }
    #expect(titles(driver).count == 1)
  }

  @Test func `the choice is kept over a reload, a period and another view, and is the table's own`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2 c")
    try select("Unit", &driver)
    driver.press("Space Esc")
    let chosen = titles(driver)
    driver.reload(try .reading(Northmoor.files(indicators: Northmoor.indicators.reversed())))
    #expect(titles(driver) == chosen)
    driver.press("[ 4")
    #expect(!titles(driver).contains("Unit"))
    driver.press("2 Enter Esc")
    #expect(titles(driver) == chosen)
  }

  @Test func `the register and a cell of the heatmap are one table`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("3 Tab Tab c")
    try select("Score", &driver)
    driver.press("Space Esc Tab Enter")
    #expect(titles(driver).contains("Score"))
  }

  @Test func `a reload keeps the box open on its column, and a table that goes closes it`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2 c")
    try select("Unit", &driver)
    driver.reload(try .reading(Northmoor.files))
    #expect(driver.state.columnMenu?.selected == "unit")
    driver.reload(.nothing)
    #expect(driver.state.columnMenu == nil)
  }

  @Test func `a kiosk shows a view as it is at first`() throws {
    var driver = Driver(try .reading(Northmoor.files), .kiosk([.indicators, .actions]))
    driver.press("c Space Esc")
    #expect(!driver.state.columnChoices.isEmpty)
    driver.wait(100)
    #expect(driver.state.columnChoices.isEmpty)
  }

  @Test func `where there is no table there is nothing to choose`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("3 c")
    #expect(driver.state.columnMenu == nil && driver.state.notice == "No columns to choose here")
  }
}
