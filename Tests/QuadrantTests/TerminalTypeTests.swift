import Testing

extension RealTerminal {
  struct TerminalTypeTests {
    @Test(arguments: [
      "vt100", "xterm-kitty", "no-such-terminal", "xterm", "screen", "tmux-256color", "linux", "ansi",
      "xterm-mono",
      "dumb", "",
    ])
    func `Every type of terminal shows the plan, or something near it does`(type: String) async throws {
      let terminal = try await TmuxTerminal(in: Workplace(), environment: ["TERM": type])
      try await terminal.run("quadrant plan")
      try await terminal.wait(for: "the plan") {
        $0.shows("Organisational effectiveness") && $0.shows("71.7%")
      }
      try await terminal.press("2", "Down", "Enter")
      try await terminal.wait(for: "Indicator NI 4")
      try await terminal.press("q")
      try await terminal.wait(for: "status 0")
    }

    @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "", "LANG": "C"], ["LC_ALL": "POSIX"]])
    func `Where the locale knows ASCII alone, nothing else is written`(locale: [String: String]) async throws
    {
      let terminal = try await TmuxTerminal(in: Workplace(), environment: locale)
      try await terminal.run("quadrant plan")
      try await terminal.wait(for: "LAA indicators")
      try await walk(terminal)
      #expect(try await terminal.written().allSatisfy { $0 < 0x80 })
    }

    @Test func `With --ascii nothing but ASCII is written`() async throws {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run("quadrant plan --ascii")
      try await terminal.wait(for: "LAA indicators")
      try await walk(terminal)
      #expect(try await terminal.written().allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: ["NO_COLOR=1 quadrant plan", "quadrant plan --no-color"])
    func `Without colours no colour is written`(command: String) async throws {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run("env \(command)")
      try await terminal.wait(for: "LAA indicators")
      try await walk(terminal)
      let written = String(decoding: try await terminal.written(), as: UTF8.self)
      let colors = written.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { match in
        match.1.split(separator: ";").compactMap { Int($0) }
      }
      .filter { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 }
      #expect(colors.isEmpty)
    }

    /// Looks at everything there is.
    private func walk(_ terminal: TmuxTerminal) async throws {
      for (key, words) in [("2", "Measure"), ("Enter", "Indicator NI 1"), ("3", "Risks"), ("4", "Actions")] {
        try await terminal.press(key)
        try await terminal.wait(for: words)
      }
      try await terminal.press("?")
      try await terminal.wait(for: "one row up")
    }
  }
}
