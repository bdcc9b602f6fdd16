extension RiskRule {
  /// What stands out in a risk, in the order of the kinds.
  ///
  /// - Parameters:
  ///   - risk: The risk.
  ///   - day: The day it is read on; nil: nothing is said of its deadline.
  /// - Returns: One finding of a kind at most.
  public func findings(in risk: Risk, on day: Day? = nil) -> [RiskFinding] {
    RiskFinding.Kind.allCases.compactMap { kind in
      reason(for: kind, in: risk, on: day).map { RiskFinding(kind, reason: $0) }
    }
  }

  /// How a rating has moved since an earlier one; lower is better.
  public func movement(from earlier: Risk.Rating?, to later: Risk.Rating?) -> Movement {
    let facts = [named("now", later), named("before", earlier)].compactMap { $0 }
    guard let comparison = comparison(of: later, to: earlier) else {
      return Movement(
        .none,
        words: "",
        reason: Reason(rule: "There is no earlier rating to compare with", facts: facts)
      )
    }
    let change = scheme.hasScores ? points(from: earlier, to: later) : nil
    let size = change.map { " by \($0.magnitude)" } ?? ""
    let (direction, words): (Direction, String) =
      switch comparison {
      case .lower: (.better, Direction.better.rawValue + size)
      case .higher: (.worse, Direction.worse.rawValue + size)
      case .same: (.steady, "steady")
      case .mixed: (.none, "mixed")
      }
    return Movement(
      direction,
      change: change.map { DecimalNumber($0) },
      words: words,
      reason: Reason(rule: "The later against the earlier rating; lower is better", facts: facts)
    )
  }

  private func points(from earlier: Risk.Rating?, to later: Risk.Rating?) -> Int? {
    guard let before = score(of: earlier), let now = score(of: later) else { return nil }
    let (points, overflow) = now.subtractingReportingOverflow(before)
    return overflow ? nil : points
  }

  /// The rating that tells where a risk stands now: current, else inherent, else residual.
  public func presentRating(of risk: Risk) -> Risk.Rating? {
    Risk.Layer.telling.lazy.compactMap { risk.ratings[$0] }.first { !$0.isEmpty }
  }

  private func reason(for kind: RiskFinding.Kind, in risk: Risk, on day: Day?) -> Reason? {
    let present = presentRating(of: risk)
    switch kind {
    case .beyondAppetite: return beyondAppetite(present)
    case .residualAboveCurrent:
      return compare(risk, .residual, .current, "The residual place is above the current one", [.higher])
    case .residualEqualsInherent: return residualEqualsInherent(risk)
    case .targetNotBelowCurrent:
      let rule = "The target is no better than where the risk stands"
      return compare(risk, .target, .current, rule, [.higher, .same])
    case .deadlinePassed: return deadlinePassed(risk, on: day)
    case .residualMissing:
      guard risk.ratings[.inherent] != nil, risk.ratings[.residual] == nil, risk.ratings[.target] == nil,
        risk.ratings[.current] == nil
      else { return nil }
      return Reason(
        rule: "Nothing is said of what remains after the mitigation",
        facts: [named("inherent", risk.ratings[.inherent])].compactMap { $0 }
      )
    case .scoreNotProduct: return scoreNotProduct(risk)
    case .impossibleScore: return impossibleScore(risk)
    case .notScored:
      guard Risk.Layer.allCases.allSatisfy({ placement(of: risk.ratings[$0]) == .notScored }) else {
        return nil
      }
      return Reason(rule: "Nobody has scored it", remedy: "give impact and likelihood, or a score")
    }
  }

  private func beyondAppetite(_ rating: Risk.Rating?) -> Reason? {
    guard isBeyondAppetite(rating) == true else { return nil }
    let appetite = Reason.Fact("appetite", scheme.appetiteWords)
    if case .band = scheme.appetite {
      let band = band(of: rating).map { Reason.Fact("band", scheme.bands[$0].name) }
      return Reason(
        rule: "The band is beyond appetite",
        facts: [named("now", rating), band, appetite].compactMap { $0 },
        remedy: "\(scheme.appetiteWords) or lower is within appetite"
      )
    }
    return Reason(
      rule: "The score is beyond appetite",
      facts: [named("score", rating), appetite].compactMap { $0 },
      remedy: "\(scheme.appetiteWords) or less is within appetite"
    )
  }

  /// Whether the last day of its mitigation is over although it has not come to its target.
  private func deadlinePassed(_ risk: Risk, on day: Day?) -> Reason? {
    guard let day, let end = risk.deadline.end, end < day else { return nil }
    let (present, target) = (presentRating(of: risk), risk.ratings[.target])
    if let left = comparison(of: present, to: target), left == .lower || left == .same { return nil }
    let facts = [named("now", present), named("target", target)].compactMap { $0 }
    return Reason(
      rule: "The deadline has passed" + (target == nil ? "" : " and the target is not reached"),
      facts: [Reason.Fact("deadline", risk.deadline.words, at: risk.location)] + facts,
      remedy: "say how it stands, or give a later deadline"
    )
  }

  private func compare(
    _ risk: Risk,
    _ upper: Risk.Layer,
    _ lower: Risk.Layer,
    _ rule: String,
    _ odd: [RiskComparison]
  ) -> Reason? {
    guard let comparison = comparison(of: risk.ratings[upper], to: risk.ratings[lower]),
      odd.contains(comparison)
    else { return nil }
    let facts = [upper, lower].compactMap { named($0.rawValue, risk.ratings[$0]) }
    return Reason(rule: rule, facts: facts)
  }

  private func residualEqualsInherent(_ risk: Risk) -> Reason? {
    guard let residual = risk.ratings[.residual], let inherent = risk.ratings[.inherent],
      rank(of: residual) != nil, rank(of: residual) == rank(of: inherent),
      placement(of: residual) == placement(of: inherent)
    else { return nil }
    let facts = [named("inherent", inherent), named("residual", residual)].compactMap { $0 }
    return Reason(rule: "The mitigation claims no effect", facts: facts)
  }

  private func scoreNotProduct(_ risk: Risk) -> Reason? {
    for layer in Risk.Layer.allCases {
      guard let rating = risk.ratings[layer], let score = rating.score,
        case .cell(let impact, let likelihood) = placement(of: rating),
        let expected = scheme.score(of: GridCell(impact: impact, likelihood: likelihood)), expected != score
      else { continue }
      let given = Reason.Fact("\(layer.rawValue) score", String(score), at: rating.location)
      guard scheme.method == .product else {
        let cell = Reason.Fact("score of the cell", "\(impact)×\(likelihood): \(expected)")
        return Reason(rule: "The score given is not that of its cell", facts: [given, cell])
      }
      let product = Reason.Fact("product", "\(impact)×\(likelihood) = \(expected)")
      return Reason(rule: "The score given is not impact × likelihood", facts: [given, product])
    }
    return nil
  }

  private func impossibleScore(_ risk: Risk) -> Reason? {
    for layer in Risk.Layer.allCases {
      guard let rating = risk.ratings[layer], case .impossible = placement(of: rating) else { continue }
      return reason(for: rating)
    }
    return nil
  }

  private func named(_ label: String, _ rating: Risk.Rating?) -> Reason.Fact? {
    guard let rating else { return nil }
    let levels = [rating.impact?.words, rating.likelihood?.words].compactMap { $0 }.joined(separator: "·")
    let text = score(of: rating).map(String.init) ?? levels
    return Reason.Fact(label, text.isEmpty ? "not scored" : text, at: rating.location)
  }
}
