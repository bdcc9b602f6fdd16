import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct SidewaysTests {
  private func header(_ driver: Driver) -> String {
    driver.frame.rowText(3)
  }

  @Test func `columns scroll, the first stay, and the header tells where there is more`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2")
    #expect(header(driver).contains("Measure") && header(driver).contains("▸"))
    #expect(header(driver).contains("Actual") && !header(driver).contains("◂"))
    driver.press(".")
    #expect(header(driver).contains("Measure") && header(driver).contains("◂"))
    #expect(!header(driver).contains("Actual"))
    driver.press(", ,")
    #expect(header(driver).contains("Actual") && !header(driver).contains("◂"))
  }

  @Test func `at the last column it goes no further, and one step leads back`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2")
    for _ in 0..<40 { driver.press(".") }
    let last = header(driver)
    #expect(last.contains("Kind") && !last.contains("▸"))
    driver.press(",")
    #expect(header(driver) != last)
  }

  @Test func `the arrows scroll where there is one pane, and change panes where there are several`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2 Right")
    #expect(driver.state.page.cursor.scroll == 1)
    driver.press("Left")
    #expect(driver.state.page.cursor.scroll == 0)
    driver.press("7 Right")
    #expect(driver.state.page.pane == 1 && driver.state.page.cursor.scroll == 0)
  }

  @Test func `it stays where it is over a reload`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2 . .")
    let before = header(driver)
    driver.reload(try .reading(Northmoor.files(indicators: Northmoor.indicators.reversed())))
    #expect(header(driver) == before)
  }

  @Test func `sorting by a column that is off screen scrolls to it, and the header shows the direction`()
    throws
  {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2")
    while driver.state.notice != "Sorted by Owner" { driver.press("s") }
    #expect(header(driver).contains("Owner▾"))
    driver.press("S")
    #expect(header(driver).contains("Owner▴"))
    var plain = Driver(
      try .reading(Northmoor.files),
      capabilities: Capabilities(colors: .none, isUnicode: false)
    )
    plain.press("2 s s S")
    #expect(header(plain).contains("Code^"))
    plain.press("S")
    #expect(header(plain).contains("Codev"))
  }

  @Test func `sorting the other way round keeps blank cells last`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2 s s s s")
    #expect(driver.cells("Actual").last != "")
    driver.press("s")
    let down = driver.ids
    #expect(driver.state.notice == "Sorted by Target" && down.last == "I5")
    driver.press("S")
    #expect(driver.ids == down.dropLast().reversed() + ["I5"])
    driver.press("s s")
    driver.press("4")
    driver.press("S")
    #expect(driver.state.notice == "Nothing is sorted")
  }

  @Test func `where every column is on screen it says so, and elsewhere that there is nothing`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .wall)
    driver.press("f .")
    #expect(driver.state.notice == "Every column is on screen")
    driver.press("1 .")
    #expect(driver.state.notice == "Nothing to scroll here")
  }

  @Test(arguments: [Size(width: 40, height: 10), .desk, .room, .wall])
  func `every column of every list can be reached`(_ size: Size) throws {
    for view in ViewKind.allCases {
      var driver = Driver(try .reading(Northmoor.files), size: size)
      driver.perform(view.command)
      let listing = try #require(driver.state.listings.last)
      guard listing.count > 0, view != .scorecard else { continue }
      driver.press("Shift-Tab z")
      var seen = Set<String>()
      for _ in 0..<30 {
        seen.formUnion(header(driver).split(separator: " ").map(String.init))
        driver.press(".")
      }
      for column in driver.state.focusedListing?.table.columns ?? [] where column.width > 2 {
        #expect(seen.contains { column.title.hasPrefix($0.trimming("│▸◂…")) }, "\(view) \(column.title)")
      }
    }
  }
}

extension String {
  /// The text without some characters at its ends.
  fileprivate func trimming(_ characters: String) -> String {
    String(drop { characters.contains($0) }.reversed().drop { characters.contains($0) }.reversed())
  }
}
