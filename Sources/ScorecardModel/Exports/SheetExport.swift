/// Everything a plan says of what has an id: the sheets that its pages show.
public struct SheetExport: Sendable {
  /// The plan.
  public let provenance: Provenance
  /// The sheets: one, unless several things have that id.
  public let sheets: [Sheet]

  /// The sheets of an id; case, blanks and dashes in it do not matter where nothing has it letter by letter.
  public init(of id: String, in scorecard: Scorecard) {
    provenance = Provenance(scorecard)
    sheets = SheetExport.entities(named: id, in: scorecard.plan)
      .compactMap { Sheet(of: $0, in: scorecard, diagnostics: []) }
  }

  /// What has an id; case, blanks and dashes in it do not matter where nothing has it letter by letter.
  public static func entities(named id: String, in plan: Plan) -> [Entity] {
    let entities = entities(of: plan)
    let exact = entities.filter { $0.id == id }
    return exact.isEmpty ? entities.filter { Column.folded($0.id) == Column.folded(id) } : exact
  }

  private static func entities(of plan: Plan) -> [Entity] {
    plan.indicators.map { .indicator($0.id) } + plan.actions.map { .action($0.id) }
      + plan.risks.map { .risk($0.id) } + plan.objectives.map { .objective($0.id) }
      + plan.people.map { .officer($0.id) }
  }

  /// The sheets of several plans as JSON: `{ "details": [ { plan, sheets } ] }`.
  public static func json(_ exports: [SheetExport]) -> String {
    let details = exports.map { export in
      JSONValue.object([
        ("plan", .provenance(export.provenance)), ("sheets", .array(export.sheets.map(JSONValue.sheet))),
      ])
    }
    return JSONValue.object([("details", .array(details))]).text
  }

  /// The sheets as Markdown.
  public var markdown: String {
    sheets.map { sheet in
      let state = sheet.state.exportedText
      let heading = "# \("\(sheet.heading): \(sheet.title)".markdown)\n\n\(provenance.markdown)"
      let sections = sheet.sections.map { section in
        let title = section.title.isEmpty ? "" : "\n## \(section.title.markdown)\n"
        return title + "\n" + section.rows.map(SheetExport.line).joined()
      }
      return heading + (state.isEmpty ? "" : "\n**\(state.markdown)**\n") + sections.joined()
    }
    .joined(separator: "\n")
  }

  private static func line(_ row: Sheet.Row) -> String {
    let label = row.label.isEmpty ? "" : "\(row.label.markdown): "
    return "- \(label)\(row.cell.exportedText.markdown)\n"
  }
}

extension JSONValue {
  fileprivate static func sheet(_ sheet: Sheet) -> JSONValue {
    .object([
      ("heading", .string(sheet.heading)), ("title", .string(sheet.title)),
      ("state", .words(sheet.state.exportedText)), ("points", .array(sheet.history.map(points) ?? [])),
      ("sections", .array(sheet.sections.map(section))),
    ])
  }

  private static func section(_ section: Sheet.Section) -> JSONValue {
    let rows = section.rows.map { row in
      JSONValue.object([("label", .words(row.label)), ("value", .words(row.cell.exportedText))])
    }
    return .object([("title", .words(section.title)), ("rows", .array(rows))])
  }

  /// The periods of a chart, in words: the numbers stand in the measurements.
  private static func points(_ history: IndicatorHistory) -> [JSONValue] {
    let indicator = history.indicator
    func words(_ number: DecimalNumber?) -> JSONValue {
      .words(indicator.levels.isEmpty ? number.map(indicator.text) ?? "" : "")
    }
    return history.points.enumerated().map { place, point in
      let actual = point.actual == nil ? .missing : point.measurement?.actual ?? .missing
      let forecast = place == history.forecastPlace ? history.forecast?.number : nil
      return .object([
        ("period", .string(point.period.label)), ("actual", .words(actual.words(in: indicator))),
        ("target", .words((point.measurement?.target ?? .missing).words(in: indicator))),
        ("amberLimit", words(point.amberLimit)), ("yearBefore", words(point.yearBefore)),
        ("benchmark", words(point.benchmark)), ("forecast", words(forecast)),
        ("status", .string(point.assessment.status.word)),
      ])
    }
  }
}
