import ScorecardModel

extension State {
  /// Whether a command is allowed, and has something to do here and now; asked of what the footer may show.
  package func offers(_ command: Command) -> Bool {
    guard options.mode.allows(command) else { return false }
    switch command {
    case .open: return isOnGrid || selection != nil || page.cursor.heading != nil
    case .back: return trail.count > 1 || !page.filter.isEmpty || page.isZoomed
    case .nextPane: return paneCount > 1
    case .nextItem, .pauseMeeting, .endMeeting: return runningItem != nil
    case .exportMeeting: return page.place == .view(.meeting)
    case .previousPeriod: return (scorecard?.periods.count ?? 0) > 1
    case .filter: return listings.contains { $0.table.count > 0 }
    case .sort: return !(focusedListing?.table.columns.isEmpty ?? true)
    case .group: return isMatrix || focusedListing?.table.hasGroupings ?? false
    case .chooseColumns: return focusedPane != nil
    case .switchLook: return looks.count > 1
    case .swapAxes: return isOnGrid && isShowingGrid
    case .nextException: return focusedListing?.table.entities.contains(where: \.mayBeException) ?? false
    case .explain: return isExplained
    default: return true
    }
  }

  /// Whether there is anything to explain of what is selected, or of the page itself: as ``Explanation`` finds it, but
  /// without working it out for every frame.
  private var isExplained: Bool {
    if let selection, case .inPlan = selection {
      return home(of: selection).map { $0.scorecard.isExplained($0.entity) } ?? false
    }
    guard let scorecard else { return false }
    if isOnGrid { return true }
    return [page.place.entity, selection].compactMap(\.self).contains { entity in
      if case .agenda(let item) = entity { return isExplained(item: item) }
      return scorecard.isExplained(entity)
    }
  }

  private func isExplained(item: Int) -> Bool {
    agendaStandings.indices.contains(item) && agendaStandings[item].isExplained
  }
}

extension AgendaStanding {
  /// Whether something of it is coloured.
  var isExplained: Bool {
    !trouble.isEmpty || decisions > 0 || overrun > 0
  }
}

extension Scorecard {
  /// Whether something has a colour that comes of a rule.
  fileprivate func isExplained(_ entity: Entity) -> Bool {
    switch entity {
    case .indicator(let id): indicator(id) != nil
    case .action(let id): action(id) != nil
    case .risk(let id): risk(id).map { !$0.places.isEmpty || !$0.findings.isEmpty } ?? false
    case .objective(let id): objective(id)?.standing.colour != nil
    case .perspective: true
    case .owner: true
    case .officer: !pressing(on: entity).isEmpty
    case .budget(let row): !totals(ofLine: row).isEmpty
    case .progress: index.row(of: entity).map { !reasons(ofReport: $0).isEmpty } ?? false
    default: false
    }
  }
}

extension Entity {
  /// Whether it is of a kind that needs a decision at times.
  fileprivate var mayBeException: Bool {
    switch self {
    case .indicator, .action, .risk, .link, .progress, .owner, .budget, .area, .fault: true
    case .inPlan(_, let entity): entity.mayBeException
    case .plan, .perspective, .objective, .officer, .division, .fact, .agenda, .code: false
    }
  }
}

extension Table {
  /// Whether there is a grouping in which some row belongs to a group.
  fileprivate var hasGroupings: Bool {
    groupings.contains { $0.isUseful(for: count) }
  }
}
