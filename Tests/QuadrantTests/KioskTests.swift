import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension RealTerminal {
  struct KioskTests {
    @Test func `The kiosk turns through its views, and round again`() async throws {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run("quadrant kiosk plan --every 1s --views scorecard,risks,actions")
      for view in ["Scorecard", "Risks", "Actions", "Scorecard"] {
        try await terminal.wait(for: "the view \(view)") { $0.lines[0].contains(view) }
      }
    }

    @Test func `No key and no other signal than those of the system end the kiosk`() async throws {
      let workplace = try Workplace()
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant kiosk plan --every 1m --theme mono")
      try await terminal.wait(for: "LAA indicators")
      let before = try workplace.listing()
      try await terminal.press("q")
      try await terminal.wait(for: "This screen only shows")
      try await terminal.press("C-c", "C-z", "C-\\", "C-d", "C-s", "C-q", "Escape", "Escape", "2")
      try await terminal.wait(for: "Measure")
      #expect(try workplace.listing() == before)
      for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGUSR1, SIGUSR2, SIGALRM, SIGTTIN, SIGTTOU, SIGPIPE] {
        try await terminal.send(signal)
      }
      try workplace.replace("71.7%", with: "71.8%", in: "measurements.csv")
      try await terminal.wait(for: "71.8%")
      try await terminal.send(SIGTERM)
      try await terminal.wait(for: "status 0")
      #expect(try await terminal.fact("alternate_on") == "0")
    }

    @Test func `A kiosk that nobody may write to leaves the folder as it was`() async throws {
      let workplace = try Workplace()
      let before = try workplace.listing()
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant kiosk plan --every 1s --views risks,actions")
      try await terminal.wait(for: "the view Actions") { $0.lines[0].contains("Actions") }
      try await terminal.wait(for: "the view Risks") { $0.lines[0].contains("Risks") }
      try await terminal.send(SIGTERM)
      try await terminal.wait(for: "status 0")
      #expect(try workplace.listing() == before)
    }

    @Test func `The kiosk says when its figures are no longer fresh`() async throws {
      let workplace = try Workplace()
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant kiosk plan --every 1m")
      try await terminal.wait(for: "saved")
      try workplace.save("\0", as: "measurements.csv")
      try await terminal.wait(for: "stale since")
    }
  }
}
