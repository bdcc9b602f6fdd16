import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension RealTerminal {
  struct LeavingTests {
    /// A program on a shell's terminal, the settings of which were printed before.
    private func opened(
      _ command: String = "quadrant plan",
      in workplace: Workplace,
      isDeaf: Bool = false
    ) async throws -> TmuxTerminal {
      let terminal = try await TmuxTerminal(in: workplace, isDeaf: isDeaf)
      try await terminal.type("stty -a > before; echo \"earlier $((40 + 2))\"")
      try await terminal.press("Enter")
      try await terminal.wait(for: "earlier 42")
      try await terminal.run(command)
      try await terminal.wait(for: "the program") { $0.shows("LAA indicators") && !$0.shows("earlier 42") }
      #expect(try await terminal.fact("alternate_on") == "1")
      return terminal
    }

    /// The shell is as it was: its earlier lines, its settings, a cursor that can be seen.
    private func expectAsBefore(_ terminal: TmuxTerminal) async throws {
      try await terminal.wait(for: "earlier 42")
      #expect(try await terminal.fact("alternate_on") == "0")
      #expect(try await terminal.fact("cursor_flag") == "1")
      #expect(try await terminal.fact("keypad_flag") == "0")
      #expect(try await terminal.fact("keypad_cursor_flag") == "0")
      try await terminal.type("stty -a | diff before - && echo \"same $((40 + 3))\"")
      try await terminal.press("Enter")
      try await terminal.wait(for: "same 43")
    }

    @Test(arguments: ["q", "C-c"]) func `A key quits and gives the terminal back`(key: String) async throws {
      let terminal = try await opened(in: Workplace())
      try await terminal.press(key)
      try await terminal.wait(for: "status 0")
      try await expectAsBefore(terminal)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `A signal ends the program and gives the terminal back`(signal: Int32) async throws {
      let terminal = try await opened(in: Workplace())
      try await terminal.send(signal)
      try await terminal.wait(for: "the end") { $0.shows("status 0") || $0.shows("status \(128 + signal)") }
      try await expectAsBefore(terminal)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGABRT])
    func `A program that was started with its signals blocked hears them all the same`(signal: Int32)
      async throws
    {
      let terminal = try await opened(in: Workplace(), isDeaf: true)
      try await terminal.send(signal)
      try await terminal.wait(for: "earlier 42")
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP])
    func `A trap gives the terminal back, and is reported as what it is`(signal: Int32) async throws {
      let terminal = try await opened(in: Workplace())
      try await terminal.send(signal)
      try await terminal.wait(for: "status \(128 + signal)")
      try await expectAsBefore(terminal)
    }

    @Test func `Ctrl-Z stops, the shell is usable, and fg brings the screen back`() async throws {
      let terminal = try await opened(in: Workplace())
      try await terminal.press("2")
      try await terminal.wait(for: "Measure")
      try await terminal.press("C-z")
      try await terminal.wait(for: "status 148")
      try await expectAsBefore(terminal)
      try await terminal.type("fg")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Measure")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Indicator NI 1")
      try await terminal.press("q")
      try await terminal.wait(for: "the shell") {
        $0.shows("same 43") && $0.lines.last { !$0.isEmpty } == "$"
      }
      #expect(try await terminal.fact("alternate_on") == "0")
    }

    @Test func `A size that changes while the program is stopped is there when it goes on`() async throws {
      let terminal = try await opened(in: Workplace())
      try await terminal.press("C-z")
      try await terminal.wait(for: "status 148")
      try await terminal.resize(width: 80, height: 24)
      try await terminal.type("fg")
      try await terminal.press("Enter")
      try await terminal.wait(for: "a frame 80 wide") {
        $0.shows("LAA indicators") && $0.lines[2].count == 80
      }
    }

    @Test(arguments: ["quadrant plan", "quadrant kiosk plan"])
    func `The program ends with its terminal`(command: String) async throws {
      let terminal = try await opened(command, in: Workplace())
      try await terminal.close()
      try await terminal.waitForTheEnd()
    }
  }
}
