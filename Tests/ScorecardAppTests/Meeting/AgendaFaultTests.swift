import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// What an agenda asks for in vain, told by `check`, by the faults and on the agenda itself.
struct AgendaFaultTests {
  private static let agenda = """
    meeting:
      - { title: Welcome }
      - { title: Bad view, view: risk }
      - { title: Itself, view: Meeting }
      - { title: Bad column, view: actions, filter: "wibble:red" }
      - { title: Unclosed, view: actions, filter: "(late" }
      - { title: Bad look, view: actions, look: timelines }
      - { title: No look, view: indicators, look: Timeline }
      - { title: Right, view: plan, look: health check, filter: "area:calls" }
      - { title: Decide, view: exceptions, filter: "kind:red" }
      - { title: Codes, view: glossary, filter: "code:NI" }
      - { title: Gaps, view: strategy, look: gaps }
    health-check:
      - { title: Calls, words: [call] }

    """

  private func snapshot() throws -> Snapshot {
    try .reading(Northmoor.files(["plan.yaml": Northmoor.header + Self.agenda]))
  }

  @Test func `each is told with its place, what was found and what was expected`() throws {
    let found = try snapshot().reviewingAgendas().plans[0].diagnostics
      .filter { $0.location.file == "plan.yaml" && $0.severity == .warning }.map(\.description)
    let views =
      "scorecard, indicators, risks, actions, strategy, people, resources, progress, exceptions, plan, faults, glossary"
    #expect(
      found == [
        "plan.yaml:22:5: warning: no view is called risk, expected \(views); did you mean risks?",
        "plan.yaml:23:5: warning: the item Itself opens the agenda itself, expected \(views)",
        "plan.yaml:24:5: warning: column 1 of the filter wibble:red: no column is called wibble",
        "plan.yaml:25:5: warning: column 6 of the filter (late: expected ) for the ( in column 1",
        "plan.yaml:26:5: warning: no look at actions is called timelines, expected Table, Timeline; "
          + "did you mean Timeline?",
        "plan.yaml:27:5: warning: no look at indicators is called Timeline, indicators of this plan has one look alone",
        "plan.yaml:29:5: warning: column 1 of the filter kind:red: no column is called kind",
      ]
    )
  }

  @Test func `a view without rows is told, and a plan without an agenda has no such fault`() throws {
    let agenda = "meeting:\n  - { title: R, view: risks }\n"
    let bare = try Snapshot.reading(["plan.yaml": "title: Bare\n" + agenda])
    #expect(
      bare.reviewingAgendas().plans[0].diagnostics.map(\.description)
        == ["plan.yaml:3:5: warning: the agenda opens Risks: this plan has no row in risks.csv"]
    )
    let plain = try Snapshot.reading(Northmoor.files)
    #expect(plain.reviewingAgendas().plans[0].diagnostics == plain.plans[0].diagnostics)
  }

  @Test(arguments: SamplePlan.allCases)
  func `the agenda of a sample plan asks for nothing in vain`(_ plan: SamplePlan) throws {
    let snapshot = try plan.snapshot()
    #expect(snapshot.reviewingAgendas().plans[0].diagnostics == snapshot.plans[0].diagnostics)
  }

  @Test func `the row of the item says it too, and the item opens all the same`() throws {
    var driver = Driver(try snapshot(), size: .wall)
    driver.press("m")
    #expect(driver.cells("Now")[2] == "the agenda is no item of itself")
    #expect(driver.cells("Now")[3].hasPrefix("column 1 of its filter: no column is called wibble"))
    driver.press("Down Down Down e")
    #expect(driver.text.contains("Asked in vain") && driver.text.contains("plan.yaml:24"))
  }

  @Test func `an item opens its view in its look, and the report has that look`() throws {
    var driver = Driver(try snapshot(), size: .room)
    driver.press("m Down Down Down Down Down Down Down Enter")
    #expect(driver.state.page.place == .view(.plan) && driver.state.page.look == 1)
    #expect(driver.text.contains("Health check") && driver.ids.contains("I1") && driver.ids.contains("A1"))
    driver.press("m Down Down Down Enter")
    #expect(driver.state.page.place == .view(.strategy) && driver.text.contains("Gaps:"))
    driver.press("m x")
    let texts = driver.effects.compactMap { if case .write(let report) = $0 { report.text } else { nil } }
    let text = try #require(texts.first)
    #expect(text.contains("plan · health check · area:calls") && text.contains("Calls answered"))
  }
}
