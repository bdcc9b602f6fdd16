/// A form that tables are written in for other programs, and for reports.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// Rows for spreadsheet programs.
  case csv
  /// Objects for programs.
  case json
  /// Tables for reports.
  case markdown
  /// A page with tables.
  case html

  /// The text of exports.
  ///
  /// - Parameters:
  ///   - plans: The tables, plan by plan; the same kinds of each.
  ///   - isPortfolio: Whether they are the plans of a portfolio, of which there may be one.
  /// - Returns: The text.
  public func text(of plans: [PlanExport], isPortfolio: Bool = false) -> String {
    switch self {
    case .csv: CSVExport(plans).text
    case .json: (isPortfolio ? JSONValue.portfolio(plans) : plans.first.map(JSONValue.plan) ?? .null).text
    case .html: HTMLReport(plans.map(Report.init)).text
    case .markdown: plans.map { MarkdownExport($0).text }.joined(separator: "\n")
    }
  }
}
