import ScorecardModel

/// Reads a plan out of texts, the way its folder would be read; its problems are all but the notes.
func plan(_ texts: [InputTable: String], header: SettingsNode? = nil) -> (plan: Plan, problems: [String]) {
  var tables: [InputTable: CSVDocument] = [:]
  for (table, text) in texts { tables[table] = CSVDocument(file: table.fileName, text: text) }
  var reader = PlanReader()
  let (plan, diagnostics) = reader.read(header: header, tables: tables, id: "plan")
  return (plan, diagnostics.filter { $0.severity != .note }.map(\.description))
}

/// Settings out of keys and texts, as a YAML file would give them.
func settings(_ entries: [(String, SettingsNode)]) -> SettingsNode {
  let start = SourceLocation(file: "plan.yaml", line: 1, column: 1)
  return SettingsNode(
    .mapping(entries.map { SettingsNode.Entry(key: $0.0, location: start, value: $0.1) }),
    at: start
  )
}

/// A text of the settings.
func scalar(_ text: String) -> SettingsNode {
  SettingsNode(.scalar(text), at: SourceLocation(file: "plan.yaml", line: 1, column: 1))
}
