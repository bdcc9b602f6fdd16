import Foundation
import Testing

extension RealTerminal {
  struct LiveReloadTests {
    @Test(arguments: Workplace.Saving.allCases)
    func `A saved figure is on screen, and the selection stays`(saving: Workplace.Saving) async throws {
      let workplace = try Workplace()
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant plan --theme mono")
      try await terminal.wait(for: "LAA indicators")
      try await terminal.press("2", "Down")
      try await terminal.wait(for: "NI 4 ")
      for figure in ["24.5%", "25.75%"] {
        let row = try #require(try workplace.measurement(of: "NI 4,2009/10"))
        try workplace.replace(row, with: "NI 4,2009/10,\(figure),,survey,", in: "measurements.csv", saving)
        try await terminal.wait(for: figure) { screen in
          screen.line(with: "NI 4 ")?.contains(figure) == true && screen.selects("NI 4 ")
        }
      }
    }

    @Test func `The selection follows its row to another place`() async throws {
      let workplace = try Workplace()
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant plan --theme mono")
      try await terminal.wait(for: "LAA indicators")
      try await terminal.press("2", "Down")
      try await terminal.wait(for: "NI 4 ")
      let lines = try workplace.text(of: "indicators.csv").split(separator: "\n")
      let moved = [lines[0]] + lines[3...] + lines[1...2]
      try workplace.save(moved.joined(separator: "\n") + "\n", as: "indicators.csv", .byReplacing)
      try await terminal.wait(for: "NI 4 far down") { screen in
        screen.selects("NI 4 ") && screen.line(with: "NI 7 ") == nil
      }
    }

    @Test func `A broken row is left out and counted, and what is right is shown`() async throws {
      let workplace = try Workplace()
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant plan")
      try await terminal.wait(for: "LAA indicators")
      let good = try workplace.text(of: "measurements.csv")
      try workplace.save(good + "NI 4,no period at all,12%,,,\n", as: "measurements.csv")
      try await terminal.wait(for: "1 row left out")
      try await terminal.press("f")
      try await terminal.wait(for: "the fault") {
        $0.shows("measurements.csv") && $0.shows("no period at all")
      }
      try await terminal.press("1")
      try workplace.save(good, as: "measurements.csv")
      try await terminal.wait(for: "nothing left out") { !$0.shows("left out") && $0.shows("LAA") }
    }

    enum Damage: CaseIterable {
      case nulBytes, deleted, emptied, linkToItself, folderInstead
    }

    @Test(arguments: Damage.allCases)
    func `A file that cannot be read keeps its last good rows, and says since when`(damage: Damage)
      async throws
    {
      let workplace = try Workplace()
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant plan")
      try await terminal.wait(for: "live")
      let good = try workplace.text(of: "measurements.csv")
      try workplace.damage("measurements.csv", damage)
      try await terminal.wait(for: "the last good rows") {
        $0.shows("stale since") && $0.shows("71.7%") && !$0.shows("live")
      }
      let file = workplace.plan.appending(path: "measurements.csv")
      if damage == .folderInstead || damage == .linkToItself { try FileManager.default.removeItem(at: file) }
      try workplace.save(good.replacingOccurrences(of: "71.7%", with: "71.8%"), as: "measurements.csv")
      try await terminal.wait(for: "the new rows") {
        $0.shows("71.8%") && $0.shows("live") && !$0.shows("stale since")
      }
    }

    @Test func `A plan folder that goes away is stale until it is back`() async throws {
      let workplace = try Workplace()
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant plan")
      try await terminal.wait(for: "live")
      let away = workplace.folder.appending(path: "away")
      try FileManager.default.moveItem(at: workplace.plan, to: away)
      try await terminal.wait(for: "the last good rows") { $0.shows("stale since") && $0.shows("71.7%") }
      try FileManager.default.removeItem(at: away)
      try FileManager.default.copyItem(at: Product.samplePlan, to: workplace.plan)
      try await terminal.wait(for: "live figures") { $0.shows("live") && !$0.shows("stale since") }
      try workplace.replace("71.7%", with: "71.8%", in: "measurements.csv")
      try await terminal.wait(for: "71.8%")
    }

    @Test func `Plans come and go in a folder of plans`() async throws {
      let workplace = try Workplace()
      let terminal = try await TmuxTerminal(in: workplace)
      try await terminal.run("quadrant .")
      try await terminal.wait(for: "Chief Executive")
      let other = workplace.folder.appending(path: "other")
      try FileManager.default.copyItem(at: Product.samplePlan, to: other)
      let header = try workplace.text(of: "plan.yaml")
        .replacingOccurrences(of: "Chief Executive's Services", with: "Harbour Services")
      try header.write(to: other.appending(path: "plan.yaml"), atomically: true, encoding: .utf8)
      try await terminal.wait(for: "Harbour Services")
      try FileManager.default.removeItem(at: other)
      try await terminal.wait(for: "one plan") {
        !$0.shows("Harbour Services") && $0.shows("Chief Executive")
      }
    }

    @Test func `Two programs on one folder both show what was saved`() async throws {
      let workplace = try Workplace()
      let first = try await TmuxTerminal(in: workplace, name: "first")
      let second = try await TmuxTerminal(in: workplace, name: "second")
      for terminal in [first, second] {
        try await terminal.run("quadrant plan")
        try await terminal.wait(for: "71.7%")
      }
      try workplace.replace("71.7%", with: "71.8%", in: "measurements.csv", .byReplacing)
      for terminal in [first, second] { try await terminal.wait(for: "71.8%") }
    }
  }
}

extension Workplace {
  /// The row of a measurement that begins with some words.
  fileprivate func measurement(of words: String) throws -> String? {
    try text(of: "measurements.csv").split(separator: "\n").first { $0.hasPrefix(words) }.map(String.init)
  }

  fileprivate func damage(_ file: String, _ damage: RealTerminal.LiveReloadTests.Damage) throws {
    let url = plan.appending(path: file)
    switch damage {
    case .nulBytes: try save("\0\0\0garbage\0", as: file, .byReplacing)
    case .deleted: try FileManager.default.removeItem(at: url)
    case .emptied: try save("", as: file, .byTruncating)
    case .linkToItself:
      try FileManager.default.removeItem(at: url)
      try FileManager.default.createSymbolicLink(atPath: url.path(), withDestinationPath: "measurements.csv")
    case .folderInstead:
      try FileManager.default.removeItem(at: url)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    }
  }
}
