/// A deadline in the months to come, of an action or of one of its milestones.
public struct ComingDeadline: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The id of the action.
  public let action: String
  /// The title of the action, or of the milestone.
  public let title: String
}

extension Scorecard {
  /// How many months a workload looks ahead.
  public static let monthsAhead = 6

  /// The months of a workload, that of the day first.
  public var monthsAhead: [Period] {
    let first = Period(.month, containing: asAt, yearStart: plan.header.yearStart)
    return (0..<Scorecard.monthsAhead).map(first.advanced)
  }

  /// What falls due in the months ahead: by officer, by unclear words, and what nobody leads; the earliest first.
  ///
  /// A milestone without a lead is the action's. What is overdue has its day behind it.
  public func comingDeadlines() -> [Entity: [ComingDeadline]] {
    var coming: [Entity: [ComingDeadline]] = [:]
    for row in plan.actions.indices {
      for (deadline, leads) in comingDeadlines(ofAction: row) {
        for entity in owners(of: leads) { coming[entity, default: []].append(deadline) }
      }
    }
    return coming.mapValues { $0.sorted { ($0.day, $0.action) < ($1.day, $1.action) } }
  }

  /// What of an action falls due in the months ahead, each with who leads it.
  func comingDeadlines(ofAction row: Int) -> [(deadline: ComingDeadline, leads: [OfficerReference])] {
    let action = plan.actions[row]
    let own = DueRule(asAt: asAt)
      .due(deadline: action.deadline, revised: action.revised, status: action.status)
    guard own.due.isOpen, own.due != .onHold, let last = monthsAhead.last?.last else { return [] }
    let steps = zip(action.milestones, actions[row].milestones).map { milestone, standing in
      (standing, milestone.leads.isEmpty ? action.leads : milestone.leads, milestone.title)
    }
    return ([(own, action.leads, action.title)] + steps).compactMap { standing, leads, title in
      guard standing.due.isComing, let day = standing.end, day <= last else { return nil }
      return (ComingDeadline(day: day, action: action.id, title: title), leads)
    }
  }
}

extension Due {
  /// Whether its day is still to come.
  fileprivate var isComing: Bool {
    switch self {
    case .dueSoon, .future: true
    case .done, .dropped, .onHold, .overdue, .noEnd, .notDated: false
    }
  }
}
