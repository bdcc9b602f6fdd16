import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct SearchingTests {
  private func driver(_ mode: Mode = .browse) throws -> Driver {
    Driver(try .reading(Northmoor.files), mode == .kiosk ? .kiosk([.indicators]) : State.Options())
  }

  private func titles(_ driver: Driver) -> [String] {
    driver.state.search?.matches.map(\.title) ?? []
  }

  @Test func `what is typed is found, Enter goes there, and Escape comes back`() throws {
    var driver = try driver()
    driver.press("4 Down")
    let before = driver.selected
    driver.press("Ctrl-P")
    driver.type("sickn")
    #expect(driver.state.search?.selected?.id == "I4")
    #expect(driver.text.contains("Learning and growth"))
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(.indicator("I4")))
    driver.press("Esc")
    #expect(driver.state.page.place == .view(.actions) && driver.selected == before)
  }

  @Test func `closed without Enter, nothing has moved`() throws {
    var driver = try driver()
    driver.press("2 Down Down")
    let before = driver.state.digest
    driver.press("Ctrl-P r i s k s Down Down Backspace PgDn End Home Esc")
    #expect(driver.state.digest == before)
  }

  @Test(arguments: [
    ("r2", Place.detail(.risk("R2"))), ("mia king", .detail(.officer("MK"))), ("a 3", .detail(.action("A3"))),
    ("back office", .detail(.division("back"))), ("l2", .detail(.link("L2"))),
    ("g1", .detail(.progress("G1"))),
    ("complaints 40", .detail(.indicator("I2"))), ("finance", .detail(.perspective("finance"))),
    ("callers a day", .detail(.fact(0))), ("o2", .detail(.objective("O2"))), ("heatmap", .view(.risks)),
    ("resources", .view(.resources)),
  ])
  func `everything that has a page is found`(_ words: String, _ place: Place) throws {
    var driver = try driver()
    driver.press("Ctrl-P")
    driver.type(words == "complaints 40" ? "complaints answered" : words)
    driver.press("Enter")
    #expect(driver.state.page.place == place)
  }

  @Test func `a colon has the commands first, and carries them out`() throws {
    var driver = try driver()
    driver.press("2 :")
    #expect(titles(driver).first?.hasPrefix("Scorecard") == true)
    driver.type("sort by")
    driver.press("Enter")
    #expect(driver.state.page.sort != nil && driver.state.box == nil)
    driver.press(": q u i t Enter")
    #expect(driver.effects == [.quit])
  }

  @Test(arguments: Command.allCases)
  func `every command is in the search, or it is said why not`(_ command: Command) throws {
    var driver = Driver(try .reading(Northmoor.whole))
    driver.press(":")
    let commands = driver.state.search?.matches.compactMap(\.command) ?? []
    #expect(commands.contains(command) == (command.absence == nil))
  }

  @Test func `a kiosk lists no command that it refuses`() throws {
    var driver = try driver(.kiosk)
    driver.press(": q u i t")
    #expect(!(driver.state.search?.matches ?? []).contains { $0.target == .command(.quit) })
    driver.press("Esc Ctrl-P")
    driver.type("calls answered")
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(.indicator("I1")))
  }

  @Test func `before anything is typed comes what was visited, the latest first`() throws {
    var driver = try driver()
    driver.press("2 Enter Esc 3 Ctrl-P")
    #expect(titles(driver).prefix(2) == ["Calls answered", "Indicators: all indicators"])
    driver.press("Enter Ctrl-P")
    #expect(titles(driver).first == "Risks: heatmap, ladder, register")
  }

  @Test func `nothing that matches says so, and Enter stays`() throws {
    var driver = try driver()
    driver.press("Ctrl-P z z z z q Enter")
    #expect(driver.state.search?.text == "zzzzq" && driver.text.contains("Nothing matches"))
    driver.press("Backspace Backspace Backspace Backspace Backspace")
    #expect(driver.state.search?.matches.isEmpty == false)
  }

  @Test func `on the list of plans it finds things of every plan, and opens theirs`() throws {
    let plans = try Snapshot.portfolio(["a": Northmoor.files, "b": Northmoor.whole])
    var driver = Driver(plans, size: .room)
    driver.press("Ctrl-P")
    driver.type("a better start")
    driver.press("Enter")
    #expect(driver.state.planID == "b" && driver.state.page.place == .detail(.link("P1")))
    driver.press("Esc Esc")
    #expect(driver.state.page.place == .portfolio)
  }

  @Test func `in a plan of several it finds the others`() throws {
    let plans = try Snapshot.portfolio(["a": Northmoor.files, "b": Northmoor.files])
    var driver = Driver(plans)
    driver.press("Enter Ctrl-P")
    driver.type("northmoor plan")
    driver.press("Enter")
    #expect(driver.state.planID == "b" && driver.state.page.place == .view(.scorecard))
  }

  @Test func `what is read again is found anew, and the selection stays`() throws {
    var driver = try driver()
    driver.press("Ctrl-P")
    driver.type("an")
    driver.press("Down Down")
    let kept = driver.state.search?.selected
    driver.reload(
      try .reading(Northmoor.files(["facts.csv": "topic,label\nCustomers,An answer\nCustomers,And more\n"]))
    )
    #expect(driver.state.search?.selected == kept && kept != nil)
    #expect(titles(driver).contains("And more"))
  }

  @Test func `a paste is typed in one line`() throws {
    var driver = try driver()
    driver.press("Ctrl-P")
    driver.tell(.pasted("Pay by\n return\u{1B}"))
    #expect(driver.state.search?.text == "Pay by return")
    #expect(driver.state.search?.selected?.id == "A2")
  }

  @Test func `the letters that match stand out without a colour too`() throws {
    var driver = Driver(
      try .reading(Northmoor.files),
      capabilities: Capabilities(colors: .none, isUnicode: false)
    )
    driver.press("Ctrl-P s i c k")
    let frame = driver.frame
    let row = try #require((0..<24).first { frame.rowText($0).contains("Sickness absence") })
    let marked = (0..<80).filter { frame[$0, row].style.attributes.contains([.bold, .underline]) }
    #expect(marked.count == 4)
  }

  @Test(arguments: Size.common)
  func `ten thousand things leave the box as it is`(_ size: Size) throws {
    let rows = (0..<3000).map {
      "X\($0),Measure number \($0) of a long list,customer,O1,JS,%,higher,1,quarterly,"
    }
    var driver = Driver(try .reading(Northmoor.files(indicators: rows)), size: size)
    driver.press("Ctrl-P x 2 9 9 9")
    #expect(driver.state.search?.selected?.id == "X2999")
    driver.press("Backspace Backspace Backspace Backspace")
    #expect(driver.state.search?.matches.count == 200 && driver.text.contains("the best 200 of"))
  }
}
