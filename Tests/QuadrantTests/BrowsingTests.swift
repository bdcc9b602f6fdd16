import Testing

extension RealTerminal {
  struct BrowsingTests {
    @Test func `The scorecard shows every quadrant of the plan`() async throws {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run("quadrant plan")
      let words = [
        "LAA indicators", "Other national indicators", "Key local indicators", "Organisational effectiveness",
        "as at 30 Jun 2010", "live",
      ]
      let screen = try await terminal.wait(for: "every quadrant") { words.allSatisfy($0.shows) }
      #expect(screen.lines.count == 30)
    }

    @Test func `One drills down to an indicator, on to its owner, and comes back to the same row`()
      async throws
    {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run("quadrant plan --theme mono")
      try await terminal.wait(for: "LAA indicators")
      try await terminal.press("2", "Down")
      try await terminal.wait(for: "the row of NI 4") { $0.selects("NI 4 ") }
      try await terminal.press("Enter")
      try await terminal.wait(for: "the page of NI 4") { $0.shows("Indicator NI 4") && $0.shows("23%") }
      try await terminal.press("Down", "Enter")
      try await terminal.wait(for: "Officer HPP")
      try await terminal.press("Escape")
      try await terminal.wait(for: "the page of NI 4, at its officer") {
        !$0.shows("Officer HPP") && $0.selects("officer")
      }
      try await terminal.press("Escape")
      try await terminal.wait(for: "the row of NI 4 alone") {
        !$0.shows("Indicator NI 4") && $0.selects("NI 4 ") && $0.selected.count == 1
      }
    }

    @Test func `A filter is typed, and Escape brings every row back`() async throws {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run("quadrant plan")
      try await terminal.wait(for: "LAA indicators")
      try await terminal.press("2", "/")
      try await terminal.type("benefit")
      try await terminal.wait(for: "the rows with benefit") { $0.shows("/benefit") && !$0.shows("NI 4 ") }
      try await terminal.press("Enter", "Escape")
      try await terminal.wait(for: "NI 4 ")
    }
  }
}
