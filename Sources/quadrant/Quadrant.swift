import ArgumentParser

/// The program: its subcommands.
@main
struct Quadrant: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quadrant",
    abstract: "Shows a directorate's business plan: scorecard, indicators, risks and actions, live.",
    discussion: """
      Opens a folder of plain files (plan.yaml and CSV tables), or a folder of such folders. In a pipe it prints the \
      scorecard. The keys are shown by ? and by 'quadrant keys'.
      """,
    version: "0.1.0",
    subcommands: [
      BrowseCommand.self, KioskCommand.self, PrintCommand.self, ReportCommand.self, CheckCommand.self,
      KeysCommand.self,
      ThemesCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self
  )

  /// Runs what the arguments say; an error is told in words that drive no terminal, whatever names are in them.
  static func main() {
    do {
      if try BrowseCommand.opensPlain(CommandLine.arguments.dropFirst()) { return }
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess { exit(withError: error) }
      let words = fullMessage(for: error)
      if !words.isEmpty { Output.complaint(words) }
      exit(withError: code)
    }
  }
}
