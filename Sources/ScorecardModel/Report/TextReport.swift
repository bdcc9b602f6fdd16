/// A report as plain text, a hundred characters wide at most.
struct TextReport {
  private static let width = 100
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  var text: String {
    let origin = report.origin
    var text = underlined(report.title, "=") + "\n" + paragraph(origin.line)
    if !origin.notice.isEmpty { text += "\n" + paragraph(origin.notice.uppercased()) }
    if !origin.source.isEmpty { text += "\n" + paragraph("Source: \(origin.source)") }
    return text + report.sections.map { section($0, "=") }.joined()
  }

  private func section(_ section: Report.Section, _ line: Character) -> String {
    "\n\n" + underlined(section.title, line) + section.blocks.map { "\n" + block($0) }.joined()
      + section.parts.map { self.section($0, "-") }.joined()
  }

  private func block(_ block: Report.Block) -> String {
    switch block {
    case .picture: ""
    case .paragraph(let words): paragraph(words)
    case .notice(let words): paragraph(words.uppercased())
    case .facts(let facts): facts.map { paragraph("\($0.label): \($0.text)", indent: 2) }.joined()
    case .table(let caption, let table), .heatmap(_, let caption, let table):
      paragraph(report.captioned(caption)) + TextTable(table.inWords, width: TextReport.width).text
    }
  }

  private func underlined(_ title: String, _ line: Character) -> String {
    let title = title.inOneLine
    return "\(title)\n\(String(repeating: line, count: min(title.count, TextReport.width)))\n"
  }

  /// Words in lines; the lines after the first stand further right.
  private func paragraph(_ words: String, indent: Int = 0) -> String {
    let lines = words.inOneLine.lines(of: TextReport.width - indent)
    return lines.enumerated().map { $0 == 0 ? $1 : String(repeating: " ", count: indent) + $1 }
      .joined(separator: "\n") + "\n"
  }
}
