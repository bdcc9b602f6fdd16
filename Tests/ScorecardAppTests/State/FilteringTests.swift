import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct FilteringTests {
  @Test(arguments: [("2", "I1"), ("3", "R1"), ("4", "A1"), ("5", "O1"), ("6", "JS"), ("1", "I1")])
  func `owner means the officer's name and id alike`(_ keys: String, _ id: String) throws {
    for word in ["Jo", "js", "=JS"] {
      var driver = Driver(try .reading(Northmoor.files), size: .room)
      driver.press(keys == "3" ? "3 Tab Tab" : keys)
      driver.press("/")
      driver.type(word.hasPrefix("=") ? "owner\(word)" : "owner:\(word)")
      driver.press("Enter")
      #expect(driver.ids.contains(id), "\(keys) \(word)")
      #expect(!driver.ids.contains("I3") && !driver.ids.contains("R3") && !driver.ids.contains("MK"))
    }
  }

  @Test func `the heatmap has the risks that the filter keeps, and says how many of them`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    let all = try #require(driver.state.scorecard?.plan.risks.count)
    driver.press("3 /")
    driver.type("owner:JS")
    driver.press("Enter")
    let map = try #require(driver.state.riskMap)
    #expect(Set(map.marks.values.joined().map(\.id)).isSubset(of: ["R1", "R4", "R5"]))
    #expect(map.tally.count == 3 && map.title.hasSuffix(", 3 of \(all) risks"))
    driver.press("Enter")
    #expect(driver.ids == ["R1"] && driver.text.contains("filter: owner:JS"))
    driver.press("Esc")
    #expect(driver.state.page.place == .view(.risks) && driver.state.page.filter.text == "owner:JS")
    driver.press("Esc")
    #expect(driver.state.riskMap?.tally.count == all)
  }

  private func driver(_ keys: String = "2") throws -> Driver {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press(keys)
    return driver
  }

  @Test(arguments: [
    ("answered", ["I1", "I2"]), ("ANSWERED", ["I1", "I2"]), ("answered calls", ["I1"]),
    ("owner:mia", ["I3", "I4", "I6"]), ("OWNER:Jo", ["I1", "I2", "I5"]), ("own:jo", ["I1", "I2", "I5"]),
    ("lead:jo", ["I1", "I2", "I5"]), ("status:red", ["I2", "I4"]), ("status:amber", ["I3"]),
    ("owner:mia status:red", ["I4"]), ("tag:money", ["I3", "I6"]), ("status:overdue", ["I6"]),
    ("colour:red", []), ("nothing-like-this", []), ("  answered   calls  ", ["I1"]), ("code:I3", ["I3"]),
    ("owner:", ["I1", "I2", "I3", "I4", "I5", "I6"]), ("next:", ["I1", "I2", "I3", "I4", "I5", "I6"]),
    (":", []), ("", ["I1", "I2", "I3", "I4", "I5", "I6"]),
  ])
  func `a filter keeps the rows that hold every term`(_ text: String, _ ids: [String]) throws {
    var driver = try driver()
    driver.press("/")
    driver.type(text)
    #expect(driver.ids == ids)
  }

  @Test func `rows change with every character, and Backspace takes one away`() throws {
    var driver = try driver("2 /")
    var counts: [Int] = []
    for character in "answeredx" {
      driver.type(String(character))
      counts.append(driver.ids.count)
    }
    #expect(counts.last == 0)
    #expect(counts.sorted(by: >) == counts)
    driver.press("Backspace")
    #expect(driver.ids == ["I1", "I2"])
  }

  @Test func `characters that are commands elsewhere are typed`() throws {
    var driver = try driver("2 /")
    driver.type("q?123 e/")
    #expect(driver.state.page.filter.text == "q?123 e/")
    #expect(driver.state.box == nil && driver.effects.isEmpty)
  }

  @Test func `Enter keeps the filter, and the panel says so`() throws {
    var driver = try driver("2 /")
    driver.type("money")
    driver.press("Enter")
    #expect(!driver.state.isFiltering)
    #expect(driver.ids == ["I3", "I6"])
    #expect(driver.text.contains("money") && driver.text.contains("2 of 6"))
  }

  @Test func `Esc while typing brings back the filter and the row there were`() throws {
    var driver = try driver("2 /")
    driver.type("answered")
    driver.press("Enter Down")
    #expect(driver.selected == "I2")
    driver.press("/")
    driver.type("zzz")
    #expect(driver.selected == nil)
    driver.press("Esc")
    #expect(driver.state.page.filter.text == "answered")
    #expect(driver.selected == "I2")
  }

  @Test func `Esc afterwards shows every row again, and the row stays selected`() throws {
    var driver = try driver("2 /")
    driver.type("money")
    driver.press("Enter Down")
    #expect(driver.selected == "I6")
    driver.press("Esc")
    #expect(driver.ids.count == 6)
    #expect(driver.selected == "I6")
    #expect(driver.state.page.place == .view(.indicators))
  }

  @Test func `the backslash shows every row again`() throws {
    var driver = try driver("2 /")
    driver.type("money")
    driver.press("Enter \\")
    #expect(driver.ids.count == 6)
    #expect(driver.state.page.filter.isEmpty)
  }

  @Test func `a row that stays in sight stays selected while typing`() throws {
    var driver = try driver("2 Down Down /")
    driver.type("money")
    #expect(driver.selected == "I3")
  }

  @Test func `a filter that hides everything says so`() throws {
    var driver = try driver("2 /")
    driver.type("zzz")
    #expect(driver.text.contains("No row matches the filter"))
  }

  @Test func `what is pasted is typed without control characters and line breaks`() throws {
    var driver = try driver("2 /")
    driver.tell(.pasted("ans\u{1B}[2Jwe\r\nred\u{7F}\u{9B}\t"))
    #expect(driver.state.page.filter.text == "ans[2Jwered")
    driver.press("Esc")
    driver.tell(.pasted("ignored"))
    #expect(driver.state.page.filter.isEmpty)
  }

  @Test func `a filter is no longer than it can be of use`() throws {
    var driver = try driver("2 /")
    driver.tell(.pasted(String(repeating: "x", count: 100_000)))
    #expect(driver.state.page.filter.text.count == 200)
    driver.type("y")
    #expect(driver.state.page.filter.text.count == 200)
  }

  @Test func `a filter holds for all panes of a view`() throws {
    var driver = try driver("1 /")
    driver.type("answered")
    driver.press("Enter")
    #expect(driver.state.listings.map(\.count) == [2, 0, 0, 0])
    driver.press("3 Tab Tab /")
    driver.type("fraud")
    #expect(driver.ids == ["R2"])
  }

  @Test func `a filter can be typed on the list of plans`() throws {
    var driver = Driver(try Repository.read("sample-data"))
    driver.press("/")
    driver.type("wigan")
    driver.press("Enter Enter")
    #expect(driver.state.planID == SamplePlan.wigan.rawValue)
  }

  @Test func `the cursor stands at the end of what is typed`() throws {
    var driver = try driver("2 /")
    driver.type("abc")
    let cursor = try #require(driver.frame.cursor)
    #expect(cursor.y == 23)
    #expect(driver.frame[cursor.x - 1, cursor.y].scalar == 0x63)
    driver.press("Enter")
    #expect(driver.frame.cursor == nil)
  }
}

