extension Sheet {
  init(officer row: Int, in scorecard: Scorecard) {
    let officer = scorecard.plan.people[row]
    let exceptions = scorecard.index.links.related(to: .officer(officer.id))
      .compactMap(scorecard.exception(about:))
    let load = scorecard.workloads()[.officer(officer.id)] ?? Workload()
    self.init(
      heading: "Officer \(officer.id)",
      title: officer.name,
      sections: [
        Section(
          "",
          [
            Row("Post", officer.post),
            Row("Division", scorecard.index.title(ofDivision: officer.division)),
          ] + Sheet.load(load) + [
            Row("From", officer.location.description, .muted)
          ]
        ),
        Section("Falls due", Sheet.coming(to: .officer(officer.id), in: scorecard)),
        Section("Needs a decision", exceptions.map { Sheet.decision(on: $0, in: scorecard) }),
        Sheet.extra(officer.extra),
      ]
    )
  }

  /// Something that needs a decision, with how it stands; and why, where that is something else.
  private static func decision(on item: Exceptions.Item, in scorecard: Scorecard) -> Row {
    let why = [.red, .overdueAction, .overdueFigure].contains(item.kind) ? "" : ": \(item.kind.words)"
    return Row(scorecard.state(of: item.entity).brief, "\(item.entity.id) \(item.title)\(why)")
  }

  init(owner words: String, in scorecard: Scorecard) {
    let related = scorecard.index.links.related(to: .owner(words))
    let load = scorecard.workloads()[.owner(words)] ?? Workload()
    self.init(
      heading: words.isEmpty ? "Nobody" : "Owner \(words)",
      title: words.isEmpty ? "What has no owner" : words,
      state: .text(scorecard.doubt(aboutOwner: words), .warning),
      sections: [
        Section(
          "",
          Sheet.load(load) + [Row("What to do", "name one officer of people.csv in each of these rows")]
        ),
        Section("Falls due", Sheet.coming(to: .owner(words), in: scorecard)),
        Section("Perhaps", items: scorecard.suspects(of: related, named: words)),
      ]
    )
  }

  /// What falls due in each of the months ahead: how much, and of which actions.
  private static func coming(to entity: Entity, in scorecard: Scorecard) -> [Row] {
    guard let deadlines = scorecard.comingDeadlines()[entity] else { return [] }
    return scorecard.monthsAhead.map { month in
      let due = deadlines.filter { month.contains($0.day) }
      guard !due.isEmpty else { return Row(month.label, "none", .muted) }
      let actions = due.reduce(into: [String]()) { if !$0.contains($1.action) { $0.append($1.action) } }
      let bar = String(repeating: "■", count: min(due.count, 12))
      return Row(month.label, "\(bar) \(due.count): \(actions.joined(separator: ", "))")
    }
  }

  /// What somebody owns or leads, with how much of it is late, red or beyond the appetite.
  static func load(_ load: Workload) -> [Row] {
    [
      Row("Owns or leads", load.words),
      Row("Overdue", load.overdue == 0 ? "" : String.counting(load.overdue, "action"), .status(.overdue)),
      Row("Red", load.red == 0 ? "" : String.counting(load.red, "indicator"), .status(.red)),
      Row(
        "Beyond appetite",
        load.beyondAppetite == 0 ? "" : String.counting(load.beyondAppetite, "risk"),
        .warning
      ),
      Row("Supports", load.supported == 0 ? "" : String.counting(load.supported, "action")),
    ]
  }
}

extension Scorecard {
  /// The officers whom doubtful words may mean: whom a question mark stands behind.
  fileprivate func suspects(of related: [Entity], named words: String) -> [String] {
    let leads = related.flatMap { entity -> [OfficerReference] in
      guard let row = index.row(of: entity) else { return [] }
      return switch entity {
      case .objective: plan.objectives[row].leads
      case .indicator: plan.indicators[row].owners
      case .action: plan.actions[row].leads + plan.actions[row].support
      case .risk: plan.risks[row].owners
      default: []
      }
    }
    let officers = Set(leads.filter { $0.words == words }.compactMap(\.officer))
    return officers.sorted().map { index.title(of: .officer($0)) }
  }
}
