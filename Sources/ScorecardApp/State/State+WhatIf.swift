import ScorecardModel

extension State {
  /// Tries other tolerances, the plan's own first.
  mutating func openWhatIf() {
    guard let scorecard, !scorecard.plan.indicators.isEmpty else {
      notice = scorecard == nil ? "Open a plan first" : ViewKind.indicators.silence
      return
    }
    if case .whatIf = page.place { return }
    open(.whatIf(Trial(scorecard.plan.header.tolerance)))
  }

  /// Moves to another tolerance with the keys that move between columns.
  ///
  /// - Returns: Whether the page tries tolerances, and the command moves between them.
  mutating func moveOnTolerances(_ command: Command) -> Bool {
    guard case .whatIf = page.place, command == .moveLeft || command == .moveRight else { return false }
    moveTolerance(by: command == .moveLeft ? -1 : 1)
    return true
  }

  /// Tries the next lower or higher tolerance.
  mutating func moveTolerance(by count: Int) {
    guard case .whatIf(var trial) = page.place, let trials = tolerances?.trials, let position = triedPosition
    else { return }
    guard trials.indices.contains(position + count) else {
      notice = "No \(count < 0 ? "lower" : "higher") tolerance is tried"
      return
    }
    trial.tolerance = trials[position + count].tolerance
    page.place = .whatIf(trial)
    refreshListings()
  }

  /// Goes above the tolerances that indicators have of their own, or leaves them again.
  mutating func toggleOwnTolerances() {
    guard case .whatIf(var trial) = page.place else {
      notice = "T tries another tolerance"
      return
    }
    trial.includesOwn.toggle()
    page.place = .whatIf(trial)
    notice =
      trial.includesOwn
      ? "Tried on indicators with a tolerance of their own too"
      : "Indicators with their own tolerance keep it"
    refreshListings()
  }

  /// Tries the tolerances of the page, unless that is done already.
  mutating func refreshTolerances() {
    guard case .whatIf(let trial) = page.place, let scorecard else {
      tolerances = nil
      return
    }
    guard tolerances?.includesOwn != trial.includesOwn else { return }
    tolerances = ToleranceSteps(includesOwn: trial.includesOwn, in: scorecard)
  }

  /// Which of the tolerances is looked at; nil where the page tries none.
  var triedPosition: Int? {
    guard case .whatIf(let trial) = page.place else { return nil }
    return tolerances?.position(of: trial.tolerance)
  }

  /// What the tolerance that is looked at would change; nil where the page tries none.
  var tried: WhatIf? {
    triedPosition.flatMap { tolerances?.trials[$0] }
  }
}