struct SortingTests {
  @Test func `each table of a page is sorted by its own column of the title`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press("7 Tab")
    #expect(driver.cells("Division") == ["Front office", "Back office"])
    driver.press("s")
    #expect(driver.cells("Division") == ["Back office", "Front office"])
    driver.press("Tab")
    let divisions = driver.cells("Division")
    #expect(divisions == divisions.sorted())
    driver.press("s")
    #expect(driver.state.notice == "Sorted by Heading")
  }

  @Test(arguments: [ViewKind.indicators, .actions, .faults])
  func `sorting goes through every column and comes back to the plan's order`(_ view: ViewKind) throws {
    var driver = Driver(try SamplePlan.wigan.snapshot())
    driver.perform(view.command)
    let plain = driver.ids
    let columns = try #require(driver.state.focusedListing).table.columns
    for column in columns {
      driver.press("s")
      #expect(driver.state.notice == "Sorted by \(column.title)")
      #expect(driver.ids.sorted() == plain.sorted())
    }
    driver.press("s")
    #expect(driver.ids == plain)
    #expect(driver.state.page.sort == nil)
  }

  @Test func `figures sort by value, the largest first, and what has none comes last`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2 s s s s")
    #expect(driver.state.notice == "Sorted by Actual")
    #expect(driver.ids == ["I6", "I5", "I3", "I2", "I1", "I4"])
  }

  @Test func `statuses sort by how much attention they need`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2 s")
    #expect(driver.ids == ["I2", "I4", "I3", "I6", "I1", "I5"])
  }

  @Test func `rows without an owner come last`() throws {
    let indicators = ["I0,Nobody's,customer,,,,,,,"] + Northmoor.indicators
    var driver = Driver(try .reading(Northmoor.files(indicators: indicators)))
    driver.press("2")
    while driver.state.notice != "Sorted by Owner" { driver.press("s") }
    #expect(driver.ids.last == "I0")
  }

  @Test func `the selection goes with its row`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2 Down Down Down s")
    #expect(driver.selected == "I4")
    #expect(driver.state.page.cursor.row == 1)
  }

  @Test func `on the heatmap there is nothing to sort`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("3 s")
    #expect(driver.state.notice == "Nothing to sort here")
  }

  @Test func `on the heatmap sorting leaves the register as it is`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("3 Tab Tab s Shift-Tab Shift-Tab")
    let sort = driver.state.page.sort
    driver.press("s")
    #expect(driver.state.page.sort == sort)
  }
}
