import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// The agenda of a plan, walked from the keyboard with a clock.
struct AgendaTests {
  private func salford(size: Size = .room) throws -> Driver {
    Driver(try SamplePlan.salford.snapshot(), size: size)
  }

  private func northmoor(_ agenda: String, size: Size = .room) throws -> Driver {
    Driver(try .reading(Northmoor.files(["plan.yaml": Northmoor.header + "meeting:\n" + agenda])), size: size)
  }

  private func tabs(_ driver: Driver) -> String {
    driver.frame.rowText(1)
  }

  @Test func `Salford's agenda: eight items in its order, each with what its view shows`() throws {
    var driver = try salford()
    driver.press("m")
    #expect(driver.state.page.place == .view(.meeting))
    #expect(driver.cells("Item").count == 8 && driver.cells("Item")[3] == "Sickness absence")
    #expect(driver.cells("Shows") == ["35", "134", "10", "1", "5", "24", "1", "19"])
    #expect(driver.cells("Used").joined().isEmpty)
  }

  @Test func `it is walked: Enter, next, before, and the time of each is kept`() throws {
    var driver = try salford()
    driver.press("9 Down Down Down Enter")
    #expect(driver.state.page.place == .view(.plan) && driver.ids.first == "F.11")
    #expect(tabs(driver).contains("item 4/8 Sickness absence 0 min"))
    driver.wait(130)
    #expect(tabs(driver).contains("item 4/8 Sickness absence 2 min"))
    driver.press(")")
    #expect(driver.state.page.filter.text == "IIP" && driver.ids.count == 5)
    driver.wait(300)
    driver.press("( (")
    #expect(driver.state.page.place == .view(.risks))
    #expect(tabs(driver).contains("item 3/8 Risk management 0 min"))
    driver.wait(60)
    driver.press("m")
    #expect(driver.cells("Used") == ["", "", "1 min", "2 min", "5 min", "", "", ""])
    #expect(driver.cells("Now") == ["", "", "now", "done", "done", "", "", ""])
    #expect(driver.selected == "3")
    #expect(driver.text.contains("Meeting: 8 min used"))
  }

  @Test func `on every page the second line tells the item while it runs`() throws {
    var driver = try salford()
    driver.press("m Enter 4 Enter")
    driver.wait(65)
    #expect(driver.state.page.place != .view(.meeting))
    #expect(tabs(driver).contains("item 1/8") && tabs(driver).contains("1 min"))
    driver.press("Ctrl-P")
    #expect(tabs(driver).contains("item 1/8"))
  }

  @Test func `Escape comes back to the agenda where one was, filter or not`() throws {
    var driver = try salford()
    driver.press("m Down Down Down Down Enter")
    driver.press("Down Enter Esc Esc")
    #expect(driver.state.page.place == .view(.meeting) && driver.selected == "5")
    driver.press("Enter /")
    driver.type("6.3.1")
    driver.press("Enter Esc")
    #expect(driver.state.page.filter.text == "IIP")
    driver.press("Esc")
    #expect(driver.state.page.place == .view(.meeting))
  }

  @Test func `the view of an item leaves the view itself as somebody left it`() throws {
    var driver = try salford()
    driver.press("m Down Down Down Enter m 4")
    #expect(driver.state.page.filter.isEmpty && driver.ids.count == 134)
    driver.press("m Enter 2")
    #expect(driver.state.page.agendaFilter == nil)
  }

  @Test func `what goes over its time says so, and after the last item the meeting is over`() throws {
    var driver = try northmoor(
      """
        - { title: Red, view: indicators, filter: "status:red", minutes: 5 }
        - { title: Late, view: actions, filter: overdue, minutes: 3 }

      """
    )
    driver.press("m Enter")
    driver.wait(359)
    #expect(tabs(driver).contains("item 1/2 Red 5 of 5 min") && !tabs(driver).contains("over"))
    driver.wait(1)
    #expect(tabs(driver).contains("6 of 5 min, 1 over"))
    driver.press(")")
    driver.wait(120)
    driver.press(")")
    #expect(driver.state.page.place == .view(.meeting) && !tabs(driver).contains("item"))
    #expect(driver.footer.contains("The agenda is through: 8 of 8 min"))
    #expect(driver.cells("Now") == ["done, 1 min over", "done"])
    driver.wait(600)
    #expect(driver.text.contains("8 min planned, 8 min used"))
    driver.press(")")
    #expect(driver.footer.contains("m shows the agenda"))
  }

