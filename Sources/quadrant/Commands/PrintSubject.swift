import ArgumentParser
import ScorecardApp
import ScorecardModel

/// What is printed: a view, a table, every table, or the details of one thing.
struct PrintSubject: ExpressibleByArgument {
  private let name: String

  init?(argument: String) {
    guard PrintSubject.allValueStrings.contains(argument) else { return nil }
    name = argument
  }

  static var allValueStrings: [String] {
    let views = ViewKind.allCases.map(\.rawValue)
    let tables = TableKind.allCases.map(\.rawValue).filter { !views.contains($0) }
    return views + tables + ["all", "detail"]
  }

  /// The view of that name; nil where none is drawn.
  var view: ViewKind? { ViewKind(rawValue: name) }

  /// Whether it is the details of one thing.
  var isDetail: Bool { name == "detail" }

  /// Whether a heatmap belongs to it.
  var isHeatmap: Bool { name == ViewKind.risks.rawValue || name == TableKind.heatmap.rawValue }

  /// The tables that are exported.
  func tables(as format: ExportFormat) throws -> [TableKind] {
    if let table = TableKind(rawValue: name) { return [table] }
    let names = TableKind.allCases.map(\.rawValue).joined(separator: ", ")
    guard name == "all" else { throw ValidationError("\(name) is drawn alone; the tables are \(names)") }
    guard format != .csv else {
      throw ValidationError("a file of CSV has one table: choose one of \(names), or --format json")
    }
    return TableKind.allCases
  }

  /// What is said where somebody wants to see on a screen what has no view.
  var cannotBeDrawn: ValidationError {
    ValidationError("\(name) has no view to draw; choose --format csv, json or markdown")
  }
}
