extension JSONValue {
  /// The plans of a portfolio: `{ "plans": [ … ] }`.
  static func portfolio(_ plans: [PlanExport]) -> JSONValue {
    .object([("plans", .array(plans.map(plan)))])
  }

  /// One table as `{ plan, table, columns, rows }`, several as `{ plan, tables: { name: { columns, rows } } }`.
  static func plan(_ export: PlanExport) -> JSONValue {
    let plan = (key: "plan", value: provenance(export.provenance))
    if export.parts.count == 1, let part = export.parts.first {
      return .object([plan, ("table", .string(part.kind.rawValue))] + members(of: part.table))
    }
    let tables = export.parts.map { (key: $0.kind.rawValue, value: JSONValue.object(members(of: $0.table))) }
    return .object([plan, ("tables", .object(tables))])
  }

  /// Where rows are from.
  static func provenance(_ provenance: Provenance) -> JSONValue {
    .object([
      ("id", .string(provenance.id)),
      ("title", .words(provenance.title)),
      ("organisation", .words(provenance.organisation)),
      ("directorate", .words(provenance.directorate)),
      ("years", .words(provenance.years)),
      ("period", .string(provenance.period.description)),
      ("asAt", .string(provenance.asAt.description)),
      ("illustrative", .bool(provenance.isIllustrative)),
      ("source", .words(provenance.source)),
    ])
  }

  private static func members(of table: Table) -> [(key: String, value: JSONValue)] {
    let places = table.exported
    let columns = places.map { place in
      JSONValue.object([
        ("key", .string(table.columns[place].key)), ("title", .string(table.columns[place].title)),
      ])
    }
    let rows = JSONValue.array(count: table.count) { row in
      let cells = table.row(row)
      return .object(places.map { (table.columns[$0].key, cell(cells[$0], in: table.columns[$0])) })
    }
    return [("columns", .array(columns)), ("rows", rows)]
  }

  private static func cell(_ cell: TableCell, in column: Table.Column) -> JSONValue {
    switch cell {
    case .figure("", _, _): .null
    case .figure(let words, let number, _) where column.isFigure:
      .object([("text", .string(words)), ("value", number.map(JSONValue.number) ?? .null)])
    case .figure(let words, let number, _): number.map(JSONValue.number) ?? .string(words)
    case .record(let value): record(value)
    default: .words(cell.exportedText)
    }
  }

  private static func record(_ value: RecordValue) -> JSONValue {
    switch value {
    case .flag(let isSo): .bool(isSo)
    case .reference(let item): reference(item)
    case .list(let items): .array(items.map { $0.id == nil ? .string($0.title) : reference($0) })
    case .reason(let reason): self.reason(reason)
    case .reasons(let reasons): .array(reasons.map(self.reason))
    }
  }

  private static func reference(_ item: RecordValue.Item) -> JSONValue {
    .object([("id", item.id.map(JSONValue.string) ?? .null), ("title", .string(item.title))])
  }

  /// A rule with its numbers and the places they stand in.
  private static func reason(_ reason: Reason) -> JSONValue {
    let facts = reason.facts.map { fact in
      JSONValue.object([
        ("label", .string(fact.label)), ("value", .string(fact.value)),
        ("file", fact.location.map { .string($0.file) } ?? .null),
        ("line", fact.location.map { .number(DecimalNumber($0.line)) } ?? .null),
      ])
    }
    return .object([
      ("rule", .string(reason.rule)), ("facts", .array(facts)), ("remedy", .words(reason.remedy)),
    ])
  }
}
