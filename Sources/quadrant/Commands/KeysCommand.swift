import ArgumentParser
import ScorecardApp
import ScorecardModel

/// `quadrant keys`.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the table of keys."
  )

  func run() {
    print(KeyBinding.reference)
  }
}

/// `quadrant themes`.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, and what is wrong with their files."
  )

  func run() throws {
    let shelf = ThemeShelf.found()
    shelf.names.forEach(Output.line)
    shelf.diagnostics.forEach { Output.line($0.description) }
    if shelf.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
