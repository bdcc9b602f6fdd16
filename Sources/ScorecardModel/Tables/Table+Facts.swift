extension Table {
  /// The facts of a plan, in its order, which goes by topic.
  public static func facts(_ scorecard: Scorecard) -> Table {
    let facts = scorecard.plan.facts
    return Table(
      columns: [
        Column("Topic", width: 14),
        Column("Fact", aliases: ["label", "title"], width: 18, weight: 2),
        Column("Value", width: 34, weight: 5),
        Column("As at", aliases: ["as-of"], width: 10, yields: 5),
        Column("Division", width: 14, weight: 1, yields: 7),
        Column("Theme", aliases: ["perspective"], width: 14, weight: 1, yields: 8),
        Column("Note", width: 24, weight: 3, yields: 6),
      ],
      entities: facts.indices.map(Entity.fact)
    ) { row in
      let fact = facts[row]
      return [
        .text(fact.topic, .muted),
        .text(fact.label),
        .text(fact.value),
        .text(fact.asOf, .muted),
        .text(scorecard.index.title(ofDivision: fact.division), .muted),
        .text(scorecard.title(ofPerspective: fact.perspective), .muted),
        .text(fact.note, .muted),
      ]
    }
    .without(silentColumns(facts))
    .grouping(by: scorecard.factGroupings)
  }

  private static func silentColumns(_ facts: [Fact]) -> [String] {
    var silent: [String] = []
    if facts.allSatisfy(\.value.isEmpty) { silent.append("Value") }
    if facts.allSatisfy(\.asOf.isEmpty) { silent.append("As at") }
    if facts.allSatisfy({ $0.division == nil }) { silent.append("Division") }
    if facts.allSatisfy({ $0.perspective == nil }) { silent.append("Theme") }
    if facts.allSatisfy(\.note.isEmpty) { silent.append("Note") }
    return silent
  }
}
