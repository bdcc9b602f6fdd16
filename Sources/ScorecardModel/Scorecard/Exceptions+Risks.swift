extension Scorecard {
  /// What is to be decided about an indicator, a risk or an action; nil where nothing is.
  func exception(about entity: Entity) -> Exceptions.Item? {
    guard let row = index.row(of: entity) else { return nil }
    return switch entity {
    case .indicator: exception(ofIndicator: row)
    case .risk: exception(ofRisk: row)
    case .action: exception(ofAction: row)
    default: nil
    }
  }

  /// What is to be decided about a risk; nil where nothing is, or where it is closed.
  func exception(ofRisk row: Int) -> Exceptions.Item? {
    let risk = plan.risks[row]
    guard risks[row].standing == .open else { return nil }
    let beyond = risks[row].findings.first { $0.kind == .beyondAppetite }
    guard let reason = beyond?.reason ?? Reason.unowned(risk.owners, at: risk.location) else { return nil }
    let excess = beyond == nil ? 0 : risks[row].present?.excess ?? 0
    return Exceptions.Item(
      entity: .risk(risk.id),
      kind: beyond == nil ? .unowned : .beyondAppetite,
      title: risk.title,
      distance: excess > 0 ? plan.header.riskScheme.words(beyondAppetiteBy: excess) : "",
      since: beyond == nil ? "" : sinceBeyondAppetite(risk)?.label ?? "",
      owner: index.names(of: risk.owners),
      reason: reason,
      weight: excess
    )
  }

  /// What is to be decided about an action; nil where nothing is, or where it is done.
  func exception(ofAction row: Int) -> Exceptions.Item? {
    let (action, due) = (plan.actions[row], actions[row].due)
    guard due.due.isOpen else { return nil }
    if case .overdue(let days) = due.due {
      return item(
        action,
        .overdueAction,
        distance: String.counting(days, "day") + (actions[row].step == nil ? "" : ", by a step"),
        since: actions[row].deadline.end?.label ?? "",
        due.reason,
        weight: days
      )
    }
    return Reason.unowned(action.leads, at: action.location).map {
      item(action, .unowned, distance: "", since: "", $0, weight: 0)
    }
  }

  private func item(
    _ action: Action,
    _ kind: Exceptions.Kind,
    distance: String,
    since: String,
    _ reason: Reason,
    weight: Int
  ) -> Exceptions.Item {
    Exceptions.Item(
      entity: .action(action.id),
      kind: kind,
      title: action.title,
      distance: distance,
      since: since,
      owner: index.names(of: action.leads),
      reason: reason,
      weight: weight
    )
  }

  /// The first period of the run in which the risk's earlier scores were beyond the appetite.
  private func sinceBeyondAppetite(_ risk: Risk) -> Period? {
    let rule = RiskRule(scheme: plan.header.riskScheme)
    return risk.history.filter { $0.period.last <= asAt }.reversed()
      .prefix { rule.isBeyondAppetite($0.rating) == true }
      .last?.period
  }
}
