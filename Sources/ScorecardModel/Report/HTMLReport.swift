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
      .element("style", [:], .verbatim(HTMLReport.style))
    )
    let body = HTML.element("body", of: reports.enumerated().map { ReportPage($1, number: $0).element })
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

  var element: HTML {
    let sections = report.sections.enumerated().map { section($1, id: id(of: $0), level: 2) }
    return .element("main", of: heading + (report.sections.count > 1 ? [contents] : []) + sections)
  }

  private var heading: [HTML] {
    let provenance = report.provenance
    var lines = [HTML.element("h1", [:], .text(report.title))]
    lines.append(.element("p", ["class": "of"], .text(provenance.line)))
    if provenance.isIllustrative { lines.append(notice(Provenance.illustrative)) }
    if !provenance.source.isEmpty { lines.append(.element("p", [:], .text("Source: \(provenance.source)"))) }
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
    return .element("section", ["aria-labelledby": id], of: [heading] + section.blocks.map(block) + parts)
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

  init(_ table: Table, caption: String) {
    let rows = (0..<table.count).map(table.row)
    columns = table.columns
    self.rows = rows
    self.caption = caption
    short = Set(
      table.columns.indices.filter { place in rows.allSatisfy { $0[place].reportText.count <= 14 } }
    )
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
    let looks = [
      columns[place].isNumber ? "number" : "", short.contains(place) ? "short" : "",
      cell.shownStatus?.styleClass ?? "",
    ]
    let classes = looks.filter { !$0.isEmpty }.joined(separator: " ")
    var attributes: [(name: String, value: String)] = isHeading ? [("scope", "row")] : []
    if !classes.isEmpty { attributes.append(("class", classes)) }
    return .element(isHeading ? "th" : "td", attributes, [.text(cell.reportText)])
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
