extension Table {
  /// The pledges, agreements and plans a plan contributes to, each with how much does.
  public static func strategicLinks(_ scorecard: Scorecard) -> Table {
    let links = scorecard.plan.links
    let ids = links.map(\.shownID.count)
    return Table(
      columns: [
        Column("Id", width: max(4, min(14, ids.max() ?? 0)), yields: 2),
        Column("Link", aliases: ["title"], width: 20, weight: 1),
        Column("Kind", width: max(4, min(13, links.map(\.kind.count).max() ?? 0)), yields: 1),
        Column("Objectives", alignment: .trailing, width: 10, yields: 3),
        Column("Measures", aliases: ["indicators"], alignment: .trailing, width: 8, yields: 4),
        Column("Actions", alignment: .trailing, width: 7, yields: 3),
        Column("In all", alignment: .trailing, width: 7),
      ],
      entities: links.map { .link($0.id) }
    ) { row in
      cells(of: links[row], scorecard.index.links.related(to: .link(links[row].id)))
    }
    .without(silentColumns(scorecard))
  }

  private static func cells(of link: StrategicLink, _ related: [Entity]) -> [TableCell] {
    [
      .text(link.shownID, .muted),
      .text(link.title),
      .text(link.kind, .muted),
      .count(related.count(where: \.isObjective)),
      .count(related.count(where: \.isIndicator)),
      .count(related.count(where: \.isAction)),
      related.isEmpty ? .text("nothing", .warning) : .count(related.count),
    ]
  }

  private static func silentColumns(_ scorecard: Scorecard) -> [String] {
    let links = scorecard.plan.links
    let related = Set(links.flatMap { scorecard.index.links.related(to: .link($0.id)) })
    var silent: [String] = []
    if links.allSatisfy(\.shownID.isEmpty) { silent.append("Id") }
    if links.allSatisfy(\.kind.isEmpty) { silent.append("Kind") }
    if !related.contains(where: \.isObjective) { silent.append("Objectives") }
    if !related.contains(where: \.isIndicator) { silent.append("Measures") }
    if !related.contains(where: \.isAction) { silent.append("Actions") }
    return silent
  }
}

extension StrategicLink {
  /// Its id, but where its title begins with it: nothing is said twice.
  fileprivate var shownID: String {
    title.hasPrefix(id) ? "" : id
  }
}
