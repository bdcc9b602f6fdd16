import ScorecardApp
import ScorecardFiles
import ScorecardModel
import TerminalUI
import Testing

struct RememberingTests {
  @Test(arguments: [ViewKind.indicators, .actions])
  func `a view remembers its row, its filter and its sorting`(_ view: ViewKind) throws {
    var driver = Driver(try SamplePlan.wigan.snapshot())
    driver.perform(view.command)
    driver.press("s s /")
    driver.type("a")
    driver.press("Enter Down Down Down")
    let before = driver.state.page
    driver.press("3 Tab 1 Tab f")
    driver.perform(view.command)
    #expect(driver.state.selection == before.cursor.selected)
    #expect(driver.state.page.filter == Filter("a"))
    #expect(driver.state.page.sort == before.sort)
    #expect(driver.state.page.cursor == before.cursor)
  }

  @Test func `a view remembers its pane, its zoom and the cell of its heatmap`() throws {
    var driver = Driver(try SamplePlan.salford.snapshot())
    driver.press("3 Down Left Tab z 2 3")
    #expect(driver.state.page.pane == 1)
    #expect(driver.state.page.isZoomed)
    driver.press("Shift-Tab")
    #expect(driver.state.page.cursors[0]?.cell != nil)
  }

  @Test func `a view that is left from a detail comes back as the list`() throws {
    var driver = Driver(try SamplePlan.wigan.snapshot())
    driver.press("2 Down Down Enter Enter 4 2")
    #expect(driver.state.page.place == .view(.indicators))
    #expect(driver.selected == "NI 7")
  }

  @Test func `the key of the view that is shown keeps everything`() throws {
    var driver = Driver(try SamplePlan.wigan.snapshot())
    driver.press("2 Down Down s")
    let before = driver.state.digest
    driver.press("2")
    #expect(driver.state.digest == before)
  }

  @Test func `another plan begins at its own top`() throws {
    var driver = Driver(try Repository.read("sample-data"))
    driver.press("Enter 2 Down Down Down Esc")
    #expect(driver.state.page.place == .portfolio)
    driver.press("Down Enter 2")
    #expect(driver.state.page.cursor.row == 0)
  }
}

struct ReloadingTests {
  private func driver(at row: Int, of view: String = "2") throws -> Driver {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press(view)
    driver.press("Home")
    driver.press(.down, times: row)
    return driver
  }

  @Test func `rows that come in before the selection do not move it`() throws {
    var driver = try driver(at: 2)
    #expect(driver.selected == "I3")
    let more = ["X1,New,customer,,,,,,,", "X2,New too,customer,,,,,,,"] + Northmoor.indicators
    driver.reload(try .reading(Northmoor.files(indicators: more)))
    #expect(driver.selected == "I3")
    #expect(driver.state.page.cursor.row == 4)
  }

  @Test func `rows that go before the selection do not move it`() throws {
    var driver = try driver(at: 2)
    driver.reload(try .reading(Northmoor.files(indicators: Array(Northmoor.indicators.dropFirst(2)))))
    #expect(driver.selected == "I3")
    #expect(driver.state.page.cursor.row == 0)
  }

  @Test func `rows in another order do not move the selection`() throws {
    var driver = try driver(at: 1)
    driver.reload(try .reading(Northmoor.files(indicators: Northmoor.indicators.reversed())))
    #expect(driver.selected == "I2")
    #expect(driver.state.page.cursor.row == 4)
  }

  @Test(arguments: [(0, "I2"), (2, "I4"), (5, "I5")])
  func `where the selected row is gone, the nearest is selected`(_ row: Int, _ next: String) throws {
    var driver = try driver(at: row)
    var fewer = Northmoor.indicators
    fewer.remove(at: row)
    driver.reload(try .reading(Northmoor.files(indicators: fewer)))
    #expect(driver.selected == next)
  }

  @Test func `where all rows are gone, nothing is selected, and they may come back`() throws {
    var driver = try driver(at: 3)
    driver.reload(try .reading(Northmoor.files(indicators: [])))
    #expect(driver.selected == nil)
    driver.press("Down Enter e n s Up")
    driver.reload(try .reading(Northmoor.files))
    #expect(driver.selected != nil)
  }

