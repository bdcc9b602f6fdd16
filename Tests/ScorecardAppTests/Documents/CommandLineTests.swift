import Foundation
import ScorecardApp
import Testing

struct CommandLineTests {
  @Test func readmeNamesEveryCommandAndNoOther() throws {
    let commands = try Set(source().matches(of: /commandName: "([a-z]+)"/).map { String($0.1) })
    #expect(commands.isSuperset(of: ["quadrant", "browse", "kiosk"]))
    let named = try Set(section().matches(of: /`quadrant ([a-z]+)/).map { String($0.1) })
    #expect(
      named.subtracting(["help"]) == commands.subtracting(["quadrant"]),
      "README.md's commands are not those of the program"
    )
  }

  @Test func readmeNamesEveryOptionAndNoOther() throws {
    let options = try Set(optionNames())
    #expect(options.isSuperset(of: ["as-at", "strict"]))
    let named = try Set(section().matches(of: /`--([a-z-]+)/).map { String($0.1) }).subtracting(["help"])
    #expect(named == options, "README.md's options are not those of the program")
  }

  @Test func readmeNamesEveryView() throws {
    let section = try section()
    for view in ViewKind.allCases {
      #expect(section.contains("`\(view.rawValue)`"))
    }
  }

  /// What README.md says of commands and options.
  private func section() throws -> String {
    try #require(
      Document("README.md").lines(under: "## Commands"),
      "README.md needs one section '## Commands'"
    )
    .joined(separator: "\n")
  }

  /// The names of options and flags: those of their properties, with dashes.
  private func optionNames() throws -> [String] {
    try source().matches(of: /@(?:Option|Flag)\b[\s\S]*?\bvar ([a-zA-Z]+)/).map { match in
      String(match.1.flatMap { $0.isUppercase ? "-\($0.lowercased())" : String($0) })
    }
  }

  /// The source of the commands.
  private func source() throws -> String {
    let folder = Document.root.appending(path: "Sources/quadrant")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter {
      $0.hasSuffix(".swift")
    }
    #expect(!files.isEmpty)
    return try files.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
      .joined(separator: "\n")
  }
}
