import ArgumentParser
import ScorecardApp
import ScorecardFiles
import ScorecardModel
import TerminalUI

/// `quadrant print VIEW FOLDER`.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Print a view as it would be on a screen of a size."
  )

  @Argument(help: "The view.")
  var view: ViewKind

  @Argument(help: "The folder that holds plan.yaml; the sample data where it is left out.")
  var folder: String?

  @Option(help: ArgumentHelp("The size of the screen.", valueName: "WxH"))
  var size = Size(width: 120, height: 36)

  @Option(help: "As plain text, or with colours for a terminal.")
  var format = PrintFormat.text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let folder = try PlanFolder.opened(folder)
    let printout = try Printout(folder, common.stateOptions(), common, size: size)
    Output.drawn(try printout.text(of: view, format: format))
  }
}

/// How a view is printed.
enum PrintFormat: String, CaseIterable, ExpressibleByArgument {
  case text, ansi
}

/// A view drawn without a terminal.
struct Printout {
  private var state: State

  /// Reads a folder, and shows it on a screen of a size.
  init(
    _ folder: PlanFolder,
    _ options: State.Options,
    _ common: CommonOptions,
    size: Size = Size(width: 120, height: 36)
  ) throws {
    let capabilities = Capabilities(
      colors: common.isColorless ? ColorDepth.none : .colors256,
      isUnicode: !common.ascii
    )
    let snapshot = folder.load()
    if let plan = options.plan, !snapshot.plans.contains(where: { $0.id == plan }) {
      let names = snapshot.plans.map(\.id).joined(separator: ", ")
      throw ValidationError("there is no plan \(plan) in this folder; there are \(names)")
    }
    state = State(options: options, size: size, capabilities: capabilities, now: .current)
    _ = state.update(.loaded(snapshot, at: .current))
    if let period = options.period, let shown = state.scorecard?.period,
      shown.description != period.description
    {
      throw ValidationError("the plan has no figures for \(period.label)")
    }
  }

  /// The frame of a view; of none, of the first page there is.
  func text(of view: ViewKind?, format: PrintFormat) throws -> String {
    var state = state
    if let view {
      guard state.scorecard != nil else {
        let names = state.snapshot.plans.map(\.id).joined(separator: ", ")
        throw ValidationError("this is a folder of plans: choose one with --plan (\(names))")
      }
      guard state.has(view) else { throw ValidationError(view.silence) }
      state.show(view)
    }
    let frame = Screen(state).frame()
    switch format {
    case .text: return frame.text
    case .ansi: return frame.ansi(colors: state.capabilities.colors)
    }
  }
}

extension ViewKind: ExpressibleByArgument {}

extension Size: ExpressibleByArgument {
  /// The size that `120x36` names.
  package init?(argument: String) {
    let parts = argument.lowercased().split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy((1...1000).contains) else { return nil }
    self.init(width: parts[0], height: parts[1])
  }

  package var defaultValueDescription: String { "\(width)x\(height)" }
}
