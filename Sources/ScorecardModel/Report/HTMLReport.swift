/// Reports as one page: no script, nothing from elsewhere; for a browser, for paper, for a reader of screens.
struct HTMLReport {
  private let reports: [Report]

  /// A page of reports, mostly of one.
  init(_ reports: [Report]) {
    self.reports = reports
  }

  var text: String {
    let title = reports.map(\.title).joined(separator: "; ")
    let head = HTML.element(
      "head",
      [:],
      .element("meta", ["charset": "utf-8"]),
      .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", [:], .text(title.isEmpty ? "quadrant" : title)),
      .element("style", [:], .verbatim(HTMLReport.style), .markup(HTMLReport.footer(title)))
    )
    let pages = reports.enumerated().map { ReportPage($1, number: $0) }
    let main = HTML.element(
      "main",
      of: pages.count == 1 ? pages[0].content : pages.map { .element("article", of: $0.content) }
    )
    let body = HTML.element("body", [:], main)
    return "<!DOCTYPE html>\n" + HTML.element("html", ["lang": "en-GB"], head, body).text
  }
}

/// One report of a page.
private struct ReportPage {
  let report: Report
  let number: Int

  init(_ report: Report, number: Int) {
    (self.report, self.number) = (report, number)
  }

  var content: [HTML] {
    let sections = report.sections.enumerated().map { section($1, id: id(of: $0), level: 2) }
    return heading + (report.sections.count > 1 ? [contents] : []) + sections
  }

  private var heading: [HTML] {
    let origin = report.origin
    var lines = [HTML.element("h1", [:], .text(report.title))]
    lines.append(.element("p", ["class": "of"], .text(origin.line)))
    if !origin.notice.isEmpty { lines.append(notice(origin.notice)) }
    if !origin.source.isEmpty { lines.append(.element("p", [:], .text("Source: \(origin.source)"))) }
    return lines
  }

  private var contents: HTML {
    let links = report.sections.enumerated().map { place, section in
      HTML.element("li", [:], .element("a", ["href": "#\(id(of: place))"], .text(section.title)))
    }
    return .element("nav", ["aria-label": "Contents"], .element("ul", of: links))
  }

  private func id(of section: Int) -> String {
    "r\(number)s\(section)"
  }

  private func section(_ section: Report.Section, id: String, level: Int) -> HTML {
    let heading = HTML.element("h\(level)", ["id": id], .text(section.title))
    let parts = section.parts.enumerated().map { self.section($1, id: "\(id)p\($0)", level: level + 1) }
    let attributes: KeyValuePairs<String, String> =
      section.beginsPage ? ["class": "page", "aria-labelledby": id] : ["aria-labelledby": id]
    return .element("section", attributes, of: [heading] + section.blocks.map(block) + parts)
  }

  private func block(_ block: Report.Block) -> HTML {
    switch block {
    case .paragraph(let words): .element("p", [:], .text(words))
    case .notice(let words): notice(words)
    case .facts(let facts):
      .element(
        "dl",
        of: facts.flatMap {
          [.element("dt", [:], .text($0.label)), .element("dd", [:], .text($0.text))]
        }
      )
    case .table(let caption, let table): HTMLTable(table, caption: report.captioned(caption)).element
    case .picture(let picture): .element("figure", [:], .markup(picture.text))
    case .heatmap(let picture, let caption, let table):
      .element(
        "figure",
        [:],
        .markup(picture.text),
        HTMLTable(table, caption: report.captioned(caption)).element
      )
    }
  }

  private func notice(_ words: String) -> HTML {
    .element("p", ["class": "notice"], .element("strong", [:], .text(words)))
  }
}

/// A table of a page.
private struct HTMLTable {
  private let columns: [Table.Column]
  private let rows: [[TableCell]]
  private let caption: String
  /// The columns whose cells are so short that they stay in one line.
  private let short: Set<Int>
  /// The most characters that always stay in one line.
  private static let oneLine = 14
  /// The columns with sentences, which need room.
  private let long: Set<Int>

  init(_ table: Table, caption: String) {
    let rows = (0..<table.count).map(table.row)
    columns = table.columns
    self.rows = rows
    self.caption = caption
    let lengths = table.columns.indices.map { place in rows.map { $0[place].reportText.count }.max() ?? 0 }
    short = Set(lengths.indices.filter { lengths[$0] <= HTMLTable.oneLine })
    long = Set(lengths.indices.filter { lengths[$0] > 40 })
  }

  var element: HTML {
    let head = HTML.element("thead", [:], .element("tr", of: columns.map(title)))
    let body = HTML.element("tbody", of: rows.map(row))
    let whole = HTML.element("table", [:], .element("caption", [:], .text(caption)), head, body)
    // A table that is wider than the screen scrolls by itself, also by the keyboard.
    return .element(
      "div",
      ["class": "wide", "role": "region", "tabindex": "0", "aria-label": caption],
      whole
    )
  }

  /// What a row is about: its title, else its first column.
  private var headingPlace: Int {
    columns.firstIndex { $0.key == "title" } ?? 0
  }

  private func title(_ column: Table.Column) -> HTML {
    .element(
      "th",
      column.isNumber ? ["scope": "col", "class": "number"] : ["scope": "col"],
      .text(column.title)
    )
  }

  private func row(_ cells: [TableCell]) -> HTML {
    .element("tr", of: cells.indices.map { cell(cells[$0], at: $0) })
  }

  private func cell(_ cell: TableCell, at place: Int) -> HTML {
    let isHeading = place == headingPlace
    let status = cell.shownStatus?.styleClass ?? ""
    let isShort = short.contains(place) || (!status.isEmpty && cell.reportText.count <= HTMLTable.oneLine)
    let looks = [
      columns[place].isNumber ? "number" : "", isShort ? "short" : "", long.contains(place) ? "long" : "",
      status,
    ]
    let classes = looks.filter { !$0.isEmpty }.joined(separator: " ")
    var attributes: [(name: String, value: String)] = isHeading ? [("scope", "row")] : []
    if !classes.isEmpty { attributes.append(("class", classes)) }
    return .element(isHeading ? "th" : "td", attributes, [content(of: cell)])
  }

  private func content(of cell: TableCell) -> HTML {
    if case .series(let values) = cell { .markup(SparklineSVG(values).text) } else { .text(cell.reportText) }
  }
}

extension Table.Column {
  /// Whether its cells are set to the right.
  fileprivate var isNumber: Bool { alignment == .trailing }
}

extension Status {
  /// The name of its look in the style sheet; empty where it has none.
  fileprivate var styleClass: String { hasLetter ? rawValue : "" }
}
