import Testing

extension RealTerminal {
  struct BrowsingTests {
    @Test func `The scorecard shows every quadrant of the plan`() async throws {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run("quadrant plan")
      let screen = try await terminal.wait(for: "Organisational effectiveness")
      for quadrant in ["LAA indicators", "Other national indicators", "Key local indicators"] {
        #expect(screen.shows(quadrant))
      }
      #expect(screen.shows("as at 30 Jun 2010"))
      #expect(screen.shows("live"))
      #expect(screen.lines.count == 30)
    }

    @Test func `One drills down to an indicator, on to its owner, and comes back to the same row`()
      async throws
    {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run("quadrant plan --theme mono")
      try await terminal.wait(for: "LAA indicators")
      try await terminal.press("2", "Down")
      try await terminal.wait(for: "Measure")
      try await terminal.press("Enter")
      let detail = try await terminal.wait(for: "Indicator NI 4")
      #expect(detail.shows("23%"))
      try await terminal.press("Down", "Enter")
      try await terminal.wait(for: "Officer HPP")
      try await terminal.press("Escape")
      try await terminal.wait(for: "Indicator NI 4")
      #expect(try await terminal.selection().contains { $0.contains("officer") })
      try await terminal.press("Escape")
      try await terminal.wait(for: "Measure")
      let selection = try await terminal.selection()
      #expect(selection.count == 1)
      #expect(selection.first?.contains("NI 4 ") == true)
    }

    @Test func `A filter is typed, and Escape brings every row back`() async throws {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run("quadrant plan")
      try await terminal.wait(for: "LAA indicators")
      try await terminal.press("2", "/")
      try await terminal.type("benefit")
      let filtered = try await terminal.wait(for: "/benefit")
      #expect(!filtered.shows("NI 4 "))
      try await terminal.press("Enter", "Escape")
      try await terminal.wait(for: "NI 4 ")
    }
  }
}
