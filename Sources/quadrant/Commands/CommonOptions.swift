import ArgumentParser
import ScorecardApp
import ScorecardFiles
import ScorecardModel
import TerminalUI

/// The options that every command which reads a plan takes.
struct CommonOptions: ParsableArguments {
  @OptionGroup var reading: PlanOptions

  @Option(help: ArgumentHelp("Wear this theme; 'quadrant themes' lists them.", valueName: "name"))
  var theme: String?

  @Flag(help: "Use ASCII alone.")
  var ascii = false

  @Flag(help: "Use no colours.")
  var noColor = false

  /// What was asked for.
  var wishes: Wishes {
    Wishes(reading: reading.choice, theme: theme, ascii: ascii, noColor: noColor)
  }
}
