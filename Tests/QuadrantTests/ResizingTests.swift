import Testing

extension RealTerminal {
  struct ResizingTests {
    @Test func `The screen fits every size, and says when one is too small`() async throws {
      let terminal = try await TmuxTerminal(in: Workplace())
      try await terminal.run("quadrant plan")
      try await terminal.wait(for: "LAA indicators")
      try await terminal.press("2", "Down")
      try await terminal.wait(for: "NI 4 ")
      for size in [(width: 80, height: 24), (width: 40, height: 10), (width: 300, height: 100)] {
        try await terminal.resize(width: size.width, height: size.height)
        try await terminal.waitForFrame(of: size, with: "NI 4")
      }
      for size in [(width: 30, height: 8), (width: 39, height: 10), (width: 40, height: 9)] {
        try await terminal.resize(width: size.width, height: size.height)
        try await terminal.wait(for: "needs 40x10")
      }
      for size in [
        (width: 1, height: 1), (width: 2, height: 2), (width: 5, height: 1), (width: 1, height: 30),
      ] {
        try await terminal.resize(width: size.width, height: size.height)
      }
      try await terminal.resize(width: 100, height: 30)
      try await terminal.waitForFrame(of: (100, 30), with: "NI 4")
    }

    @Test func `A storm of sizes ends in the right frame`() async throws {
      let workplace = try Workplace()
      // As it is drawn when nobody presses a key: with the history of the quadrants.
      let right = try await ShellRun("quadrant print scorecard plan --size 111x31", in: workplace).output
        .split(separator: "\n", omittingEmptySubsequences: false).prefix(31).map(String.init)
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant plan")
      try await terminal.wait(for: "LAA indicators")
      for step in 0..<100 {
        try await terminal.resize(width: 45 + step * 37 % 150, height: 12 + step * 17 % 50)
      }
      try await terminal.resize(width: 111, height: 31)
      try await terminal.wait(for: "the frame of a calm terminal") { $0.lines == right }
    }
  }
}

extension TmuxTerminal {
  /// Waits for a whole frame of a size with some words: the header in the first line, the keys in the last, borders
  /// at the right end.
  fileprivate func waitForFrame(of size: (width: Int, height: Int), with words: String) throws {
    try wait(for: "a frame of \(size.width)×\(size.height)") { screen in
      screen.lines.count == size.height && screen.shows(words) && screen.lines[0].contains("as at")
        && screen.lines[size.height - 1].contains("Enter")
        && screen.lines[2].count == size.width && screen.lines[2].hasSuffix("╮")
        && screen.lines[size.height - 2].hasSuffix("╯")
    }
  }
}
