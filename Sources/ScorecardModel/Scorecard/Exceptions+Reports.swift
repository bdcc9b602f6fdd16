extension Scorecard {
  /// What is to be decided about a report; nil where it says neither that something is delayed nor that it was missed,
  /// or is of a later period than the one that is looked at.
  func exception(ofReport row: Int) -> Exceptions.Item? {
    let report = plan.progress[row]
    guard let status = report.status, let known = status.known, known.isMissed else { return nil }
    if let reported = report.period, reported.first > period.last { return nil }
    let slip = report.slip.map { max(0, $0) } ?? 0
    // Since the deadline that was missed; where that is not known, it was said for a period.
    let missed = report.deadline.end.flatMap { $0 < asAt ? $0.label : nil }
    return Exceptions.Item(
      entity: .progress(report.id),
      kind: .reportedMissed,
      title: report.title,
      distance: slip > 0 ? "\(known.rawValue), \(String.counting(slip, "day"))" : known.rawValue,
      since: missed ?? report.period?.label ?? "",
      owner: index.names(of: leads(ofReport: row)),
      reason: Reason(
        rule: "The report says so",
        facts: [Reason.Fact("status", status.words, at: report.location)],
        remedy: "agree what is to be done, and by when"
      ),
      weight: slip
    )
  }

  /// Who answers for what a report is about: who leads its objectives, else who heads its division.
  func leads(ofReport row: Int) -> [OfficerReference] {
    let report = plan.progress[row]
    let leads = report.objectives.compactMap { index.row(of: .objective($0)) }
      .flatMap { plan.objectives[$0].leads }
    if !leads.isEmpty { return leads }
    return report.division.flatMap { index.row(of: .division($0)) }.map { plan.divisions[$0].heads } ?? []
  }

  /// Whether something that is no line of the exceptions asks for a decision: a fault, words that name no officer for
  /// sure, and what is missing or does not add up in the plan itself.
  func isUnsettled(_ entity: Entity) -> Bool {
    switch entity {
    case .fault, .owner: true
    case .link: index.row(of: entity) != nil && index.links.related(to: entity).isEmpty
    case .area: related(to: entity).isEmpty
    case .budget(let row): index.totals[row]?.contains { $0.verdict == .differs } ?? false
    case .objective, .indicator, .action, .risk, .progress, .officer, .division, .fact, .plan, .perspective,
      .code, .agenda, .inPlan:
      false
    }
  }
}

extension WrittenStatus.Known {
  /// Whether a report that says so needs a decision.
  fileprivate var isMissed: Bool {
    self == .delayed || self == .notAchieved
  }
}
