import Foundation
import Testing

extension RealTerminal {
  struct MeetingTests {
    @Test func `The agenda is walked from the keyboard, and its report is written once more each time`()
      async throws
    {
      let workplace = try Workplace()
      let agenda = """
        meeting:
          - { title: First talk, view: indicators, filter: benefit }
          - { title: Second talk, view: risks, minutes: 5 }

        """
      try workplace.save(try workplace.text(of: "plan.yaml") + "\n" + agenda, as: "plan.yaml")
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant plan")
      try await terminal.wait(for: "LAA indicators")
      try await terminal.press("m")
      try await terminal.wait(for: "Second talk")
      try await terminal.press("Enter")
      try await terminal.wait(for: "item 1/2 First talk 0 min")
      try await terminal.wait(for: "filter: benefit")
      try await terminal.press(")")
      try await terminal.wait(for: "item 2/2 Second talk 0 of 5 min")
      try await terminal.press("(")
      try await terminal.wait(for: "item 1/2")
      try await terminal.press("Escape")
      try await terminal.wait(for: "5 min planned")
      try await terminal.press("x")
      try await terminal.wait(for: "Report of the meeting as HTML: ")
      try await terminal.press("Down", "x")
      try await terminal.wait(for: "-2.html")
      let names = try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path())
      let reports = names.filter { $0.hasPrefix("meeting-plan-") }.sorted()
      try #require(reports.count == 2)
      let report = try String(contentsOf: workplace.folder.appending(path: reports[0]), encoding: .utf8)
      #expect(report.hasPrefix("<!DOCTYPE html>") && report.contains(">2. Second talk</h2>"))
    }

    @Test func `The report of a meeting is written as Markdown where that is asked for`() async throws {
      let workplace = try Workplace()
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant plan --report-format markdown")
      try await terminal.wait(for: "LAA indicators")
      try await terminal.press("x")
      try await terminal.wait(for: "Report of the meeting as Markdown: ")
      let names = try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path())
      #expect(names.contains { $0.hasPrefix("meeting-plan-") && $0.hasSuffix(".md") })
    }

    @Test(arguments: [("plan", "The folder of the plan is never written"), ("nowhere", "No such file")])
    func `A report that cannot be written says why`(_ folder: String, _ words: String) async throws {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run("quadrant plan --report-folder \(folder)")
      try await terminal.wait(for: "LAA indicators")
      try await terminal.press("x")
      try await terminal.wait(for: words)
    }
  }
}
