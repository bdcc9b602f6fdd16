import ArgumentParser
import ScorecardFiles
import ScorecardModel

/// `quadrant report FOLDER`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Write the report of a period: the summary, every figure, what needs a decision, and the method.",
    discussion: "The page of HTML stands alone: no script, nothing from elsewhere. It prints on A4."
  )

  @Argument(help: "The folder that holds plan.yaml; the sample data where it is left out.")
  var folder: String?

  @Option(
    help: ArgumentHelp("Report on this period: 2009/10, '2009/10 Q2', 2009-10.", valueName: "period"),
    transform: Period.argument
  )
  var period: Period?

  @Option(
    help: ArgumentHelp("Read the plan on this day, above what the plan says.", valueName: "date"),
    transform: Day.argument
  )
  var asAt: Day?

  @Option(help: ArgumentHelp("Report on this plan of a portfolio.", valueName: "id"))
  var plan: String?

  @Option(
    help: ArgumentHelp("As a page, for a wiki, or as plain text.", valueName: "html|markdown|text"),
    transform: ReportFormat.argument
  )
  var format = ReportFormat.html

  @Option(help: ArgumentHelp("Write it to this file, not to the standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let plan = plan ?? (folder == nil ? Shipped.firstPlan : nil)
    let exporting = try Exporting(PlanFolder.opened(folder), asAt: asAt, period: period, plan: plan)
    guard let subject = exporting.plans.first, exporting.plans.count == 1 else {
      let names = exporting.plans.map(\.loaded.id).joined(separator: ", ")
      throw ValidationError("this is a folder of plans: choose one with --plan (\(names))")
    }
    let text = format.text(of: Report(of: subject.loaded, subject.scorecard))
    if let output { try Output.save(text, to: output) } else { Output.drawn(text) }
  }
}

extension ReportFormat {
  /// The form that an argument names.
  fileprivate static func argument(_ text: String) throws -> ReportFormat {
    if let format = ReportFormat(rawValue: text) { return format }
    let names = allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("a report is not written as '\(text)'; choose one of \(names)")
  }
}
