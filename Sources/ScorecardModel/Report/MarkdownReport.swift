/// A report in Markdown: GitHub's tables under headings.
struct MarkdownReport {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  var text: String {
    let sections = report.sections.map { section($0, level: 2) }
    return "# \(report.title.markdown)\n\n" + report.origin.markdown + sections.joined()
  }

  private func section(_ section: Report.Section, level: Int) -> String {
    let heading = "\n\(String(repeating: "#", count: level)) \(section.title.markdown)\n"
    return heading + section.blocks.map { "\n" + block($0) }.joined()
      + section.parts.map { self.section($0, level: level + 1) }.joined()
  }

  private func block(_ block: Report.Block) -> String {
    switch block {
    case .picture: ""
    case .paragraph(let words): "\(words.markdown)\n"
    case .notice(let words): "**\(words.markdown)**\n"
    case .facts(let facts):
      facts.map { "- **\($0.label.markdown)**: \($0.text.markdown)\n" }.joined()
    case .table(let caption, let table), .heatmap(_, let caption, let table):
      "\(report.captioned(caption).markdown):\n\n" + table.markdown(\.reportText)
    }
  }
}

extension Report.Origin {
  /// The lines under a heading: where it is from, what is invented, and the source.
  var markdown: String {
    var text = line.markdown + "\n"
    if !notice.isEmpty { text += "\n**\(notice.markdown)**\n" }
    if !source.isEmpty { text += "\nSource: \(source.markdown)\n" }
    return text
  }
}
