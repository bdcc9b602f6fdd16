/// An objective as it stands with all that lies below it in the tree.
public struct ObjectiveReading: Sendable {
  /// What its indicators come to.
  public let rollUp: RollUp
  /// How many actions serve it.
  public let actions: Int
  /// How many of them are done.
  public let actionsDone: Int
  /// How many of them are overdue.
  public let actionsOverdue: Int
  /// How many risks threaten it.
  public let risks: Int
  /// How many of them are beyond the appetite.
  public let risksBeyondAppetite: Int
  /// How it stands by all three.
  public let standing: ObjectiveStanding
  /// The ids of the strategic links it contributes to, itself or by what serves it.
  public let links: [String]
  /// Whether something above it contributes to a strategic link.
  public let isUnderLink: Bool
}

/// The objectives of a plan with what serves each of them.
public struct ObjectiveReadings: Sendable {
  /// The tree.
  public let tree: ObjectiveTree
  private let scorecard: Scorecard
  private let known: Set<String>
  private let indicators, actions, risks: [String: [Int]]

  /// The objectives of a rated plan.
  public init(_ scorecard: Scorecard) {
    let plan = scorecard.plan
    self.scorecard = scorecard
    tree = ObjectiveTree(plan.objectives)
    known = Set(plan.links.map(\.id))
    indicators = ObjectiveReadings.rows(plan.indicators.map(\.objectives))
    actions = ObjectiveReadings.rows(plan.actions.map(\.objectives))
    risks = ObjectiveReadings.rows(plan.risks.map(\.objectives))
  }

  /// How the objective at a place of the tree stands.
  public func reading(at position: Int) -> ObjectiveReading {
    let plan = scorecard.plan
    let below = position...position + tree.nodes[position].below
    let objectives = below.map { plan.objectives[tree.nodes[$0].row] }
    let (indicators, actions) = (rows(indicators, of: objectives), rows(actions, of: objectives))
    let due = actions.map { scorecard.actions[$0].due.due }
    let risks = rows(risks, of: objectives)
    let isBeyond = risks.filter { !plan.risks[$0].isClosed }
      .compactMap { scorecard.risks[$0].present?.isBeyondAppetite }
    let rollUp = scorecard.rollUp(ofIndicators: indicators.filter(scorecard.counts))
    let cited =
      objectives.map(\.links) + indicators.map { plan.indicators[$0].links }
      + actions.map { plan.actions[$0].links }
    return ObjectiveReading(
      rollUp: rollUp,
      actions: actions.count,
      actionsDone: due.count { $0 == .done },
      actionsOverdue: due.count(where: \.isOverdue),
      risks: risks.count,
      risksBeyondAppetite: isBeyond.count { $0 },
      standing: ObjectiveStanding(
        indicators: rollUp,
        actions: due,
        risks: isBeyond,
        thresholds: plan.header.thresholds
      ),
      links: Set(cited.joined()).intersection(known).sorted(),
      isUnderLink: tree.above(position).contains { above in
        plan.objectives[tree.nodes[above].row].links.contains(where: known.contains)
      }
    )
  }

  private func rows(_ rows: [String: [Int]], of objectives: [Objective]) -> [Int] {
    Set(objectives.flatMap { rows[$0.id] ?? [] }).sorted()
  }

  /// The rows that name each id.
  private static func rows(_ ids: [[String]]) -> [String: [Int]] {
    var rows: [String: [Int]] = [:]
    for (row, ids) in ids.enumerated() {
      for id in ids { rows[id, default: []].append(row) }
    }
    return rows
  }
}

extension Scorecard {
  /// How an objective stands with all that lies below it; nil where the plan has no such objective.
  public func objective(_ id: String) -> ObjectiveReading? {
    guard let row = index.row(of: .objective(id)) else { return nil }
    let readings = ObjectiveReadings(self)
    return readings.tree.nodes.firstIndex { $0.row == row }.map(readings.reading(at:))
  }
}
