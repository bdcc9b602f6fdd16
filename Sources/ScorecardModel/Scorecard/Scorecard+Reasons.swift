/// Why rows have a colour that comes of other rows, or of what officers wrote.
extension Scorecard {
  /// What somebody owns or leads that is overdue, red or beyond the appetite, each with why: what their workload counts.
  public func pressing(on owner: Entity) -> [(entity: Entity, reason: Reason)] {
    index.links.related(to: owner).compactMap { entity in
      guard let row = index.row(of: entity) else { return nil }
      return reason(whyPressing: entity, row, on: owner).map { (entity, $0) }
    }
  }

  private func reason(whyPressing entity: Entity, _ row: Int, on owner: Entity) -> Reason? {
    switch entity {
    case .indicator:
      let assessment = indicators[row].assessment
      return assessment.status == .red && owns(plan.indicators[row].owners, owner) ? assessment.reason : nil
    case .action:
      let (action, due) = (plan.actions[row], actions[row].due)
      let steps = action.milestones.flatMap(\.leads)
      guard due.due.isOverdue, owns(action.leads, owner) || (!steps.isEmpty && owns(steps, owner)) else {
        return nil
      }
      return due.reason
    case .risk:
      guard !plan.risks[row].isClosed, let place = risks[row].present, place.isBeyondAppetite == true,
        owns(plan.risks[row].owners, owner)
      else { return nil }
      return risks[row].findings.first { $0.kind == .beyondAppetite }?.reason ?? place.reason
    default: return nil
    }
  }

  private func owns(_ references: [OfficerReference], _ owner: Entity) -> Bool {
    owners(of: references).contains(owner)
  }

  /// The totals that the lines of a line's heading and division state in its year, those that are wrong first.
  public func totals(ofLine row: Int) -> [Total] {
    guard plan.budget.indices.contains(row) else { return [] }
    let line = plan.budget[row]
    let rows = plan.budget.indices.filter {
      let other = plan.budget[$0]
      return other.heading == line.heading && other.division == line.division
        && other.period.year == line.period.year
    }
    let all = rows.flatMap { index.totals[$0] ?? [] }
    return all.filter { $0.verdict == .differs } + all.filter { $0.verdict != .differs }
  }

  /// Why what was reported has its colour, and how far its deadline was moved; empty where neither is to be said.
  public func reasons(ofReport row: Int) -> [(title: String, cell: TableCell, reason: Reason)] {
    let report = plan.progress[row]
    let words = ProgressRow(self, report)
    var found: [(title: String, cell: TableCell, reason: Reason)] = []
    if let status = report.status, let rule = status.known?.ruleOfColour {
      let facts = [Reason.Fact("reported", status.words, at: report.location)]
      found.append(("Reported", words.status, Reason(rule: rule, facts: facts)))
    }
    if let slip = report.slip, slip > 0 {
      let facts = [
        Reason.Fact("original", report.deadline.words, at: report.location),
        Reason.Fact("revised", report.revised.words, at: report.location),
      ]
      let cell = TableCell.text(ProgressRow.words(ofSlip: slip), .warning)
      found.append(
        ("Slip", cell, Reason(rule: "The revised deadline ends later than the original", facts: facts))
      )
    }
    return found
  }
}

extension WrittenStatus.Known {
  /// Why a report that says so has a colour; nil where it has none.
  fileprivate var ruleOfColour: String? {
    switch self {
    case .achieved, .done: "What is achieved is green"
    case .partlyAchieved, .atRisk: "What is partly achieved, or at risk, is amber"
    case .delayed, .notAchieved: "What is delayed, or not achieved, is red, and needs a decision"
    case .onHold, .dropped, .notStarted, .ongoing, .inProgress, .onTrack, .onTarget: nil
    }
  }
}
