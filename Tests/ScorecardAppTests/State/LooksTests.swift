import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// The other looks of resources, progress and the plan, by their key.
struct LooksTests {
  @Test func `resources: the position, the year, every line`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press("7")
    #expect(driver.text.contains("Money in 2026/27"))
    #expect(driver.ids.count == 6)
    driver.press("v")
    #expect(driver.state.notice == "Year" && driver.text.contains("Year 2026/27"))
    #expect(driver.ids == ["front", "back", "3"])
    driver.press("v")
    #expect(driver.text.contains("Budget, line by line"))
    driver.press("v Home Down Enter")
    #expect(driver.state.page.place == .detail(.budget(0)))
  }

  @Test func `resources without money have one look`() throws {
    var driver = Driver(try .reading(Northmoor.files(["budget.csv": "division,period,heading\n"])))
    driver.press("7 v")
    #expect(driver.state.notice == "There is one look at this")
  }

  @Test func `progress: the reports, and the year counted`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: .room)
    driver.press("8 v")
    #expect(driver.text.contains("Progress in 2026/27") && driver.text.contains("By theme"))
    driver.press("Down Down Enter")
    #expect(driver.state.page.place == .detail(.perspective("customer")))
  }

  @Test func `the plan: itself, and the areas of its health check`() throws {
    let areas = """
      health-check:
        - { title: Sickness, words: [sickness] }
        - { title: Charter, words: [charter], ids: [X9] }

      """
    var driver = Driver(
      try .reading(Northmoor.files(["plan.yaml": Northmoor.header + areas])),
      size: .room
    )
    driver.press("i v")
    #expect(driver.text.contains("Health check") && driver.ids == ["I4", "Charter"])
    #expect(driver.text.contains("the plan says nothing of it"))
    driver.press("n")
    #expect(driver.selected == "I4")
    driver.press("n Enter")
    #expect(driver.state.page.place == .detail(.area("Charter")))
    driver.press("Esc f")
    #expect(driver.text.contains("of the health check is not there"))
  }

  @Test func `a plan that names no areas has one look`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("i v")
    #expect(driver.state.notice == "There is one look at this")
  }
}
