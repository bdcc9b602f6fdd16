import ScorecardApp
import ScorecardModel
import SnapshotSupport
import Testing

/// What `x` writes.
struct MeetingReportTests {
  private func reports(_ driver: Driver) -> [ReportFile] {
    driver.effects.compactMap { if case .write(let report) = $0 { report } else { nil } }
  }

  @Test func `the report has the agenda with its time, and what each item shows`() throws {
    let agenda = """
      meeting:
        - { title: "Red | late", view: indicators, filter: "status:red", minutes: 5 }
        - { title: Risks, view: risks, filter: "score>=12" }
        - { title: Nothing, view: actions, filter: "nowhere" }
        - { title: Talk }
        - { title: Means, view: resources }

      """
    var options = State.Options()
    options.reportFormat = .markdown
    var driver = Driver(try .reading(Northmoor.files(["plan.yaml": Northmoor.header + agenda])), options)
    driver.press("m Enter")
    driver.wait(420)
    driver.press(")")
    driver.wait(60)
    driver.press("x")
    let report = try #require(reports(driver).first)
    #expect(
      report.name == "meeting-plan-2026-27-Q2.md" && report.title == "Report of the meeting as Markdown"
    )
    expectSnapshot(of: report.text, named: "meeting-report")
  }

  @Test(arguments: ReportFormat.allCases)
  func `it is written in the form that is asked for, and says so`(format: ReportFormat) throws {
    var options = State.Options()
    #expect(options.reportFormat == .html)
    options.reportFormat = format
    var driver = Driver(try .reading(Northmoor.files), options)
    driver.press("m x")
    let report = try #require(reports(driver).first)
    switch format {
    case .html:
      #expect(report.name.hasSuffix(".html") && report.title == "Report of the meeting as HTML")
      let page = try #require(PageReader(report.text))
      #expect(page.tables.first?.titles.contains("Used") == true)
      #expect(page.tables.allSatisfy { $0.isScoped && !$0.caption.isEmpty })
      #expect(page.headings.count > 5)
    case .markdown: #expect(report.name.hasSuffix(".md") && report.text.contains("\n## Agenda\n"))
    case .text: #expect(report.name.hasSuffix(".txt") && report.text.contains("\nAgenda\n======\n"))
    }
  }

  @Test func `it shows what the screen shows, in any place, whatever is folded or filtered there`() throws {
    var options = State.Options()
    options.reportFormat = .markdown
    var driver = Driver(try SamplePlan.salford.snapshot(), options)
    driver.press("m x 5 Space / a b c Enter x")
    let texts = reports(driver).map(\.text)
    #expect(texts.count == 2 && texts[0] == texts[1])
    let text = try #require(texts.first)
    #expect(text.contains("## 4. Sickness absence") && text.contains("plan · Health check · area:absence"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("| ") && $0.contains("NI ") } >= 35)
    #expect(text.contains("period 2009/10") && text.contains("as at 30 Jun 2009"))
  }

  @Test func `what came of it stands in the last line`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.tell(.written("Report of the meeting as HTML: /tmp/meeting.html"))
    #expect(driver.footer.contains("Report of the meeting as HTML: /tmp/meeting.html"))
  }

  @Test func `a kiosk writes nothing, and the list of plans has no meeting`() throws {
    var driver = Driver(try .reading(Northmoor.files), .kiosk([.indicators]))
    driver.press("m x")
    #expect(reports(driver).isEmpty && driver.footer.contains("only shows"))
    driver = Driver(try .portfolio(["a": Northmoor.files, "b": Northmoor.files]))
    driver.press("x m )")
    #expect(reports(driver).isEmpty && driver.state.page.place == .portfolio)
  }
}
