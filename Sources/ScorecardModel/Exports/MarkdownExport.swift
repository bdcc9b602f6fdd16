/// Tables of a plan as a report in Markdown: GitHub's tables under headings that say what is shown.
struct MarkdownExport {
  private let export: PlanExport

  init(_ export: PlanExport) {
    self.export = export
  }

  var text: String {
    let sections = export.parts.map { section($0) }.joined(separator: "\n")
    return export.parts.count == 1 ? sections : "# \(plan)\n\n\(export.provenance.markdown)\n\(sections)"
  }

  /// A table under its heading; a table alone says itself which plan it is of.
  private func section(_ part: PlanExport.Part) -> String {
    let isAlone = export.parts.count == 1
    let heading =
      isAlone ? "# \(plan): \(part.kind.title)\n\n\(export.provenance.markdown)" : "## \(part.kind.title)\n"
    return heading + "\n" + (part.table.count == 0 ? "No rows.\n" : MarkdownExport.lines(of: part.table))
  }

  private var plan: String {
    let provenance = export.provenance
    return (provenance.title.isEmpty ? provenance.id : provenance.title).markdown
  }

  /// The rows of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - isForReading: Whether it is written as it is read on a screen, with the columns made for the eye, but without
  ///     pictures.
  /// - Returns: Its lines.
  static func lines(of table: Table, isForReading: Bool = false) -> String {
    let places = isForReading ? table.columns.indices.filter { !table.columns[$0].isPicture } : table.exported
    let columns = places.map { table.columns[$0] }
    var text = line(columns.map(\.title.markdown))
    text += line(columns.map { $0.alignment == .trailing ? "---:" : "---" })
    for row in 0..<table.count {
      let cells = table.row(row)
      text += line(places.map { cells[$0].exportedText.markdown })
    }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension Provenance {
  /// The lines under a heading: council, period, day, whether the figures are illustrative, source.
  var markdown: String {
    let parts = [organisation, directorate, "period \(period.label)", "as at \(asAt.label)"]
    var text = parts.filter { !$0.isEmpty }.map(\.markdown).joined(separator: " · ") + "\n"
    if isIllustrative { text += "\n**Illustrative figures: invented for demonstration.**\n" }
    if !source.isEmpty { text += "\nSource: \(source.markdown)\n" }
    return text
  }
}

extension String {
  /// The text as Markdown that shows it as it is: in one line, and nothing in it a mark, a link or a tag.
  var markdown: String {
    var text = ""
    for scalar in withoutControls.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\n", "\r", "\u{2028}", "\u{2029}": text += "<br>"
      case "\t": text += " "
      case "\\", "|", "`", "*", "_", "[", "]", "<", ">", "~", "&", "#":
        text += "\\"
        text.unicodeScalars.append(scalar)
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
