/// The ways to group what a plan has. Where a row names several of a kind, the first tells its group.
extension Scorecard {
  /// The groupings of the indicators, which stand in the plan's order.
  var indicatorGroupings: [Table.Grouping] {
    let indicators = plan.indicators
    let tally: Tallying = { .measures(rollUp(ofIndicators: $0)) }
    return [
      Table.Grouping("kind", tally: tally) { indicators[$0].kind },
      Table.Grouping(
        "perspective",
        known: plan.header.perspectives.map(\.id),
        name: { title(ofPerspective: $0) },
        tally: tally
      ) { indicators[$0].perspective ?? "" },
      byObjective(tally) { indicators[$0].objectives },
      byDivision(tally) { indicators[$0].division },
      byOfficer("owner", tally) { indicators[$0].owners },
    ]
  }

  /// The groupings of actions in an order.
  func actionGroupings(_ order: [Int]) -> [Table.Grouping] {
    let actions = order.map { plan.actions[$0] }
    let dues = order.map { self.actions[$0].due.due }
    let tally: Tallying = { rows in .overdue(rows.count { dues[$0].isOverdue }) }
    return [
      byObjective(tally) { actions[$0].objectives },
      byOfficer("lead", tally) { actions[$0].leads },
      byDivision(tally) { actions[$0].division },
      Table.Grouping("funding", tally: tally) { actions[$0].funding },
      Table.Grouping("equality", tally: tally) { actions[$0].equality },
      Table.Grouping("section", tally: tally) { actions[$0].section },
      Table.Grouping("state", tally: tally) { dues[$0].kind },
    ]
  }

  /// The groupings of risks in an order.
  func riskGroupings(_ order: [Int]) -> [Table.Grouping] {
    let risks = order.map { plan.risks[$0] }
    let readings = order.map { self.risks[$0] }
    let bands = plan.header.riskScheme.bands.map(\.name)
    let tally: Tallying = { rows in
      .beyondAppetite(
        rows.count { readings[$0].standing == .open && readings[$0].present?.isBeyondAppetite == true }
      )
    }
    let trays = Table.Grouping(Table.trayGrouping, known: RiskTray.allCases.map(\.rawValue), tally: tally) {
      row in
      RiskTray(readings[row], scheme: plan.header.riskScheme).rawValue
    }
    return (hasRiskTrays ? [trays] : []) + [
      byOfficer("owner", tally) { risks[$0].owners },
      byDivision(tally) { risks[$0].division },
      byObjective(tally) { risks[$0].objectives },
      Table.Grouping("band", known: bands.reversed(), tally: tally) { row in
        readings[row].present?.band.map { bands[$0] } ?? ""
      },
    ]
  }

  /// The groupings of reports, which stand in the plan's order.
  var progressGroupings: [Table.Grouping] {
    let progress = plan.progress
    return [
      Table.Grouping(
        "theme",
        known: plan.header.perspectives.map(\.id),
        name: { title(ofPerspective: $0) }
      ) { progress[$0].perspective ?? "" },
      byDivision(Table.Grouping.untold) { progress[$0].division },
      Table.Grouping("status") { progress[$0].status?.known?.rawValue ?? progress[$0].status?.words ?? "" },
      byObjective(Table.Grouping.untold) { progress[$0].objectives },
    ]
  }

  /// The groupings of facts, which stand in the plan's order.
  var factGroupings: [Table.Grouping] {
    let facts = plan.facts
    return [
      Table.Grouping("topic") { facts[$0].topic }, byDivision(Table.Grouping.untold) { facts[$0].division },
    ]
  }

  /// For each indicator the row of the one it is a part of; empty where none is a part.
  var indicatorWholes: [Int?] {
    let wholes = plan.indicators.map { $0.parent.flatMap { index.row(of: .indicator($0)) } }
    return wholes.allSatisfy { $0 == nil } ? [] : wholes
  }

  private typealias Tallying = @Sendable ([Int]) -> Table.Tally

  private func byObjective(
    _ tally: @escaping Tallying,
    _ objectives: @escaping @Sendable (Int) -> [String]
  ) -> Table.Grouping {
    Table.Grouping(
      "objective",
      known: plan.objectives.map(\.id),
      name: { "\($0) \(index.title(of: .objective($0)))" },
      tally: tally
    ) { objectives($0).first ?? "" }
  }

  private func byDivision(
    _ tally: @escaping Tallying,
    _ division: @escaping @Sendable (Int) -> String?
  ) -> Table.Grouping {
    Table.Grouping(
      "division",
      known: plan.divisions.map(\.id),
      name: { index.title(ofDivision: $0) },
      tally: tally
    ) { division($0) ?? "" }
  }

  private func byOfficer(
    _ title: String,
    _ tally: @escaping Tallying,
    _ officers: @escaping @Sendable (Int) -> [OfficerReference]
  ) -> Table.Grouping {
    Table.Grouping(
      title,
      known: plan.people.map(\.id),
      name: { index.title(of: .officer($0)) },
      tally: tally
    ) { row in officers(row).first.map { $0.officer ?? $0.words } ?? "" }
  }
}

extension Due {
  /// What kind of state it is, without its days.
  fileprivate var kind: String {
    switch self {
    case .overdue: "Overdue"
    case .dueSoon: "Due soon"
    case .future: "Later"
    case .notDated: "Not dated"
    case .noEnd: "No end"
    case .onHold: "On hold"
    case .dropped: "Dropped"
    case .done: "Done"
    }
  }
}
