import ArgumentParser
import ScorecardApp
import ScorecardFiles
import ScorecardModel
import TerminalUI

/// `quadrant print VIEW FOLDER`.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Print a view as it would be on a screen of a size, or a table as CSV, JSON, Markdown or HTML.",
    discussion: """
      'all' is every table of a plan, 'detail' everything about what has the id that --id names. A folder of plans is \
      exported plan by plan, unless --plan names one.
      """
  )

  @Argument(help: "The view or the table.")
  var subject: PrintSubject

  @Argument(help: "The folder that holds plan.yaml; the sample data where it is left out.")
  var folder: String?

  @Option(help: ArgumentHelp("The size of the screen.", valueName: "WxH"))
  var size = Size(width: 120, height: 36)

  @Option(help: "As text, with colours for a terminal, or for other programs; text where there is a view.")
  var format: PrintFormat?

  @Option(
    help: ArgumentHelp("Print the rows that hold these words, as the filter of a list.", valueName: "words")
  )
  var filter: String?

  @Option(help: ArgumentHelp("Export these columns in this order, with commas between.", valueName: "keys"))
  var columns: String?

  @Option(
    help: ArgumentHelp(
      "Another look at a view: 'Timeline', 'Matrix', of the risks 'Inherent to Current'.",
      valueName: "name"
    )
  )
  var look: String?

  @Option(help: ArgumentHelp("The id of what 'detail' is about.", valueName: "id"))
  var id: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let wishes = common.wishes.opening(folder)
    let folder = try PlanFolder.opened(folder)
    let format = format ?? (subject.view == nil ? .markdown : .text)
    if format == .svg { return Output.drawn(try picture(of: folder, wishes)) }
    guard let export = format.export else {
      let isDetail = subject.isDetail && id != nil
      guard subject.view != nil || isDetail else { throw subject.cannotBeDrawn }
      let printout = try Printout(folder, wishes.stateOptions(), wishes, size: size)
      if let id, isDetail {
        return Output.drawn(try printout.text(ofDetail: id, isColored: format == .ansi))
      }
      return Output.drawn(
        try printout.text(of: subject.view, isColored: format == .ansi, filter: filter, look: look)
      )
    }
    let exporting = try Exporting(folder, asAt: wishes.asAt, period: wishes.period, plan: wishes.plan)
    if subject.isDetail {
      guard let id else { throw ValidationError("say with --id what the details are of") }
      return Output.drawn(try exporting.details(of: id, as: export))
    }
    let keys = columns?.split(separator: ",").map { $0.filter { $0 != " " } }
    Output.drawn(
      try exporting.text(of: subject.tables(as: export), as: export, filter: filter, columns: keys)
    )
  }

  /// The heatmap as a picture.
  private func picture(of folder: PlanFolder, _ wishes: Wishes) throws -> String {
    guard subject.isHeatmap else {
      throw ValidationError("only the heatmap is drawn as svg: print risks, or print heatmap")
    }
    let exporting = try Exporting(folder, asAt: wishes.asAt, period: wishes.period, plan: wishes.plan)
    return try exporting.heatmap(look: look)
  }
}

/// How something is printed.
enum PrintFormat: String, CaseIterable, ExpressibleByArgument {
  case text, ansi, svg, csv, json, markdown, html

  /// The form of an export; nil for what is drawn.
  var export: ExportFormat? { ExportFormat(rawValue: rawValue) }
}

extension ViewKind: ExpressibleByArgument {}

extension Size: ExpressibleByArgument {
  /// The size that `120x36` names.
  package init?(argument: String) {
    let parts = argument.lowercased().split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy((1...1000).contains) else { return nil }
    self.init(width: parts[0], height: parts[1])
  }

  package var defaultValueDescription: String { "\(width)x\(height)" }
}
