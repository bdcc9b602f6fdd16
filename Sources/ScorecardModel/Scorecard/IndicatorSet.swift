/// Several indicators that are looked at as one.
public enum IndicatorSet: Hashable, Sendable {
  /// All of the plan.
  case plan
  /// A quadrant; nil: what belongs to none.
  case perspective(String?)
  /// An objective with all below it.
  case objective(String)
  /// A division.
  case division(String)
  /// An officer who owns them, alone or with others.
  case officer(String)
}

extension Scorecard {
  /// The rows of a set's indicators that count, in the plan's order.
  ///
  /// Of an indicator with parts (33 of 33a and 33b) the parts count; it counts itself where it has rows of its own.
  public func rows(in set: IndicatorSet) -> [Int] {
    if case .perspective(let id) = set { return index.indicators(ofPerspective: id).filter(counts) }
    let belongs = membership(in: set)
    return plan.indicators.indices.filter { counts($0) && belongs(plan.indicators[$0]) }
  }

  /// Whether an indicator counts in a roll-up: it is not merely the heading of its parts.
  func counts(_ row: Int) -> Bool {
    !index.headings.contains(row)
  }

  /// The counts and the colour of a set, by a rule; nil: by the one that is chosen.
  public func rollUp(in set: IndicatorSet, by rule: RollUpRule? = nil) -> RollUp {
    rollUp(ofIndicators: rows(in: set), by: rule)
  }

  /// The counts and the colour of some indicators, by their rows.
  func rollUp(ofIndicators rows: [Int], by rule: RollUpRule? = nil) -> RollUp {
    let parts = rows.map { row in
      RollUp.Part(
        id: plan.indicators[row].id,
        status: indicators[row].assessment.status,
        weight: plan.indicators[row].weight
      )
    }
    return RollUp(of: parts, rule: rule ?? rollUpRule, thresholds: plan.header.thresholds)
  }

  /// The mean distance travelled of a set, with its coverage.
  public func distanceTravelled(in set: IndicatorSet) -> DistanceTravelled.Mean {
    DistanceTravelled.Mean(of: rows(in: set).map(distanceTravelled(of:)))
  }

  private func membership(in set: IndicatorSet) -> (Indicator) -> Bool {
    switch set {
    case .plan, .perspective: return { _ in true }
    case .objective(let id):
      let branch = branch(of: id)
      return { !branch.isDisjoint(with: $0.objectives) }
    case .division(let id): return { $0.division == id }
    case .officer(let id): return { $0.owners.contains { $0.officer == id } }
    }
  }

  /// An objective and all below it, each once even where the tree runs in a circle.
  private func branch(of id: String) -> Set<String> {
    let children = Dictionary(grouping: plan.objectives, by: \.parent)
    var (found, open) = (Set([id]), [id])
    while let next = open.popLast() {
      for child in children[next] ?? [] where found.insert(child.id).inserted { open.append(child.id) }
    }
    return found
  }
}
