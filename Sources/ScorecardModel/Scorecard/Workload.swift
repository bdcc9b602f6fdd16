/// What somebody owns or leads.
public struct Workload: Hashable, Sendable {
  /// How many objectives they lead.
  public var objectives = 0
  /// How many indicators they own.
  public var indicators = 0
  /// How many actions they lead, as a whole or in one of its steps.
  public var actions = 0
  /// How many of those are overdue; of an action that somebody else leads, by their own step.
  public var overdue = 0
  /// How many actions of others they support.
  public var supported = 0
  /// How many risks they own.
  public var risks = 0
  /// How many of their indicators are red.
  public var red = 0
  /// How many of their risks are beyond the appetite.
  public var beyondAppetite = 0
  /// How many deadlines they have in each of the months ahead.
  public var coming = Array(repeating: 0, count: Scorecard.monthsAhead)

  /// It in words: "2 objectives, 12 actions, 1 risk".
  public var words: String {
    let counts = [
      (objectives, "objective"), (indicators, "indicator"), (actions, "action"), (risks, "risk"),
    ]
    return counts.filter { $0.0 > 0 }.map { String.counting($0.0, $0.1) }.joined(separator: ", ")
  }
}

extension Scorecard {
  /// What everybody owns or leads: by officer, by unclear words, and what nobody does.
  public func workloads() -> [Entity: Workload] {
    var loads: [Entity: Workload] = [:]
    func count(_ references: [OfficerReference], _ add: (inout Workload) -> Void) {
      for entity in owners(of: references) { add(&loads[entity, default: Workload()]) }
    }
    for objective in plan.objectives { count(objective.leads) { $0.objectives += 1 } }
    for (indicator, reading) in zip(plan.indicators, indicators) {
      count(indicator.owners) {
        $0.indicators += 1
        if reading.assessment.status == .red { $0.red += 1 }
      }
    }
    for (risk, reading) in zip(plan.risks, risks) {
      count(risk.owners) {
        $0.risks += 1
        if !risk.isClosed, reading.present?.isBeyondAppetite == true { $0.beyondAppetite += 1 }
      }
    }
    for (row, action) in plan.actions.enumerated() {
      for (entity, isLate) in leads(ofAction: row) {
        loads[entity, default: Workload()].actions += 1
        if isLate { loads[entity, default: Workload()].overdue += 1 }
      }
      if !action.support.isEmpty { count(action.support) { $0.supported += 1 } }
    }
    let months = monthsAhead
    for (entity, deadlines) in comingDeadlines() {
      for (place, month) in months.enumerated() {
        loads[entity, default: Workload()].coming[place] = deadlines.count { month.contains($0.day) }
      }
    }
    return loads
  }

  /// Who leads an action or one of its steps, each with whether they are late: whoever leads it as it is, whoever leads
  /// a step of it by that step alone.
  func leads(ofAction row: Int) -> [Entity: Bool] {
    let (action, reading) = (plan.actions[row], actions[row])
    var leads: [Entity: Bool] = [:]
    for entity in owners(of: action.leads) { leads[entity] = reading.due.due.isOverdue }
    for (step, standing) in zip(action.milestones, reading.milestones) where !step.leads.isEmpty {
      let isLate = reading.due.due.isOpen && standing.due.isOverdue
      for entity in owners(of: step.leads) { leads[entity] = leads[entity] == true || isLate }
    }
    return leads
  }

  /// Everybody a cell names, once each: officers, unclear words, or nobody.
  func owners(of references: [OfficerReference]) -> Set<Entity> {
    guard !references.isEmpty else { return [.owner("")] }
    let officers = references.compactMap { $0.officer.map(Entity.officer) }
    return Set(officers + references.filter { !$0.isCertain }.map { .owner($0.words) })
  }
}
