extension Sheet {
  init(link row: Int, in scorecard: Scorecard) {
    let link = scorecard.plan.links[row]
    let related = scorecard.index.links.related(to: .link(link.id))
    let counts = [
      ("objective", related.count(where: \.isObjective)), ("indicator", related.count(where: \.isIndicator)),
      ("action", related.count(where: \.isAction)),
    ]
    let words = counts.filter { $0.1 > 0 }.map { String.counting($0.1, $0.0) }.joined(separator: ", ")
    self.init(
      heading: "Link \(link.id)",
      title: link.title,
      state: related.isEmpty ? .text("nothing contributes", .warning) : .empty,
      sections: [
        Section(
          "",
          [
            Row("Kind", link.kind),
            Row("Contribute", words),
            Row("From", link.location.description, .muted),
          ]
        ),
        Sheet.extra(link.extra),
      ]
    )
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
        Section("Perhaps", items: scorecard.suspects(of: related, named: words)),
      ]
    )
  }

  /// What somebody owns or leads, with how much of it is late.
  static func load(_ load: Workload) -> [Row] {
    [
      Row("Owns or leads", load.words),
      Row("Overdue", load.overdue == 0 ? "" : String.counting(load.overdue, "action"), .status(.overdue)),
      Row("Supports", load.supported == 0 ? "" : String.counting(load.supported, "action")),
    ]
  }

  init(progress row: Int, in scorecard: Scorecard) {
    let progress = scorecard.plan.progress[row]
    let words = ProgressRow(scorecard, progress)
    self.init(
      heading: "Report \(progress.id)",
      title: progress.title,
      state: words.status,
      sections: [
        Section(
          "",
          [
            Row("Status", words.status),
            Row("Comment", progress.comment),
            Row("Objective", words.objectives),
            Row("Theme", scorecard.title(ofPerspective: progress.perspective)),
            Row("Division", scorecard.index.title(ofDivision: progress.division)),
            Row("Reported for", progress.period?.longLabel ?? ""),
            Row("Due", progress.deadline.words, .strong),
            Row("Revised to", progress.revised.words, .strong),
            Row("Slip", progress.slip.map(ProgressRow.words(ofSlip:)) ?? ""),
            Row("From", progress.location.description, .muted),
          ]
        ),
        Sheet.extra(progress.extra),
      ]
    )
  }

  init(fact row: Int, in scorecard: Scorecard) {
    let fact = scorecard.plan.facts[row]
    self.init(
      heading: fact.topic,
      title: fact.label,
      sections: [
        Section(
          "",
          [
            Row("Value", fact.value, .strong),
            Row("Note", fact.note),
            Row("As at", fact.asOf),
            Row("Division", scorecard.index.title(ofDivision: fact.division)),
            Row("Theme", scorecard.title(ofPerspective: fact.perspective)),
            Row("From", fact.location.description, .muted),
          ]
        ),
        Sheet.extra(fact.extra),
      ]
    )
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
