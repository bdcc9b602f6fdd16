import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// Strategy, people, resources, progress and facts of the sample plans, as their documents print them.
struct OtherViewsTests {
  private func driver(_ plan: String, _ keys: String, size: Size = .room) throws -> Driver {
    var driver = Driver(try Repository.read("sample-data/\(plan)"), size: size)
    driver.press(keys)
    return driver
  }

  @Test func `pledge 1 of the workplan opens on the measure and the six actions that serve it`() throws {
    let driver = try driver("salford-cabinet-workplan", "5 Tab Enter")
    #expect(driver.state.page.place == .detail(.link("Pledge 1")))
    #expect(driver.text.contains("Improving Health in Salford"))
    #expect(driver.cells("Linked") == ["indicator"] + Array(repeating: "action", count: 6))
    #expect(driver.text.contains("1 indicator, 6 actions"))
  }

  @Test func `the tree of the Chief Executive's plan: eight aims, seven priorities with their objectives`()
    throws
  {
    let driver = try driver("salford-chief-executives-directorate", "5")
    #expect(driver.ids.count == 56)
    #expect(driver.ids.prefix(11) == ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "P1", "1.1", "P2"])
    #expect(driver.cells("Links").prefix(8).allSatisfy { $0 == "none" })
    #expect(driver.text.contains("╰─ 1.1") && driver.text.contains("├─ 2.1"))
  }

  @Test func `community cohesion: its measures and actions are those of the priority above too`() throws {
    let scorecard = try SamplePlan.salford.scorecard()
    #expect(scorecard.objective("4.1")?.rollUp.total == 2)
    #expect(scorecard.objective("4.1")?.actions == 7)
    #expect(scorecard.objective("P4")?.rollUp.total == 2)
    #expect((scorecard.objective("P4")?.actions ?? 0) > 7)
  }

  @Test func `Chris Marsh leads seven objectives and 39 actions, 13 of them late`() throws {
    let driver = try driver("salford-chief-executives-directorate", "6 Down Down Down Down Down Enter")
    #expect(driver.state.page.place == .detail(.officer("CM")))
    #expect(driver.text.contains("7 objectives, 39 actions"))
    #expect(driver.text.contains("13 actions"))
    #expect(driver.cells("Linked").count { $0 == "objective" } == 7)
    #expect(driver.cells("Linked").count { $0 == "action" } == 39)
  }

  @Test func `whom the plan is not sure of stands at the end, and opens on what they own`() throws {
    var driver = try driver("salford-chief-executives-directorate", "6 End")
    #expect(driver.state.selection == .owner(""))
    driver.press("Up Enter")
    #expect(driver.state.page.place == .detail(.owner("KB?")))
    #expect(driver.ids.contains("F.8"))
  }

  @Test func `the staff of five divisions are 1,033, and the staffing budgets 28,936 thousand pounds`() throws
  {
    let driver = try driver("salford-customer-and-support-services", "7")
    #expect(driver.text.contains("1,033 staff in all"))
    #expect(driver.text.contains("£28,936k"))
    #expect(driver.cells("Check").filter { !$0.isEmpty } == ["adds up", "adds up"])
    #expect(driver.state.scorecard?.plan.staff == DecimalNumber(1033))
  }

  @Test func `Wigan's divisions come without money`() throws {
    let driver = try driver("wigan-chief-executives-services", "7")
    #expect(driver.state.listings.count == 1 && driver.ids.count == 14)
    #expect(!driver.text.contains("Budget"))
  }

  @Test func `the performance report: 41 achieved, eight delayed, four not achieved`() throws {
    var driver = try driver("salford-corporate-services", "8")
    #expect(driver.text.contains("Progress 2002/03: 41 achieved, 8 delayed, 5 ongoing, 4 not achieved"))
    #expect(driver.ids.count == 94)
    driver.press("n Enter")
    #expect(driver.state.page.place == .detail(.progress("K26.1")))
    #expect(driver.text.contains("Report K26.1") && driver.text.contains("Not yet achieved"))
  }

  @Test func `the plan itself: its narrative, the agenda of its meeting and its facts`() throws {
    var driver = try driver("salford-chief-executives-directorate", "i", size: .wall)
    #expect(driver.text.contains("Create the best possible quality of life"))
    #expect(driver.text.contains("Sickness absence: plan, Health check, area:absence"))
    #expect(driver.ids.count == 127)
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(.fact(0)))
    #expect(driver.text.contains("In eight different teams, no split by team printed"))
    driver.press("Esc")
    #expect(driver.state.page.place == .view(.plan))
  }

  @Test func `the text of the plan scrolls when it has the focus`() throws {
    var driver = try driver("salford-chief-executives-directorate", "i Tab End", size: .desk)
    #expect(driver.text.contains("Facts           127"))
    driver.press("Home")
    #expect(driver.text.contains("Business Plan 2009/2012"))
  }
}
