import ArgumentParser
import ScorecardApp
import ScorecardFiles
import ScorecardModel
import TerminalUI

/// What somebody who opens a plan asked for; the options without the parser, which has nothing to do in most starts.
struct Wishes {
  /// The day to read the plan on.
  var asAt: Day?
  /// The period to look at.
  var period: Period?
  /// The name of a theme.
  var theme: String?
  /// Whether ASCII alone is to be used.
  var ascii = false
  /// Whether no colours are to be used.
  var noColor = false
  /// The plan of a portfolio.
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

  /// These wishes for a folder; where none is given, the sample data opens on its living directorate.
  func opening(_ folder: String?) -> Wishes {
    var wishes = self
    if folder == nil, plan == nil { wishes.plan = Shipped.firstPlan }
    return wishes
  }

  /// Whether colours are unwanted: by the option, or by the custom of the variable NO_COLOR.
  var isColorless: Bool {
    noColor || !(Environment["NO_COLOR"] ?? "").isEmpty
  }
}
