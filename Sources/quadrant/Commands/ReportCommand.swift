import ArgumentParser
import ScorecardFiles
import ScorecardModel

/// `quadrant report FOLDER`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Write the report of a period: the summary, every figure, what needs a decision, and the method.",
    discussion: """
      The page of HTML stands alone: no script, nothing from elsewhere. It prints on A4. Of a folder of plans it is one \
      report of all of them, in short and side by side, unless --plan names one.
      """
  )

  @Argument(help: "The folder that holds plan.yaml; the sample data where it is left out.")
  var folder: String?

  @OptionGroup var reading: PlanOptions

  @Option(
    help: ArgumentHelp("As a page, for a wiki, or as plain text.", valueName: "html|markdown|text"),
    transform: ReportFormat.argument
  )
  var format = ReportFormat.html

  @Option(help: ArgumentHelp("Write it to this file, not to the standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let exporting = try Exporting(PlanFolder.opened(folder), reading.choice.opening(folder))
    let text = format.text(of: exporting.report)
    if let output { try Output.save(text, to: output) } else { Output.drawn(text) }
  }
}

extension ReportFormat {
  /// The form that an argument names.
  static func argument(_ text: String) throws -> ReportFormat {
    if let format = ReportFormat(rawValue: text) { return format }
    let names = allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("a report is not written as '\(text)'; choose one of \(names)")
  }
}
