import ArgumentParser
import ScorecardFiles
import ScorecardModel

/// `quadrant check FOLDER`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what is wrong in a plan's files; ends with 1 where anything is left out because of it."
  )

  @Argument(help: "The folder that holds plan.yaml, or folders that do.")
  var folder: String

  @Flag(help: "End with 1 for warnings too.")
  var strict = false

  @Option(help: "As lines for people, or for other programs.")
  var format = CheckFormat.text

  func run() throws {
    let exporting = try Exporting(PlanFolder.opened(folder))
    let plans = exporting.plans.map(\.loaded)
    let counts = plans.flatMap(\.diagnostics).reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
    switch format {
    case .text: tell(plans, counts, isPortfolio: exporting.isPortfolio)
    case .json: Output.drawn(FaultReport.json(exporting.exports(of: [.faults]), counts: counts))
    }
    if counts[.error] != nil || (strict && counts[.warning] != nil) { throw ExitCode(1) }
  }

  private func tell(_ plans: [LoadedPlan], _ counts: [Diagnostic.Severity: Int], isPortfolio: Bool) {
    for plan in plans {
      let prefix = isPortfolio ? "\(plan.id)/" : ""
      // What can be read and may be meant comes last, and no command fails for it.
      let (notes, faults) = (
        plan.diagnostics.filter { $0.severity == .note }, plan.diagnostics.filter { $0.severity != .note }
      )
      for diagnostic in faults + notes { Output.line(prefix + diagnostic.description) }
    }
    let numbers = Diagnostic.Severity.allCases
      .filter { $0 != .note || counts[.note] != nil }
      .map { counted(counts[$0] ?? 0, $0.rawValue) }
    print("\(numbers.joined(separator: ", ")) in \(counted(plans.count, "plan"))")
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

/// How faults are told.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
