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
    return heading + "\n" + (part.table.count == 0 ? "No rows.\n" : part.table.markdown(\.exportedText))
  }

  private var plan: String {
    let provenance = export.provenance
    return (provenance.title.isEmpty ? provenance.id : provenance.title).markdown
  }
}

extension Table {
  /// The table as one of GitHub's.
  ///
  /// - Parameter words: A cell in words.
  /// - Returns: The lines of the columns that an export writes.
  func markdown(_ words: (TableCell) -> String) -> String {
    let places = exported
    let columns = places.map { self.columns[$0] }
    var text = Table.line(columns.map(\.title.markdown))
    text += Table.line(columns.map { $0.alignment == .trailing ? "---:" : "---" })
    for row in 0..<count {
      let cells = self.row(row)
      text += Table.line(places.map { words(cells[$0]).markdown })
    }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension Provenance {
  /// What is said of invented figures.
  static let illustrative = "Illustrative figures: invented for demonstration."

  /// Council, directorate, period and day, in one line.
  var line: String {
    let parts = [organisation, directorate, "period \(period.label)", "as at \(asAt.label)"]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The lines under a heading: council, period, day, whether the figures are illustrative, source.
  var markdown: String {
    Report.Origin(self).markdown
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