  @Test func `it wants to be told the time once a minute while it runs, and never else`() throws {
    var driver = try salford()
    let atRest = try #require(driver.state.wantsTick)
    driver.press("m")
    #expect(driver.state.wantsTick == atRest)
    driver.press("Enter")
    #expect(driver.state.wantsTick == 60)
    driver.wait(60)
    #expect(driver.state.wantsTick == 60)
    driver.wait(15)
    #expect(driver.state.wantsTick == 45)
    for _ in 0..<8 { driver.press(")") }
    let afterwards = try #require(driver.state.wantsTick)
    #expect(afterwards > 3600)
  }

  @Test func `a key knows what time it is`() throws {
    var driver = try salford()
    driver.press("m")
    driver.tell(.clock(Moment.morning.advanced(by: 1000)))
    driver.press("Enter")
    driver.tell(.clock(Moment.morning.advanced(by: 1060)))
    driver.press("m")
    #expect(driver.cells("Used").first == "1 min")
  }

  @Test func `an item that has nothing to show says so, and its time runs all the same`() throws {
    var driver = try northmoor(
      """
        - { title: Welcome }
        - { title: Parks, view: parks }
        - { title: None, view: risks, filter: "score>99" }
        - { title: Wrong, view: risks, filter: "scroe>9" }

      """
    )
    driver.press("m")
    #expect(driver.cells("Shows") == ["", "", "nothing", "5"])
    #expect(driver.cells("Now")[1] == "no view is called parks")
    #expect(driver.cells("Now")[3].contains("did you mean score?"))
    driver.press("Down Enter")
    #expect(driver.state.page.place == .view(.meeting) && driver.footer.contains("no view is called parks"))
    driver.wait(60)
    #expect(driver.cells("Used")[1] == "1 min")
    driver.press(")")
    #expect(driver.text.contains("No row matches the filter"))
    let bare = ["plan.yaml": "title: Bare\nmeeting:\n  - { title: Risks, view: risks }\n"]
    driver = Driver(try .reading(bare))
    driver.press("m")
    #expect(driver.cells("Now") == ["no rows in this plan"])
  }

  @Test func `a plan without an agenda gets the program's order, and is told whose it is`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press("m")
    #expect(driver.text.contains("in the program's order"))
    driver.press("Down Enter")
    #expect(driver.state.page.filter.text == "status:red" && driver.ids.count > 0)
    driver.press(") Tab Tab")
    #expect(driver.ids == ["R1", "R2", "R4", "R5"])
    driver.press(")")
    #expect(driver.ids.contains("A1") && !driver.ids.contains("A4"))
  }

  @Test func `leaving the plan stops its time, and coming back finds it`() throws {
    let files = Northmoor.files([
      "plan.yaml": Northmoor.header + "meeting:\n  - { title: Risks, view: risks }\n"
    ])
    var driver = Driver(try .portfolio(["a": files, "b": files]))
    driver.press("Enter m Enter")
    driver.wait(120)
    driver.press("Esc Esc Esc")
    #expect(driver.state.page.place == .portfolio)
    driver.wait(600)
    driver.press("Enter m")
    #expect(driver.cells("Used") == ["2 min"] && driver.cells("Now") == ["paused"])
  }

  @Test func `an agenda that is saved meanwhile goes on`() throws {
    var driver = try northmoor("  - { title: Risks, view: risks }\n")
    driver.press("m Enter")
    driver.wait(120)
    let more = "meeting:\n  - { title: New, view: actions }\n  - { title: Risks, view: risks }\n"
    driver.reload(try .reading(Northmoor.files(["plan.yaml": Northmoor.header + more])))
    #expect(tabs(driver).contains("item 2/2 Risks 2 min"))
  }

  @Test func `the search finds an item of the agenda, without beginning it`() throws {
    var driver = try salford()
    driver.press("Ctrl-P")
    driver.type("sickness abs")
    driver.press("Enter")
    #expect(driver.state.page.place == .view(.meeting) && driver.selected == "4")
    #expect(driver.state.runningItem == nil)
  }

  @Test(arguments: SamplePlan.allCases)
  func `every item of a sample plan shows something`(_ plan: SamplePlan) throws {
    var driver = Driver(try plan.snapshot(), size: .room)
    driver.press("m")
    #expect(plan == .wigan || !driver.cells("Shows").contains("nothing"))
    #expect(!driver.state.agendaStandings.contains { !$0.trouble.isEmpty })
  }
}
