extension StatusRule {
  /// Rates a figure that is there against a target that is there.
  func rate(_ row: Measurement, against target: ResolvedTarget) -> Assessment {
    if row.actual.isOfAnotherKind(than: row.target, in: indicator.unit) { return incomparable(row) }
    switch (target, row.actual) {
    case (.number(let aim, let words), .number(let quantity)):
      let actual = indicator.rounded(quantity.number(in: indicator.unit))
      if let floor = indicator.floor { return rate(actual, aim: aim, floor: floor, row: row) }
      return rate(actual, aim: aim, words: words, row: row)
    case (.range(let low, let high), .number(let quantity)):
      let actual = indicator.rounded(quantity.number(in: indicator.unit))
      return rate(actual, low: low, high: high, row: row)
    case (.rank(let aim), .level(let word)):
      guard let rank = indicator.rank(of: word) else { return incomparable(row) }
      return rate(rank: rank, aim: aim, row: row)
    case (.yesNo(let aim), .yesNo(let isYes)): return rate(isYes, aim: aim, row: row)
    case (.day(let aim), .day(let day)): return rate(day, aim: aim, row: row)
    default: return incomparable(row)
    }
  }

  // Never A / T: with T = -10 and A = -5 a ratio calls a figure red that is better than its target, and it has no
  // answer for T = 0.
  private func rate(
    _ actual: DecimalNumber,
    aim: DecimalNumber,
    words: String?,
    row: Measurement
  ) -> Assessment {
    let gap = indicator.sign * (aim - actual)
    let miss = max(.zero, gap)
    let allowed = allowance(at: aim)
    let isExceeded = !allowed.isZero && gap.negated > allowed
    let status: Status = miss.isZero ? (isExceeded ? .exceeded : .green) : miss <= allowed ? .amber : .red
    return Assessment(
      status,
      miss: miss,
      reason: Reason(
        rule: rule(for: status),
        facts: facts(row, aim: words.map { "\(indicator.text(aim)) (\($0))" }, miss: miss, allowed: allowed),
        remedy: remedy(
          status,
          gap: miss,
          green: aim,
          amber: allowed.isZero ? nil : aim - indicator.sign * allowed
        )
      )
    )
  }

  private func rate(
    _ actual: DecimalNumber,
    aim: DecimalNumber,
    floor: DecimalNumber,
    row: Measurement
  ) -> Assessment {
    let base = indicator.rounded(floor.multiplied(byPowerOfTen: indicator.unit?.power ?? 0))
    let miss = max(.zero, indicator.sign * (aim - actual))
    let isAboveFloor = indicator.sign * (actual - base) >= .zero
    let status: Status = miss.isZero ? .green : isAboveFloor ? .amber : .red
    let side = indicator.polarity == .lower ? "ceiling" : "floor"
    let rule =
      switch status {
      case .green: "The target is met"
      case .amber: "The target is missed, the \(side) is kept"
      default: "The target is missed and so is the \(side)"
      }
    var facts = facts(row, aim: nil, miss: miss, allowed: nil)
    facts.append(Reason.Fact(side, indicator.text(base), at: indicator.location))
    let reason = Reason(
      rule: rule,
      facts: facts,
      remedy: remedy(status, gap: miss, green: aim, amber: base)
    )
    return Assessment(status, miss: miss, reason: reason)
  }

  private func rate(
    _ actual: DecimalNumber,
    low: DecimalNumber,
    high: DecimalNumber,
    row: Measurement
  ) -> Assessment {
    let isBelow = actual < low
    let miss = max(.zero, max(low - actual, actual - high))
    let allowed = allowance(at: isBelow ? low : high)
    let status: Status = miss.isZero ? .green : miss <= allowed ? .amber : .red
    return Assessment(
      status,
      miss: miss,
      reason: Reason(
        rule: miss.isZero ? "The figure lies in the target range" : rule(for: status),
        facts: facts(row, aim: nil, miss: miss, allowed: allowed),
        remedy: remedy(miss, more: isBelow, low: low, high: high)
      )
    )
  }

  private func remedy(_ miss: DecimalNumber, more: Bool, low: DecimalNumber, high: DecimalNumber) -> String {
    guard !miss.isZero else { return "" }
    let span = "\(indicator.text(low)) to \(indicator.text(high))"
    return "needs \(indicator.distanceText(miss)) \(more ? "more" : "less") to lie within \(span)"
  }

