import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct DrillingTests {
  @Test(arguments: SamplePlan.allCases, ViewKind.allCases)
  func `every row opens, and Esc comes back to it`(_ plan: SamplePlan, _ view: ViewKind) throws {
    // An item of the agenda opens a view: AgendaTests.
    guard view != .meeting else { return }
    var driver = Driver(try plan.snapshot())
    driver.perform(view.command)
    guard driver.state.has(view) else {
      #expect(driver.state.notice.contains(".csv"))
      return
    }
    for pane in 0..<driver.state.listings.count {
      driver.press("Home")
      for row in 0..<(driver.state.focusedListing?.count ?? 0) {
        let before = driver.state.page
        // A heading has no page of its own.
        if before.cursor.heading != nil {
          driver.press("Down")
          continue
        }
        let selected = try #require(driver.state.selection)
        driver.press("Enter")
        #expect(driver.state.page.place == .detail(selected))
        driver.press("Esc")
        #expect(driver.state.page.place == .view(view))
        #expect(driver.state.selection == selected)
        #expect(driver.state.page.pane == pane)
        #expect(driver.state.page.cursor == before.cursor, "row \(row)")
        driver.press("Down")
      }
      driver.press("Tab")
    }
    #expect(driver.state.page.pane == 0)
  }

  @Test(arguments: SamplePlan.allCases)
  func `every link leads back to where it came from, and Esc goes back to its row`(_ plan: SamplePlan) throws
  {
    var walk = LinkWalk(Driver(try plan.snapshot()))
    for view in [ViewKind.indicators, .actions, .risks, .strategy, .resources] {
      walk.followEverything(in: view)
    }
    let kinds = Set(walk.visited.map(\.noun))
    #expect(
      kinds.isSuperset(of: ["indicator", "action", "risk", "objective", "officer", "link", "division"])
    )
    #expect(walk.links > 200)
  }

  @Test(arguments: ["Esc", "Backspace"])
  func `a plan of a portfolio opens on its scorecard, and one goes back to its row`(_ key: String) throws {
    var driver = Driver(try .portfolio(["a": Northmoor.files, "b": Northmoor.files, "c": Northmoor.files]))
    #expect(driver.state.page.place == .portfolio)
    driver.press("Down Enter")
    #expect(driver.state.planID == "b")
    #expect(driver.state.page.place == .view(.scorecard))
    driver.press(key)
    #expect(driver.state.page.place == .portfolio)
    #expect(driver.selected == "b")
    #expect(driver.state.scorecard == nil)
  }

  @Test func `a view of a plan needs a plan`() throws {
    var driver = Driver(try .portfolio(["a": Northmoor.files, "b": Northmoor.files]))
    driver.press("7")
    #expect(driver.state.page.place == .portfolio)
    #expect(driver.state.notice == "Resources: open a plan first")
  }

  @Test func `a plan that is named at the start opens at once`() throws {
    var options = State.Options()
    options.plan = "b"
    var driver = Driver(try .portfolio(["a": Northmoor.files, "b": Northmoor.files]), options)
    #expect(driver.state.planID == "b")
    driver.press("Esc")
    #expect(driver.state.page.place == .portfolio)
  }

  @Test func `Esc in the outermost view stays and says how to quit`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("Esc")
    #expect(driver.state.page.place == .view(.scorecard))
    #expect(driver.state.notice.contains("quit"))
    #expect(driver.effects.isEmpty)
  }

  @Test(arguments: ["q", "Ctrl-C"])
  func `quitting ends the program`(_ key: String) throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press(key)
    #expect(driver.effects == [.quit])
  }

  @Test func `drawing anew is an effect`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("Ctrl-L")
    #expect(driver.effects == [.redraw])
  }

  @Test(arguments: SamplePlan.allCases)
  func `a cell of the heatmap lists its risks, and Esc comes back to the cell`(_ plan: SamplePlan) throws {
    var driver = Driver(try plan.snapshot())
    driver.press("3 PgDn Home")
    let scorecard = try #require(driver.state.scorecard)
    let scheme = scorecard.plan.header.riskScheme
    for impact in 1...scheme.impact.count {
      for likelihood in 1...scheme.likelihood.count {
        let cell = GridCell(impact: impact, likelihood: likelihood)
        #expect(driver.state.page.cursors[0]?.cell == cell)
        driver.press("Enter")
        #expect(driver.state.page.place == .cell(cell))
        #expect(
          Set(driver.ids) == Set(scorecard.risks(in: cell, look: .now).map { scorecard.plan.risks[$0].id })
        )
        driver.press("Esc")
        #expect(driver.state.page.place == .view(.risks))
        #expect(driver.state.page.cursors[0]?.cell == cell)
        driver.press("Right")
      }
      driver.press("Home Up")
    }
  }

  @Test func `the heatmap begins on the cell of the highest risk and its cursor stays on the grid`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("3 Enter")
    #expect(driver.state.page.place == .cell(GridCell(impact: 4, likelihood: 4)))
    #expect(driver.ids == ["R1"])
    driver.press("Esc Up Up Up Right Right")
    #expect(driver.state.page.cursors[0]?.cell == GridCell(impact: 5, likelihood: 5))
    driver.press("PgDn Home Down Left")
    #expect(driver.state.page.cursors[0]?.cell == GridCell(impact: 1, likelihood: 1))
  }
}

/// Somebody who follows every link there is.
private struct LinkWalk {
  private(set) var driver: Driver
  private(set) var visited: Set<Entity> = []
  private(set) var links = 0

  init(_ driver: Driver) {
    self.driver = driver
  }

  /// Opens every row of a view and follows every link from there.
  mutating func followEverything(in view: ViewKind) {
    driver.perform(view.command)
    if view == .risks { driver.press("Tab Tab") }
    driver.press("Home")
    for _ in 0..<(driver.state.focusedListing?.count ?? 0) {
      follow(driver.state.selection)
      driver.press("Down")
    }
  }

  private mutating func follow(_ entity: Entity?) {
    guard let entity, visited.insert(entity).inserted else { return }
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(entity))
    for _ in 0..<(driver.state.listings.first?.count ?? 0) {
      let target = driver.state.selection
      let row = driver.state.page.cursor.row
      links += 1
      driver.press("Enter")
      #expect(
        driver.state.listings.first?.position(of: entity) != nil,
        "\(target?.id ?? "") does not link \(entity)"
      )
      driver.press("Esc")
      #expect(driver.state.selection == target && driver.state.page.cursor.row == row)
      follow(target)
      driver.press("Down")
    }
    driver.press("Esc")
    #expect(driver.state.selection == entity)
  }
}
