extension Table {
  /// The officers of a plan with what each owns or leads; at the end the words that name no officer for sure, and what
  /// nobody owns.
  public static func officers(_ scorecard: Scorecard) -> Table {
    let (people, owners) = (scorecard.plan.people, scorecard.index.links.owners)
    let loads = scorecard.workloads()
    let longest = people.prefix(200).map(\.name.count).max() ?? 0
    let entities = people.map { Entity.officer($0.id) } + owners.map(Entity.owner)
    return Table(
      columns: [
        Column(
          "Officer",
          aliases: ["owner", "lead", "name"],
          width: max(22, min(30, longest)),
          weight: 3,
          idKey: "id"
        ),
        Column("Id", width: 6, yields: 5),
        Column("Post", width: 18, weight: 2, yields: 4),
        Column("Division", width: 14, weight: 1, yields: 5),
        Column("Objectives", alignment: .trailing, width: 10, yields: 3),
        Column("Measures", aliases: ["indicators"], alignment: .trailing, width: 8, yields: 1),
        Column("Red", alignment: .trailing, width: 3),
        Column("Actions", alignment: .trailing, width: 7),
        Column("Late", aliases: ["overdue"], alignment: .trailing, width: 4),
        Column("Supports", alignment: .trailing, width: 8, yields: 5),
        Column("Risks", alignment: .trailing, width: 5),
        Column("Beyond", aliases: ["appetite"], alignment: .trailing, width: 6),
      ] + monthColumns(scorecard),
      entities: entities
    ) { row in
      let load = loads[entities[row]] ?? Workload()
      return row < people.count
        ? cells(of: people[row], scorecard) + cells(of: load)
        : cells(ofOwner: owners[row - people.count], scorecard) + cells(of: load)
    }
    .without(silentColumns(scorecard, Array(loads.values)))
    .standing(in: unclearOwners(among: entities))
    .grouping(by: [
      Grouping("division", name: { scorecard.index.title(ofDivision: $0) }) { row in
        row < people.count ? people[row].division ?? "" : ""
      }
    ])
  }

  /// The officers under no heading, and below them the words that name none for sure.
  static func unclearOwners(among entities: [Entity]) -> Grouping {
    let unclear = "unclear"
    return Grouping("owners", known: ["known"], name: { $0 == unclear ? "Unclear owners" : "" }) { row in
      if case .owner = entities[row].inItsPlan { unclear } else { "known" }
    }
  }

  /// How many deadlines come in each of the months ahead: "Oct", "Nov".
  private static func monthColumns(_ scorecard: Scorecard) -> [Column] {
    scorecard.monthsAhead.enumerated().map { place, month in
      let name = String(month.label.prefix(3))
      return Column(name, key: "month\(place + 1)", alignment: .trailing, width: 3, yields: 2)
    }
  }

  private static func cells(of officer: Officer, _ scorecard: Scorecard) -> [TableCell] {
    [
      .text(officer.name, .strong),
      .text(officer.id, .muted),
      officer.post == officer.name ? .empty : .text(officer.post),
      .text(scorecard.index.title(ofDivision: officer.division), .muted),
    ]
  }

  private static func cells(ofOwner words: String, _ scorecard: Scorecard) -> [TableCell] {
    [
      .text("\(scorecard.index.title(of: .owner(words))): \(scorecard.doubt(aboutOwner: words))", .warning),
      .empty, .empty, .empty,
    ]
  }

  private static func cells(of load: Workload) -> [TableCell] {
    [
      .count(load.objectives), .count(load.indicators), .count(load.red, .status(.red)), .count(load.actions),
      .count(load.overdue, .status(.overdue)), .count(load.supported, .muted), .count(load.risks),
      .count(load.beyondAppetite, .warning),
    ] + load.coming.map { .count($0) }
  }

  private static func silentColumns(_ scorecard: Scorecard, _ loads: [Workload]) -> [String] {
    let people = scorecard.plan.people
    var silent: [String] = []
    if people.isEmpty { silent.append("Id") }
    if people.allSatisfy({ $0.division == nil }) { silent.append("Division") }
    if people.allSatisfy({ $0.post.isEmpty || $0.post == $0.name }) { silent.append("Post") }
    if loads.allSatisfy({ $0.objectives == 0 }) { silent.append("Objectives") }
    if loads.allSatisfy({ $0.indicators == 0 }) { silent.append("Measures") }
    if loads.allSatisfy({ $0.actions == 0 }) { silent.append("Actions") }
    if loads.allSatisfy({ $0.overdue == 0 }) { silent.append("Late") }
    if loads.allSatisfy({ $0.supported == 0 }) { silent.append("Supports") }
    if loads.allSatisfy({ $0.risks == 0 }) { silent.append("Risks") }
    if loads.allSatisfy({ $0.red == 0 }) { silent.append("Red") }
    if loads.allSatisfy({ $0.beyondAppetite == 0 }) { silent.append("Beyond") }
    if loads.allSatisfy({ $0.coming.allSatisfy { $0 == 0 } }) {
      silent += monthColumns(scorecard).map(\.title)
    }
    return silent
  }
}

extension Scorecard {
  /// Why words in an owner's place name no officer for sure.
  func doubt(aboutOwner words: String) -> String {
    if words.isEmpty { return "no owner is given" }
    if words.hasSuffix("?") { return "in doubt" }
    if OfficerDirectory.openWords.contains(words.lowercased()) { return "still to be named" }
    let posts = plan.people.count { $0.post == words }
    return posts > 1 ? "a post of \(posts) officers" : "not in people.csv"
  }
}
