import ArgumentParser
import ScorecardApp
import ScorecardFiles
import ScorecardModel
import TerminalUI

/// The options that every command which reads a plan takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Read the plan on this day, above what the plan says.", valueName: "date"),
    transform: Day.argument
  )
  var asAt: Day?

  @Option(
    help: ArgumentHelp("Look at this period: 2009/10, '2009/10 Q2', 2009-10.", valueName: "period"),
    transform: Period.argument
  )
  var period: Period?

  @Option(help: ArgumentHelp("Wear this theme; 'quadrant themes' lists them.", valueName: "name"))
  var theme: String?

  @Flag(help: "Use ASCII alone.")
  var ascii = false

  @Flag(help: "Use no colours.")
  var noColor = false

  @Option(help: ArgumentHelp("Open this plan of a portfolio.", valueName: "id"))
  var plan: String?

  /// The theme to start with: the chosen one, else the one that suits the terminal.
  ///
  /// The others are read when somebody wants them: a program that starts has no time for what it may never show.
  private func firstTheme() throws -> (theme: Theme, diagnostics: [Diagnostic]) {
    let wanted = theme ?? ThemeShelf.suggestedByTerminal
    if let found = ThemeShelf.theme(named: wanted) { return found }
    let shelf = ThemeShelf.found()
    guard let theme else { return (shelf.themes[0], shelf.diagnostics) }
    throw ValidationError("there is no theme \(theme); there are \(shelf.names.joined(separator: ", "))")
  }

  /// What the state is told when the program starts.
  func stateOptions() throws -> State.Options {
    var options = State.Options()
    options.asAt = asAt
    options.period = period
    options.plan = plan
    let (theme, faults) = try firstTheme()
    options.themes = [theme]
    if let fault = faults.first { options.greeting = "Theme \(theme.name): \(fault)" }
    options.hasMoreThemes = true
    return options
  }

  /// These options for a folder; where none is given, the sample data opens on its living directorate.
  func opening(_ folder: String?) -> CommonOptions {
    var options = self
    if folder == nil, plan == nil { options.plan = Shipped.firstPlan }
    return options
  }

  /// Whether colours are unwanted: by the option, or by the custom of the variable NO_COLOR.
  var isColorless: Bool {
    noColor || !(Environment["NO_COLOR"] ?? "").isEmpty
  }
}

extension Day {
  /// The day that an argument names.
  static func argument(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw ValidationError("'\(text)' is not a day; write it as 2009-06-30") }
    return day
  }
}

extension Period {
  /// The period that an argument names.
  static func argument(_ text: String) throws -> Period {
    guard let period = Period(text, yearStart: 4) else {
      throw ValidationError("'\(text)' is not a period; write it as 2009/10, '2009/10 Q2' or 2009-10")
    }
    return period
  }
}
