import ScorecardApp
import ScorecardFiles
import ScorecardModel
import TerminalUI
import Testing

struct KioskTests {
  /// A screen in a scope.
  private func driver(in scope: Scope) throws -> Driver {
    var driver = Driver(try .reading(Northmoor.files), .kiosk())
    switch scope {
    case .list: driver.press("2 Down")
    case .grid: driver.press("3")
    case .filter: driver.press("2 /")
    case .box: driver.press("2 ?")
    case .columns: driver.press("2 c")
    case .search: driver.press("2 Ctrl-P")
    }
    #expect(driver.state.scope == scope)
    return driver
  }

  @Test(arguments: Scope.allCases, Command.allCases)
  func `only looking and moving change anything`(_ scope: Scope, _ command: Command) throws {
    var driver = try driver(in: scope)
    let before = driver.state.digest
    driver.perform(command)
    #expect(!driver.effects.contains(.quit))
    if ![.view, .navigate].contains(command.actionClass) {
      #expect(driver.state.digest == before)
      #expect(driver.state.notice.contains("only shows"))
    }
  }

  @Test(arguments: Scope.allCases)
  func `no key ends the program`(_ scope: Scope) throws {
    for key in KeyBinding.all.flatMap(\.keys) {
      var driver = try driver(in: scope)
      for _ in 0..<4 { driver.tell(.key(key)) }
      #expect(!driver.effects.contains(.quit), "\(key)")
    }
  }

  @Test func `it does not name a key that it refuses`() throws {
    var driver = Driver(try .reading(Northmoor.files), .kiosk())
    driver.press("Esc Esc")
    #expect(!driver.state.notice.contains("quit"))
    #expect(!driver.footer.contains("quit"))
  }

  @Test func `the views turn in their order, each for its time`() throws {
    var driver = Driver(try .reading(Northmoor.files), .kiosk([.indicators, .risks, .actions], dwell: 10))
    var places: [Place] = [driver.state.page.place]
    for _ in 0..<6 {
      driver.wait(9.5)
      #expect(driver.state.page.place == places.last)
      driver.wait(0.5)
      places.append(driver.state.page.place)
    }
    let views: [ViewKind] = [.indicators, .risks, .actions, .indicators, .risks, .actions, .indicators]
    #expect(places == views.map(Place.view))
  }

  @Test func `it wants to be told the time when the next view is due`() throws {
    let driver = Driver(try .reading(Northmoor.files), .kiosk(dwell: 10))
    #expect(driver.state.wantsTick == 10)
  }

  @Test func `a key holds the view for a minute`() throws {
    var driver = Driver(try .reading(Northmoor.files), .kiosk([.indicators, .risks], dwell: 10))
    driver.wait(5)
    driver.press("Down")
    driver.wait(59)
    #expect(driver.state.page.place == .view(.indicators))
    driver.wait(1)
    #expect(driver.state.page.place == .view(.risks))
  }

  @Test func `the next turn closes what somebody left open`() throws {
    var driver = Driver(try .reading(Northmoor.files), .kiosk([.indicators, .risks], dwell: 10))
    driver.press("Enter e")
    driver.wait(60)
    #expect(driver.state.page.place == .view(.risks))
    #expect(driver.state.box == nil && !driver.state.isFiltering)
    driver.press("/")
    driver.type("abc")
    driver.wait(60)
    #expect(!driver.state.isFiltering && driver.state.page.filter.isEmpty)
  }

  @Test func `the screen says how old the data is and which view of how many it shows`() throws {
    var snapshot = try Snapshot.reading(Northmoor.files)
    for index in snapshot.plans[0].files.indices where snapshot.plans[0].files[index].modified != nil {
      snapshot.plans[0].files[index].modified = Moment.morning.epoch - 3 * 3600
    }
    var driver = Driver(snapshot, .kiosk([.indicators, .risks]), size: .room)
    #expect(driver.frame.rowText(1).contains("3 h"))
    #expect(driver.frame.rowText(1).contains("1/2"))
    driver.wait(3600)
    #expect(driver.frame.rowText(1).contains("4 h"))
    #expect(driver.frame.rowText(1).contains("2/2"))
  }

  @Test(arguments: Mode.allCases)
  func `what is older than its file is called stale, with the time`(_ mode: Mode) throws {
    var snapshot = try Snapshot.reading(Northmoor.files)
    var options = State.Options()
    options.mode = mode
    #expect(Driver(snapshot, options, size: .room).header.contains("live"))
    let since = Moment.morning.epoch - 600
    snapshot.plans[0].files[1].condition = .lastGood(since: since, reason: "broken")
    let driver = Driver(snapshot, options, size: .room)
    #expect(driver.state.staleSince == since)
    #expect(driver.header.contains("stale since 09:04"))
    #expect(!driver.header.contains("live"))
  }

  @Test func `a folder that is gone is stale, and its last figures stay`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Northmoor.files, in: "plan")
    let plan = try PlanFolder("\(folder.path)/plan")
    var driver = Driver(plan.load(now: Moment.morning.epoch), .kiosk([.indicators]), size: .room)
    try folder.remove("plan")
    driver.reload(plan.load(now: Moment.morning.epoch + 60), after: 60)
    #expect(driver.header.contains("stale since 09:15"))
    #expect(driver.text.contains("Calls answered"))
  }

  @Test func `of a portfolio it shows the plan that was named, or the first`() throws {
    let portfolio = try Snapshot.portfolio(["a": Northmoor.files, "b": Northmoor.files])
    #expect(Driver(portfolio, .kiosk()).state.planID == "a")
    var options = State.Options.kiosk()
    options.plan = "b"
    #expect(Driver(portfolio, options).state.planID == "b")
  }

  @Test func `no key leads out of its plan to a list that nobody would leave again`() throws {
    let portfolio = try Snapshot.portfolio(["a": Northmoor.files, "b": Northmoor.files])
    var driver = Driver(portfolio, .kiosk([.indicators, .risks]))
    driver.press("Enter Esc Esc Esc Backspace")
    #expect(driver.state.planID == "a")
    driver.wait(600)
    #expect(driver.state.page.place == .view(.risks))
  }

  @Test func `where its plan goes it shows another, and where all go the next that comes`() throws {
    let portfolio = try Snapshot.portfolio(["a": Northmoor.files, "b": Northmoor.files])
    var options = State.Options.kiosk()
    options.plan = "b"
    var driver = Driver(portfolio, options)
    driver.reload(try .portfolio(["a": Northmoor.files]))
    #expect(driver.state.planID == "a")
    driver.reload(Snapshot(title: "", isPortfolio: true, plans: [], folder: portfolio.folder))
    driver.wait(600)
    #expect(driver.state.scorecard == nil)
    driver.reload(portfolio)
    #expect(driver.state.planID == "b")
  }
}
