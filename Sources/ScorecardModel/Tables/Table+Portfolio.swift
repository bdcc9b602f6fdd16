/// What several plans have, side by side.
extension Table {
  /// The plans against their perspectives: the colour of each quadrant, the share on target, and what needs a decision.
  public static func perspectives(_ portfolio: Portfolio) -> Table {
    let members = portfolio.members
    let titles = members.flatMap(\.quadrantTitles).reduce(into: [String]()) { titles, title in
      if !titles.contains(title) { titles.append(title) }
    }
    let columns = titles.enumerated().map { place, title in
      Column(title, key: "perspective\(place + 1)", width: 15, weight: 1)
    }
    return Table(
      columns: [Column("Plan", key: "title", width: 26, weight: 2)] + columns + [
        Column("Exceptions", alignment: .trailing, width: 10),
        Column("Late actions", alignment: .trailing, width: 12, yields: 3),
        Column("Beyond appetite", alignment: .trailing, width: 15, yields: 2),
      ],
      entities: members.map { .plan($0.loaded.id) }
    ) { row in
      let member = members[row]
      return [.text(member.name, .strong)] + titles.map(member.quadrant) + [
        .counted(member.exceptions.items.count, .warning),
        .counted(member.scorecard.actions.count { $0.due.due.isOverdue }, .warning),
        .counted(
          member.scorecard.risks.count { $0.isOnMap && $0.present?.isBeyondAppetite == true },
          .warning
        ),
      ]
    }
  }

  /// The indicators of all plans, each in its plan's latest period.
  public static func indicators(_ portfolio: Portfolio) -> Table {
    joined(portfolio.members.map { ($0, .indicators($0.scorecard)) })
  }

  /// The actions of all plans.
  public static func actions(_ portfolio: Portfolio) -> Table {
    joined(portfolio.members.map { ($0, .actions($0.scorecard)) })
  }

  /// The officers of all plans.
  public static func officers(_ portfolio: Portfolio) -> Table {
    joined(portfolio.members.map { ($0, .officers($0.scorecard)) })
  }

  /// What in any plan needs a decision: kind by kind, worst first, in each the plans in their order.
  public static func exceptions(_ portfolio: Portfolio) -> Table {
    let table = joined(portfolio.members.map { ($0, .exceptions($0.exceptions, in: $0.scorecard)) })
    let kinds = portfolio.members.flatMap { $0.exceptions.items.map(\.kind) }
    let order = kinds.indices.sorted { (kinds[$0], $0) < (kinds[$1], $1) }
    let names = portfolio.members.flatMap { member in member.exceptions.items.map { _ in member.name } }
    return table.keeping(order).grouping(by: [
      Grouping("plan") { names[order[$0]] }, Grouping("exception") { kinds[order[$0]].words },
    ])
  }

  /// The registers side by side: how many risks are in each band, beyond appetite, and in the trays.
  public static func registers(_ portfolio: Portfolio) -> Table {
    let members = portfolio.members.filter { !$0.scorecard.risks.isEmpty }
    return Table(
      columns: [
        Column("Plan", key: "title", width: 26, weight: 2),
        Column("Scheme", width: 28, weight: 1, yields: 3),
        Column("Risks", alignment: .trailing, width: 5),
        Column("By band", width: 30, weight: 2),
        Column("Beyond appetite", alignment: .trailing, width: 15),
        Column("Not scored", alignment: .trailing, width: 10, yields: 1),
        Column("Not on its grid", alignment: .trailing, width: 15, yields: 2),
      ],
      entities: members.map { .plan($0.loaded.id) }
    ) { row in
      let map = RiskMap(members[row].scorecard)
      let tray = { (kind: RiskMap.Tray.Kind) in map.trays.first { $0.kind == kind }?.ids.count ?? 0 }
      let bands = map.tally.bands.reversed().map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      return [
        .text(members[row].name, .strong),
        .text(map.scheme.words, .muted),
        .counted(map.tally.count),
        bands.isEmpty ? .text("no bands named", .muted) : .text(bands),
        map.tally.beyondAppetite.map { .counted($0, .warning) } ?? .text("no appetite", .muted),
        .counted(tray(.notScored), .warning),
        .counted(tray(.notOnGrid), .warning),
      ]
    }
  }