  private func rate(rank: Int, aim: Int, row: Measurement) -> Assessment {
    let gap =
      switch indicator.polarity {
      case .lower: rank - aim
      case .range: abs(aim - rank)
      default: aim - rank
      }
    let side = indicator.polarity == .range ? "from" : indicator.polarity == .lower ? "above" : "below"
    let status: Status = gap < -1 ? .exceeded : gap <= 0 ? .green : gap == 1 ? .amber : .red
    let rule =
      switch status {
      case .exceeded: "The level is more than one better than the target"
      case .green: "The level of the target is reached"
      case .amber: "The level is one \(side) the target"
      default: "The level is \(gap) \(side) the target"
      }
    let order = Reason.Fact("levels", indicator.levels.joined(separator: " < "), at: indicator.location)
    let facts = [fact("actual", row.actual, of: row), fact("target", row.target, of: row), order]
    let remedy = gap > 0 ? "needs \(row.target.text()) for green" : ""
    let reason = Reason(rule: rule, facts: facts, remedy: remedy)
    return Assessment(status, miss: DecimalNumber(max(0, gap)), reason: reason)
  }

  private func rate(_ isYes: Bool, aim: Bool, row: Measurement) -> Assessment {
    let facts = [fact("actual", row.actual, of: row), fact("target", row.target, of: row)]
    let isMet = isYes == aim
    let reason = Reason(
      rule: isMet ? "The target is met" : "The target is not met; yes or no knows no amber",
      facts: facts,
      remedy: isMet ? "" : "needs \(aim ? "yes" : "no") for green"
    )
    return Assessment(isMet ? .green : .red, miss: DecimalNumber(isMet ? 0 : 1), reason: reason)
  }

  private func incomparable(_ row: Measurement) -> Assessment {
    let facts = [fact("actual", row.actual, of: row), fact("target", row.target, of: row)]
    let rule = "The figure and the target are of different kinds and cannot be compared"
    return Assessment(
      .noTarget,
      reason: Reason(rule: rule, facts: facts, remedy: "write both in the same way")
    )
  }
}

extension StatusRule {
  /// The figure that is only just amber at a target, in base units; nil where nothing is amber.
  func amberLimit(at aim: DecimalNumber) -> DecimalNumber? {
    guard indicator.polarity == .higher || indicator.polarity == .lower, indicator.levels.isEmpty else {
      return nil
    }
    if let floor = indicator.floor {
      return indicator.rounded(floor.multiplied(byPowerOfTen: indicator.unit?.power ?? 0))
    }
    let allowed = allowance(at: aim)
    return allowed.isZero ? nil : aim - indicator.sign * allowed
  }

  /// How far from a target is still amber, in base units.
  private func allowance(at aim: DecimalNumber) -> DecimalNumber {
    switch indicator.tolerance ?? tolerance {
    case nil: .zero
    case .absolute(let size): size.magnitude.multiplied(byPowerOfTen: indicator.unit?.power ?? 0)
    case .percentOfTarget(let share):
      (share.magnitude * aim.magnitude).multiplied(byPowerOfTen: -2).withoutTrailingZeros
    }
  }

  func rule(for status: Status) -> String {
    switch status {
    case .exceeded: "Better than the target by more than the tolerance"
    case .green: "The target is met"
    case .amber: "The target is missed by no more than the tolerance"
    default: "The target is missed by more than the tolerance"
    }
  }

  private func facts(
    _ row: Measurement,
    aim: String?,
    miss: DecimalNumber,
    allowed: DecimalNumber?
  ) -> [Reason.Fact] {
    let target =
      aim.map { Reason.Fact("target", $0, at: row.location) } ?? fact("target", row.target, of: row)
    let better = indicator.polarity?.rawValue ?? "higher"
    var facts = [
      fact("actual", row.actual, of: row), target,
      Reason.Fact("better", better == "range" ? "inside the range" : better, at: indicator.location),
      Reason.Fact("miss", indicator.distanceText(miss)),
    ]
    if let allowed { facts.append(toleranceFact(allowed)) }
    return facts
  }

  private func toleranceFact(_ allowed: DecimalNumber) -> Reason.Fact {
    let place = indicator.tolerance == nil ? SourceLocation(file: "plan.yaml") : indicator.location
    let size = Unit.differenceText(allowed, in: indicator.unit)
    switch indicator.tolerance ?? tolerance {
    case nil: return Reason.Fact("tolerance", "none")
    case .absolute: return Reason.Fact("tolerance", size, at: place)
    case .percentOfTarget(let share):
      return Reason.Fact("tolerance", "\(share)% of the target, which is \(size)", at: place)
    }
  }

  /// What would make it green, and what amber.
  private func remedy(
    _ status: Status,
    gap: DecimalNumber,
    green: DecimalNumber,
    amber: DecimalNumber?
  ) -> String {
    guard status == .amber || status == .red else { return "" }
    let more = indicator.polarity == .lower ? "less" : "more"
    let needs = "needs \(indicator.distanceText(gap)) \(more): \(indicator.text(green)) or \(more) is green"
    guard status == .red, let amber else { return needs }
    return "\(needs), \(Unit.text(amber, in: indicator.unit)) or \(more) is amber"
  }
}
