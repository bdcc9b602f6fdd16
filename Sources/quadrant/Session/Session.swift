import ArgumentParser
import ScorecardApp
import ScorecardFiles
import ScorecardModel
import TerminalNcurses
import TerminalUI

/// A plan folder on a terminal.
@MainActor
struct Session {
  /// How long the first frame waits for the plan: what takes longer is shown when it is there.
  private static let patience = Duration.milliseconds(40)

  /// Shows a folder until somebody quits, or the terminal goes away.
  ///
  /// The folder is read on a thread of its own from the first moment on, while theme and terminal are made ready here.
  static func run(
    _ folder: PlanFolder,
    _ wishes: Wishes,
    reportFolder: String = ".",
    configure: (inout State.Options) -> Void = { _ in }
  ) throws {
    let reports = ReportFolder(reportFolder, apartFrom: folder.path)
    let surroundings = LiveFolder(folder, reports: reports)
    var options = try wishes.stateOptions()
    configure(&options)
    surroundings.themeName = options.themes[0].name
    let terminal = try NcursesTerminal(
      options: NcursesTerminal.Options(
        isKiosk: options.mode == .kiosk,
        forcesASCII: wishes.ascii,
        colors: wishes.isColorless ? ColorDepth.none : nil
      )
    )
    defer { terminal.close() }
    surroundings.descriptors.forEach(terminal.watch)
    var state = State(
      options: options,
      size: terminal.size,
      capabilities: terminal.capabilities,
      now: surroundings.now
    )
    surroundings.note(state.standpoint)
    if let message = surroundings.firstMessage(within: patience) {
      _ = state.update(message)
    }
    Program(state, on: terminal, in: surroundings).run()
  }
}

extension PlanFolder {
  /// The folder of a path; of none, the sample data that comes with the program.
  static func opened(_ path: String?) throws -> PlanFolder {
    guard let path = path ?? Shipped.folder("sample-data") else {
      throw ValidationError("give the folder of a plan: the one that holds plan.yaml")
    }
    return try PlanFolder(path)
  }
}
