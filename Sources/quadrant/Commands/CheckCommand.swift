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

  func run() throws {
    let snapshot = try PlanFolder.opened(folder).load()
    var (errors, warnings, notes) = (0, 0, 0)
    for plan in snapshot.plans {
      let prefix = snapshot.isPortfolio ? "\(plan.id)/" : ""
      for diagnostic in plan.diagnostics where diagnostic.severity != .note {
        Output.line(prefix + diagnostic.description)
        if diagnostic.severity == .error { errors += 1 } else { warnings += 1 }
      }
      // What can be read and may be meant comes last, and no command fails for it.
      for diagnostic in plan.diagnostics where diagnostic.severity == .note {
        Output.line(prefix + diagnostic.description)
        notes += 1
      }
    }
    let counts = [
      counted(errors, "error"), counted(warnings, "warning"), notes > 0 ? counted(notes, "note") : nil,
    ]
    print("\(counts.compactMap(\.self).joined(separator: ", ")) in \(counted(snapshot.plans.count, "plan"))")
    if errors > 0 || (strict && warnings > 0) { throw ExitCode(1) }
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
