extension Table {
  /// The codes of a plan: those it uses first, then those it explains, then the others.
  ///
  /// - Parameters:
  ///   - glossary: The codes.
  ///   - scorecard: The plan they were looked for in.
  /// - Returns: One row for each code.
  public static func glossary(_ glossary: Glossary, in scorecard: Scorecard) -> Table {
    let entries = glossary.entries
    return Table(
      columns: [
        Column("Code", aliases: ["id"], width: max(6, min(14, entries.map(\.term.code.count).max() ?? 0))),
        Column("Meaning", aliases: ["title"], width: 34, weight: 4),
        Column("Kind", width: 12, yields: 6),
        Column("Used", alignment: .trailing, width: 5),
        Column("First in", width: 16, weight: 2, yields: 2),
        Column("From", aliases: ["source"], width: 8, yields: 4),
        Column("Note", width: 20, weight: 2, yields: 7),
      ],
      entities: entries.map { .code($0.term.code) }
    ) { row in
      cells(of: entries[row], scorecard)
    }
    .without(entries.allSatisfy(\.term.note.isEmpty) ? ["Note"] : [])
    .adding(Record<Glossary.Entry>.fields, of: entries, order: Array(entries.indices), in: scorecard)
    .grouping(by: [Grouping("kind") { entries[$0].term.kind }])
  }

  private static func cells(of entry: Glossary.Entry, _ scorecard: Scorecard) -> [TableCell] {
    let first = entry.uses.first.map { "\($0.noun) \($0.id)" } ?? ""
    let isUsed = entry.count > 0
    return [
      .text(entry.term.code, isUsed ? .strong : .muted),
      .text(entry.term.meaning, isUsed ? .plain : .muted),
      .text(entry.term.kind, .muted),
      .count(entry.count),
      .text(first, .muted),
      .text(entry.isOwn ? "plan" : "program", .muted),
      .text(entry.term.note, .muted),
    ]
  }
}

extension Record<Glossary.Entry> {
  /// What there is to say of a code beyond what its table shows at first.
  static var fields: [Field<Self>] {
    [
      Field("Uses") { $0.scorecard.references($0.item.uses) },
      Field("Other") { .list($0.term.extra.map { "\($0.name): \($0.text)" }) },
      Field("File") { .text($0.term.location?.file ?? "") }.optional,
      .count("Line") { $0.term.location?.line }.optional,
    ]
  }
}
