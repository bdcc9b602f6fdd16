import ScorecardApp
import ScorecardModel
import Synchronization
import TerminalUI
import Testing

struct GroupingTests {
  /// The lines of the focused pane: ids, and headings in brackets.
  private func lines(_ driver: Driver) -> [String] {
    guard let listing = driver.state.focusedListing else { return [] }
    return (0..<listing.count).map { position in
      listing.heading(at: position).map { "[\($0.name)]" } ?? listing.entity(at: position)?.id ?? ""
    }
  }

  private func grouped(_ title: String, _ files: PlanTexts = Northmoor.files) throws -> Driver {
    var driver = Driver(try .reading(files))
    driver.press("2")
    while driver.state.page.grouping != title { driver.press("b") }
    return driver
  }

  @Test func `a key goes through the groupings the table has, and back to none`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2")
    var seen: [String] = []
    repeat {
      driver.press("b")
      seen.append(driver.state.page.grouping ?? "")
    } while driver.state.page.grouping != nil
    #expect(seen == ["perspective", "objective", "owner", ""])
    #expect(driver.state.notice == "Not grouped")
    driver.press("m b")
    #expect(driver.state.notice == "Nothing to group by here")
  }

  @Test func `rows stand under the headings of their groups, with counts and the share on target`() throws {
    let driver = try grouped("perspective")
    #expect(
      lines(driver) == [
        "[Customer]", "I1", "I2", "[Finance]", "I3", "I6", "[Internal process]", "I5",
        "[Learning and growth]", "I4",
      ]
    )
    #expect(driver.text.contains("Indicators by perspective"))
    #expect(driver.text.contains("▾ Customer               2   ●1 ■1   50% of 2 on target"))
  }

  @Test(
    arguments: [
      ("8", ["theme", "division", "status", "objective"]), ("0", ["kind", "owner"]),
      ("f", ["file", "severity"]),
      ("g", ["kind"]), ("i", ["topic", "division"]),
    ]
  )
  func `reports, exceptions, faults, codes and facts stand in groups`(_ key: String, _ ways: [String]) throws
  {
    let broken = "id,title\nX1,Broken,more\n"
    var driver = Driver(try .reading(Northmoor.files(["links.csv": broken])))
    driver.press(key)
    #expect(driver.state.focusedListing?.table.usefulGroupings.map(\.title) == ways)
    driver.press("b")
    #expect(driver.state.focusedListing?.groups.isEmpty == false)
  }

  @Test func `the heading of the group stands above its first row wherever the table is scrolled`() throws {
    let risks = (1...40).map { "R\($0),Risk \($0),JS,,,,,\($0 % 20 + 1)," }
    var driver = Driver(
      try .reading(Northmoor.files(["risks.csv": Northmoor.table(Northmoor.riskColumns, risks)])),
      size: Size(width: 100, height: 30)
    )
    driver.press("3 Tab Tab End")
    while driver.state.page.grouping != "band" { driver.press("b") }
    driver.press("Home Down")
    let cursor = try #require(driver.state.page.cursors[2])
    #expect(cursor.row == 1 && cursor.offset == 0)
    driver.press("End")
    driver.press(.up, times: 39)
    while driver.state.focusedListing?.heading(at: (driver.state.page.cursors[2]?.row ?? 1) - 1) == nil {
      driver.press("Up")
    }
    let first = try #require(driver.state.page.cursors[2])
    #expect(first.offset < first.row)
  }

  @Test func `the selection stays on its row while the grouping changes`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2 Down Down Down")
    for _ in 0..<4 {
      driver.press("b")
      #expect(driver.selected == "I4")
    }
  }

  @Test func `a heading folds its rows, and a row its group`() throws {
    var driver = try grouped("perspective")
    driver.press("Home Enter")
    #expect(lines(driver).prefix(3) == ["[Customer]", "[Finance]", "I3"])
    #expect(driver.text.contains("▸ Customer"))
    driver.press("Down Down Down Space")
    #expect(lines(driver).prefix(3) == ["[Customer]", "[Finance]", "[Internal process]"])
    #expect(driver.selected == nil && driver.state.page.cursor.heading == "finance")
    driver.press("Space Up -")
    #expect(lines(driver).count == 10)
  }

  @Test func `from a heading the next grouping leads to the group's first row`() throws {
    var driver = try grouped("perspective")
    driver.press("Home Down Down Down b")
    #expect(driver.selected == "I3")
  }

  @Test func `a reload keeps the heading, the folds and the grouping`() throws {
    var driver = try grouped("perspective")
    driver.press("Home Space Down")
    #expect(driver.state.page.cursor.heading == "finance")
    driver.reload(
      try .reading(Northmoor.files(indicators: ["I0,New,customer,,,,,,,"] + Northmoor.indicators))
    )
    #expect(driver.state.page.cursor.heading == "finance")
    #expect(lines(driver).prefix(2) == ["[Customer]", "[Finance]"])
    driver.press("4 2")
    #expect(driver.state.page.grouping == "perspective" && lines(driver)[1] == "[Finance]")
  }

  @Test func `a filter keeps the headings of what remains`() throws {
    var driver = try grouped("perspective")
    driver.press("/")
    driver.type("paid")
    driver.press("Enter")
    #expect(lines(driver) == ["[Finance]", "I3"])
    #expect(driver.text.contains("1 of 6"))
  }

  @Test func `sorting works inside the groups and leaves them where they are`() throws {
    var driver = try grouped("perspective")
    driver.press("s")
    #expect(lines(driver).prefix(6) == ["[Customer]", "I2", "I1", "[Finance]", "I3", "I6"])
  }

  @Test func `the next exception is never a heading`() throws {
    var driver = try grouped("perspective")
    driver.press("Home")
    for _ in 0..<6 {
      driver.press("n")
      #expect(driver.selected != nil)
    }
  }

  @Test(arguments: [(ViewKind.actions, "A1"), (.risks, "R2")])
  func `actions and risks stand in groups too`(_ view: ViewKind, _ id: String) throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.perform(view.command)
    if view == .risks { driver.press("Tab Tab") }
    driver.press("b")
    #expect(lines(driver).contains { $0.hasPrefix("[") } && lines(driver).contains(id))
  }

  @Test func `the ladder of risks is not grouped`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("3 Tab Tab b Shift-Tab")
    #expect(!lines(driver).contains { $0.hasPrefix("[") })
    driver.press("b")
    #expect(driver.state.notice == "Nothing to group by here")
  }

  @Test func `ten thousand rows in groups are not made`() {
    let asked = Mutex(0)
    var table = Table(
      columns: [Table.Column("Name", width: 5, weight: 1)],
      entities: (0..<10_000).map { .indicator("I\($0)") }
    ) { row in
      asked.withLock { $0 += 1 }
      return [.text("\(row)")]
    }
    table = table.grouping(by: [Table.Grouping("tens") { "\($0 % 10)" }], wholes: [])
    var arrangement = Arrangement()
    arrangement.grouping = "tens"
    let listing = Listing(table, arrangement: arrangement)
    #expect(listing.count == 10_010 && asked.withLock { $0 } == 0)
    #expect(listing.row(1).map(\.text) == ["0"] && asked.withLock { $0 } == 1)
  }

  @Test func `groups that stand by themselves go where rows are sorted or grouped otherwise`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("6")
    #expect(lines(driver) == ["JS", "MK", "[Unclear owners]", "MK?", ""])
    driver.press("End Up Up Space")
    #expect(lines(driver) == ["JS", "MK", "[Unclear owners]"])
    driver.press("Space s")
    #expect(!lines(driver).contains("[Unclear owners]"))
    #expect(!driver.text.contains("People by"))
  }
}