  @Test func `a filter and an order hold over a reload`() throws {
    var driver = try driver(at: 0)
    driver.press("/")
    driver.type("owner:mia")
    driver.press("Enter")
    let more = Northmoor.indicators + ["I7,Debt,finance,O2,MK,%,lower,,,"]
    driver.reload(try .reading(Northmoor.files(indicators: more)))
    #expect(driver.ids == ["I3", "I4", "I6", "I7"])
  }

  @Test func `sorting stays on its column when another column has nothing to say any more`() throws {
    var driver = try driver(at: 0)
    while driver.state.notice != "Sorted by Owner" { driver.press("s") }
    let before = driver.ids
    // Without figures of earlier periods the columns of trends stay away.
    let measurements = "indicator,period,actual,target\nI1,2026/27 Q2,81.0,80\n"
    driver.reload(try .reading(Northmoor.files(["measurements.csv": measurements])))
    #expect(driver.ids == before)
  }

  @Test func `a page about something that is gone says so, and one can go back`() throws {
    var driver = try driver(at: 2)
    driver.press("Enter")
    var fewer = Northmoor.indicators
    fewer.remove(at: 2)
    driver.reload(try .reading(Northmoor.files(indicators: fewer)))
    #expect(driver.text.contains("no longer in the plan"))
    driver.press("Tab Down PgDn End Home e Esc")
    #expect(driver.state.page.place == .view(.indicators))
    #expect(driver.selected == "I4")
  }

  @Test func `a page keeps its links and its place when its plan is read again`() throws {
    var driver = try driver(at: 0)
    driver.press("Enter Down")
    let before = driver.state.selection
    driver.reload(try .reading(Northmoor.files))
    #expect(driver.state.selection == before)
    #expect(driver.state.page.place == .detail(.indicator("I1")))
  }

  @Test func `a plan that leaves the portfolio leads back to the list`() throws {
    var driver = Driver(try .portfolio(["a": Northmoor.files, "b": Northmoor.files]))
    driver.press("Down Enter 2 Down Enter")
    driver.reload(try .portfolio(["a": Northmoor.files]))
    #expect(driver.state.page.place == .portfolio)
    #expect(driver.state.planID == nil)
    #expect(driver.state.scorecard == nil)
    #expect(driver.state.notice.contains("no longer"))
    #expect(driver.footer.contains("no longer"))
    #expect(driver.ids == ["a"])
  }

  @Test func `a plan that leaves while its filter is typed takes the filter line with it`() throws {
    var driver = Driver(try .portfolio(["a": Northmoor.files, "b": Northmoor.files]))
    driver.press("Down Enter 2 /")
    driver.type("calls")
    driver.reload(try .portfolio(["a": Northmoor.files]))
    #expect(!driver.state.isFiltering)
    driver.press("Enter")
    #expect(driver.state.planID == "a")
  }

  @Test func `a heatmap that becomes smaller keeps its cursor on it`() throws {
    var driver = try driver(at: 0, of: "3")
    driver.press("PgUp End")
    #expect(driver.state.page.cursors[0]?.cell == GridCell(impact: 5, likelihood: 5))
    let header = Northmoor.header.replacing("impact: 5", with: "impact: 3").replacing(
      "hood: 5",
      with: "hood: 3"
    )
    driver.reload(try .reading(Northmoor.files(["plan.yaml": header])))
    driver.press("Enter")
    #expect(driver.state.page.place == .cell(GridCell(impact: 3, likelihood: 3)))
  }

  @Test func `a folder that is read again after a change says what changed`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Northmoor.files, in: "plan")
    let plan = try PlanFolder("\(folder.path)/plan")
    var driver = Driver(plan.load(now: 1))
    driver.press("2 Down")
    try folder.write(
      Northmoor.files(indicators: ["X,New,customer,,,,,,,"] + Northmoor.indicators),
      in: "plan"
    )
    driver.reload(plan.load(now: 2))
    #expect(driver.selected == "I2")
    #expect(driver.ids.first == "X")
  }
}
