import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct FilterLineTests {
  private func driver(
    _ keys: String = "2 /",
    _ options: State.Options = State.Options(),
    size: Size = .desk,
    capabilities: Capabilities = Capabilities()
  ) throws -> Driver {
    var driver = Driver(try .reading(Northmoor.files), options, size: size, capabilities: capabilities)
    driver.press(keys)
    return driver
  }

  @Test(arguments: [
    ("status:red or owner:jo", ["I1", "I2", "I4", "I5"]), ("status:red -owner:jo", ["I4"]),
    ("actual>=80%", ["I1", "I2", "I3"]),
    ("unit=days", ["I4"]), ("\"calls answered\"", ["I1"]), ("status:red,amber", ["I2", "I3", "I4"]),
    ("not (status:red or status:amber)", ["I1", "I5", "I6"]), ("target>£100k", ["I6"]),
    ("tags:calls", ["I1"]),
  ])
  func `any column can be named, also one that is not on screen`(_ text: String, _ ids: [String]) throws {
    var driver = try driver()
    driver.type(text)
    #expect(driver.ids == ids)
    #expect(driver.state.page.filter.error == nil)
  }

  @Test func `a deadline is compared by its day`() throws {
    var driver = try driver("4 /")
    driver.type("deadline<=2026-10-31")
    #expect(driver.ids == ["A1", "A3", "A2", "A4"])
    driver.press("Esc /")
    driver.type("due<0")
    #expect(driver.ids == ["A1", "A3"])
  }

  @Test func `while a filter is not whole the rows stay, and the line says what is expected`() throws {
    var driver = try driver()
    driver.type("owner:jo")
    let kept = driver.ids
    driver.type(" or (")
    #expect(driver.ids == kept)
    #expect(driver.footer.contains("14: expected a word or field:word"))
    #expect(driver.text.contains("filter: owner:jo ─"))
    driver.type("money)")
    #expect(driver.ids == ["I1", "I2", "I3", "I5", "I6"])
    #expect(!driver.footer.contains("expected"))
  }

  @Test func `the place of an error is marked where there is no colour either`() throws {
    var driver = try driver("2 /", capabilities: Capabilities(colors: .none, isUnicode: false))
    driver.type("score>=12")
    let line = driver.frame.size.height - 1
    let marked = (0..<20).filter { driver.frame[$0, line].style.attributes.contains(.reverse) }
    #expect(marked == [2, 3, 4, 5, 6])
    driver.press("Esc /")
    driver.type("actual>=abc")
    #expect((0..<20).filter { driver.frame[$0, line].style.attributes.contains(.reverse) } == [10, 11, 12])
  }

  @Test func `Enter keeps what was whole, and says what was wrong`() throws {
    var driver = try driver()
    driver.type("owner:jo or")
    driver.press("Enter")
    #expect(driver.state.page.filter.text == "owner:jo" && !driver.state.isFiltering)
    #expect(driver.state.notice == "Column 12: expected a word or field:word after or")
  }

  @Test func `an unknown field is looked for as words, and the line doubts it`() throws {
    var driver = try driver("2 /", size: .room)
    driver.type("onwer:jo")
    #expect(driver.ids.isEmpty)
    #expect(driver.footer.contains("no column is called onwer; did you mean owner?"))
  }

  @Test func `Tab completes the column, then its values, the most frequent first`() throws {
    var driver = try driver()
    driver.type("lea")
    driver.press("Tab")
    #expect(driver.state.page.filter.text == "lead:")
    driver.press("Tab")
    #expect(driver.state.page.filter.text == "lead:\"Jo Smith\"")
    #expect(driver.ids == ["I1", "I2", "I5"])
    driver.press("Tab")
    #expect(driver.state.page.filter.text == "lead:\"Mia King\"")
    driver.press("Shift-Tab")
    #expect(driver.state.page.filter.text == "lead:\"Jo Smith\"")
    driver.press("Enter")
    #expect(driver.state.page.filter.text == "lead:\"Jo Smith\"")
  }

  @Test func `typing after Tab goes on from there, and nothing to complete changes nothing`() throws {
    var driver = try driver()
    driver.type("status:r")
    driver.press("Tab")
    driver.type(" xyz")
    driver.press("Tab Shift-Tab")
    #expect(driver.state.page.filter.text == "status:red xyz")
  }

  @Test func `Shift-Tab begins with the last, and goes round`() throws {
    var driver = try driver()
    driver.type("status:")
    let count = try #require(driver.state.filterLine.completion).candidates.count
    driver.press("Shift-Tab")
    #expect(driver.state.filterLine.choice == count - 1)
    driver.press("Tab")
    #expect(driver.state.filterLine.choice == 0)
  }

  @Test(arguments: [true, false], Size.common)
  func `the candidates stand beside the line, the one that was taken among them`(
    _ isUnicode: Bool,
    _ size: Size
  ) throws {
    let capabilities = Capabilities(colors: isUnicode ? .colors256 : .none, isUnicode: isUnicode)
    var driver = try driver("2 /", size: size, capabilities: capabilities)
    driver.type("p")
    #expect(driver.footer.contains("period  perspective"))
    for _ in 0..<8 {
      driver.press("Tab")
      let line = driver.state.filterLine
      let taken = try #require(line.completion).candidates[try #require(line.choice)]
      #expect(driver.footer.dropFirst(size.width / 3).contains(taken))
    }
  }

  @Test func `Up and Down go through the filters of the session, and come back to what was typed`() throws {
    var driver = try driver()
    for filter in ["money", "calls", "money"] {
      driver.type(filter)
      driver.press("Enter Esc /")
    }
    driver.type("half")
    driver.press("Up")
    #expect(driver.state.page.filter.text == "money")
    driver.press("Up")
    #expect(driver.state.page.filter.text == "calls" && driver.ids == ["I1"])
    driver.press("Up Up Down")
    #expect(driver.state.page.filter.text == "money")
    driver.press("Down Down")
    #expect(driver.state.page.filter.text == "half")
  }

  @Test func `earlier filters are there in another view`() throws {
    var driver = try driver()
    driver.type("money")
    driver.press("Enter 4 / Up")
    #expect(driver.state.page.filter.text == "money")
    driver.press("Esc")
    #expect(driver.state.page.filter.isEmpty)
  }

  @Test func `a kiosk filters, completes and recalls`() throws {
    var driver = try driver("2 /", .kiosk())
    driver.type("lea")
    driver.press("Tab Tab Enter / Up")
    #expect(driver.state.page.filter.text == "lead:\"Jo Smith\"")
    #expect(driver.state.notice.isEmpty)
  }

  @Test func `a filter outlives a reload that takes its column's rows away`() throws {
    var driver = try driver("4 /")
    driver.type("percent>=50")
    driver.press("Enter")
    driver.reload(try .reading(Northmoor.files(["actions.csv": "id,title\n"])))
    #expect(driver.ids.isEmpty && driver.state.page.filter.text == "percent>=50")
  }
}
