import ScorecardModel

extension State {
  /// Whether the open plan has anything to show in a view; one without data stays away.
  package func has(_ view: ViewKind) -> Bool {
    openPlan.map { $0.plan.has(view) } ?? false
  }
}

extension Plan {
  /// Whether it has anything to show in a view.
  func has(_ view: ViewKind) -> Bool {
    switch view {
    case .scorecard, .plan, .faults, .glossary: true
    case .indicators: !indicators.isEmpty
    case .risks: !risks.isEmpty
    case .actions: !actions.isEmpty
    case .strategy: !objectives.isEmpty || !links.isEmpty
    case .people: !people.isEmpty || namesOwners
    case .resources: !budget.isEmpty || !divisions.isEmpty
    case .progress: !progress.isEmpty
    case .meeting: !header.agenda.isEmpty || has(.exceptions)
    case .exceptions: !indicators.isEmpty || !risks.isEmpty || !actions.isEmpty || !progress.isEmpty
    }
  }

  /// Whether anybody is named anywhere, without a table of officers.
  private var namesOwners: Bool {
    objectives.contains { !$0.leads.isEmpty } || indicators.contains { !$0.owners.isEmpty }
      || actions.contains { !$0.leads.isEmpty } || risks.contains { !$0.owners.isEmpty }
  }
}

extension ViewKind {
  /// Why the view is not there, for whoever presses its key.
  package var silence: String {
    let files =
      switch self {
      case .scorecard, .plan, .faults: "plan.yaml"
      case .glossary: "glossary.csv"
      case .indicators: "indicators.csv"
      case .risks: "risks.csv"
      case .actions: "actions.csv"
      case .strategy: "objectives.csv or links.csv"
      case .people: "people.csv"
      case .resources: "budget.csv or divisions.csv"
      case .progress: "progress.csv"
      case .meeting, .exceptions: "indicators, risks, actions or progress"
      }
    return "\(title): this plan has no row in \(files)"
  }
}
