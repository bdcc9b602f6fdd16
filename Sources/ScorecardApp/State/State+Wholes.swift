import ScorecardModel

extension State {
  /// The periods of a quadrant's history.
  private static let periods = 8
  /// More indicators than these are not rated over again for a history: keys would wait.
  private static let mostIndicators = 1500

  /// Finds the colour of every whole by the next rule, and then by the plan's again.
  mutating func switchRollUp() {
    guard let scorecard else { return }
    let rules = RollUpRule.allCases
    let place = rules.firstIndex(of: scorecard.rollUpRule) ?? 0
    let next = rules[(place + 1) % rules.count]
    let own = scorecard.plan.header.rollUp
    rollUpRule = next == own ? nil : next
    let (kept, known) = (histories, exceptions)
    rate()
    histories = kept
    exceptions = self.scorecard.flatMap { known?.rolledUp(in: $0) }
    refreshListings()
    notice =
      next == own
      ? "Wholes by the plan's rule, \(own.rawValue)"
      : "Wholes by \(next.rawValue); the plan's rule is \(own.rawValue)"
  }

  /// The tables of the quadrants.
  func quadrantTables(of scorecard: Scorecard) -> [Table] {
    scorecard.quadrants.enumerated().map { place, perspective in
      let history = histories.flatMap { $0.indices.contains(place) ? $0[place] : nil } ?? []
      return .perspective(perspective, in: scorecard, history: history)
    }
  }

  /// Whether the scorecard is shown without the history of its quadrants.
  var wantsHistories: Bool {
    guard page.place == .view(.scorecard), histories == nil, let scorecard else { return false }
    return (1...State.mostIndicators).contains(scorecard.indicators.count) && scorecard.periods.count > 1
  }

  /// Lists what needs a decision, where that is looked at, or costs nothing: without a past there are no forecasts.
  mutating func refreshExceptions() {
    guard let scorecard, page.place == .view(.exceptions) || scorecard.periods.count < 2 else { return }
    listExceptions()
  }

  /// Lists what needs a decision, unless that is done already.
  mutating func listExceptions() {
    exceptions = exceptions ?? scorecard.map(Exceptions.init(of:))
  }

  /// Whether something needs a decision, in the plan that is open or in another; no, before they are listed.
  func needsDecision(_ entity: Entity) -> Bool {
    if case .inPlan(let id, let inner) = entity {
      return portfolio?.member(id).map { $0.exceptions.contains(inner, in: $0.scorecard) } ?? false
    }
    guard let scorecard else { return false }
    return exceptions?.contains(entity, in: scorecard) ?? false
  }

  /// Looks for the codes in the texts of the plan, where somebody wants to see them.
  mutating func refreshGlossary() {
    guard glossary == nil, page.place == .view(.glossary), let scorecard else { return }
    glossary = Glossary(of: scorecard.plan)
  }

  /// Works out the history of the quadrants and what needs a decision, now that nobody waits for a key.
  mutating func makeHistories() {
    guard let scorecard else { return }
    listExceptions()
    histories = scorecard.quadrants.map { perspective in
      scorecard.onTargetHistory(in: .perspective(perspective?.id), last: State.periods)
        .map { $0.share?.doubleValue }
    }
    refreshListings()
  }
}