  /// The open risks of all plans, scheme by scheme, what is most beyond its appetite first.
  ///
  /// Scores of different schemes say nothing about each other: they are never in one order. Bands may be compared.
  ///
  /// - Parameters:
  ///   - portfolio: The plans.
  ///   - most: How many of each scheme, of those beyond its appetite alone; nil: all of them.
  /// - Returns: One row for each risk, in groups by scheme where somebody asks for them.
  public static func risks(_ portfolio: Portfolio, most: Int? = nil) -> Table {
    let members = portfolio.members
    let parts = members.map { member in
      let rows = member.scorecard.risks.indices.filter { member.scorecard.risks[$0].isOnMap }
      return (member, Table.risks(member.scorecard, rows: rows))
    }
    let schemes = portfolio.schemes
    let names = schemes.names
    let risks = parts.flatMap { member, table in
      table.entities.compactMap { entity in
        member.scorecard.index.row(of: entity).map {
          PlacedRisk(
            member.scorecard,
            $0,
            scheme: schemes.firstIndex(of: member.scorecard.plan.header.riskScheme) ?? 0
          )
        }
      }
    }
    let table = joined(parts, renaming: ["now": "Now", "goal": "Goal"])
    var order = risks.indices.sorted { risks[$0].precedes(risks[$1]) ?? ($0 < $1) }
    if let most {
      var counts: [Int: Int] = [:]
      order = order.filter { row in
        guard risks[row].isBeyondAppetite else { return false }
        counts[risks[row].scheme, default: 0] += 1
        return counts[risks[row].scheme, default: 0] <= most
      }
    }
    let rows = order
    return table.keeping(rows).grouping(by: [
      Grouping(schemeGrouping) { names[risks[rows[$0]].scheme] },
      Grouping("band") { risks[rows[$0]].band },
      Grouping("plan") { risks[rows[$0]].plan },
    ])
  }

  /// The title of the grouping of risks by the scheme of their plan.
  public static let schemeGrouping = "scheme"
}

/// A risk among those of other plans.
private struct PlacedRisk {
  let plan: String
  let scheme: Int
  let isBeyondAppetite: Bool
  let excess: Int
  let rank: Int
  let band: String

  init(_ scorecard: Scorecard, _ row: Int, scheme: Int) {
    let (reading, header) = (scorecard.risks[row], scorecard.plan.header)
    plan = header.directorate.isEmpty ? header.title : header.directorate
    self.scheme = scheme
    isBeyondAppetite = reading.present?.isBeyondAppetite ?? false
    excess = reading.present?.excess ?? .min
    rank = reading.rank
    band = reading.present?.band.map { header.riskScheme.bands[$0].name } ?? ""
  }

  /// Whether it stands before another of its scheme; nil where both stand as they come.
  func precedes(_ other: PlacedRisk) -> Bool? {
    if scheme != other.scheme { return scheme < other.scheme }
    if excess != other.excess { return excess > other.excess }
    return rank == other.rank ? nil : rank > other.rank
  }
}

extension Portfolio.Member {
  /// The titles of its quadrants.
  fileprivate var quadrantTitles: [String] {
    scorecard.quadrants.map { scorecard.title(ofQuadrant: $0?.id) }
  }

  /// The quadrant of a title in one cell: its colour, and the share on target; empty where the plan has none.
  fileprivate func quadrant(_ title: String) -> TableCell {
    guard let quadrant = scorecard.quadrants.first(where: { scorecard.title(ofQuadrant: $0?.id) == title })
    else {
      return .empty
    }
    let rollUp = scorecard.rollUp(of: quadrant?.id)
    let share = rollUp.onTargetShare.map { "\($0.rounded(to: 0))% of \(rollUp.rated)" }
    guard let colour = rollUp.colour else { return .text(share ?? "none rated of \(rollUp.total)", .muted) }
    return .text([colour.word, share].compactMap(\.self).joined(separator: " "), .status(colour))
  }
}

extension TableCell {
  /// A count that stands out where it is not nothing.
  fileprivate static func counted(_ count: Int, _ tone: Tone = .plain) -> TableCell {
    .figure(String(count), DecimalNumber(mantissa: Int64(count)), count == 0 ? .muted : tone)
  }
}
