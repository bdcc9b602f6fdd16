import ArgumentParser
import ScorecardApp
import ScorecardFiles

/// `quadrant kiosk FOLDER`.
struct KioskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kiosk",
    abstract: "Turn through the views on a wall screen; nothing but looking is possible.",
    discussion: "A key holds the view for a minute. It ends by the signals TERM, HUP and KILL alone."
  )

  @Argument(help: "The folder that holds plan.yaml, or folders that do.")
  var folder: String

  @Option(help: ArgumentHelp("How long each view is shown.", valueName: "seconds"))
  var every = Dwell(seconds: 20)

  @Option(help: ArgumentHelp("The views, in order, with commas between.", valueName: "views"))
  var views = ViewList(views: [.scorecard, .indicators, .risks, .actions])

  @OptionGroup var common: CommonOptions

  func run() throws {
    let wishes = common.wishes.opening(folder)
    let folder = try PlanFolder.opened(folder)
    let (dwell, views) = (every.seconds, views.views)
    try MainActor.assumeIsolated {
      try Session.run(folder, wishes) { options in
        options.mode = .kiosk
        options.dwell = dwell
        options.views = views
      }
    }
  }
}

/// A time a view is shown: `20`, `20s` or `2m`.
struct Dwell: ExpressibleByArgument {
  let seconds: Double

  init(seconds: Double) {
    self.seconds = seconds
  }

  init?(argument: String) {
    let factor = argument.hasSuffix("m") ? 60.0 : 1
    let digits = argument.hasSuffix("m") || argument.hasSuffix("s") ? argument.dropLast() : argument[...]
    guard let number = Double(digits), number >= 1, number <= 86_400 else { return nil }
    seconds = number * factor
  }

  var defaultValueDescription: String { "\(Int(seconds))s" }
}

/// Names of views with commas between.
struct ViewList: ExpressibleByArgument {
  let views: [ViewKind]

  init(views: [ViewKind]) {
    self.views = views
  }

  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    views = names.compactMap(ViewKind.init(rawValue:))
    guard !views.isEmpty, views.count == names.count else { return nil }
  }

  var defaultValueDescription: String { views.map(\.rawValue).joined(separator: ",") }
}
