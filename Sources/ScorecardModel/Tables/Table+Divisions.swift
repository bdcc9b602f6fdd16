extension Table {
  /// The divisions of a directorate: who heads them, how many staff they have, and what is said to be theirs.
  public static func divisions(_ scorecard: Scorecard) -> Table {
    let divisions = scorecard.plan.divisions
    let staff = scorecard.plan.staff
    return Table(
      columns: [
        Column("Division", aliases: ["title"], width: 20, weight: 2),
        Column("Head", aliases: ["lead", "owner"], width: 16, weight: 1, yields: 2),
        Column("Staff", alignment: .trailing, width: 6),
        Column("Share", width: 13, yields: 4),
        Column("As at", width: 11, yields: 5),
        Column("Officers", alignment: .trailing, width: 8, yields: 3),
        Column("Measures", alignment: .trailing, width: 8, yields: 3),
        Column("Actions", alignment: .trailing, width: 7, yields: 3),
        Column("Risks", alignment: .trailing, width: 5, yields: 3),
        Column("Reports", aliases: ["progress"], alignment: .trailing, width: 7, yields: 3),
        Column("Facts", alignment: .trailing, width: 5, yields: 6),
      ],
      entities: divisions.map { .division($0.id) }
    ) { row in
      cells(of: divisions[row], of: staff, scorecard)
    }
    .without(silentColumns(scorecard))
  }

  private static func cells(
    of division: Division,
    of staff: DecimalNumber?,
    _ scorecard: Scorecard
  ) -> [TableCell] {
    let related = scorecard.index.links.related(to: .division(division.id))
    let share = division.staff.flatMap { own in
      staff.flatMap { (own * DecimalNumber(100)).divided(by: $0, decimals: 1) }
    }
    func count(_ noun: String) -> TableCell { .count(related.count { $0.noun == noun }) }
    return [
      .text(division.title),
      .text(scorecard.index.names(of: division.heads)),
      division.staff.map { .figure($0.grouped(), $0, .strong) } ?? .empty,
      share.map(TableCell.share) ?? .empty,
      .text(division.asOf?.label ?? "", .muted),
      count("officer"), count("indicator"), count("action"), count("risk"), count("report"), count("fact"),
    ]
  }

  private static func silentColumns(_ scorecard: Scorecard) -> [String] {
    let divisions = scorecard.plan.divisions
    let nouns = Set(divisions.flatMap { scorecard.index.links.related(to: .division($0.id)) }.map(\.noun))
    let counted = [
      "officer": "Officers", "indicator": "Measures", "action": "Actions", "risk": "Risks",
      "report": "Reports",
      "fact": "Facts",
    ]
    var silent = counted.filter { !nouns.contains($0.key) }.map(\.value)
    if divisions.allSatisfy(\.heads.isEmpty) { silent.append("Head") }
    if divisions.allSatisfy({ $0.staff == nil }) { silent += ["Staff", "Share"] }
    if divisions.allSatisfy({ $0.asOf == nil }) { silent.append("As at") }
    return silent
  }
}

extension Plan {
  /// The staff of all divisions that give theirs; nil where none does.
  public var staff: DecimalNumber? {
    let known = divisions.compactMap(\.staff)
    return known.isEmpty ? nil : known.reduce(.zero, +)
  }
}
