import ArgumentParser
import ScorecardApp
import ScorecardFiles

/// `quadrant [FOLDER]`.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Open a plan, or a folder of plans (the default command)."
  )

  @Argument(
    help: "The folder that holds plan.yaml, or folders that do; the sample data where it is left out."
  )
  var folder: String?

  @Option(
    help: ArgumentHelp(
      "Write the reports of meetings into this folder; the working directory where it is left out.",
      valueName: "folder"
    )
  )
  var reportFolder = BrowseCommand.workingDirectory

  /// Where reports go unless somebody names a folder.
  static let workingDirectory = "."

  @OptionGroup var common: CommonOptions

  func run() throws {
    try BrowseCommand.open(folder, common.wishes, reportFolder: reportFolder)
  }

  /// Opens a folder, or prints it where there is no terminal.
  static func open(_ folder: String?, _ wishes: Wishes, reportFolder: String = workingDirectory) throws {
    let wishes = wishes.opening(folder)
    let folder = try PlanFolder.opened(folder)
    guard Environment.isOutputATerminal else {
      Output.drawn(try Printout(folder, wishes.stateOptions(), wishes).text(of: nil))
      return
    }
    try MainActor.assumeIsolated { try Session.run(folder, wishes, reportFolder: reportFolder) }
  }
}
