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

  /// What was asked for.
  var wishes: Wishes {
    Wishes(asAt: asAt, period: period, theme: theme, ascii: ascii, noColor: noColor, plan: plan)
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
