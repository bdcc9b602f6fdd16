extension RiskRule {
  /// Why a rating stands where it stands.
  public func reason(for rating: Risk.Rating?) -> Reason {
    let placement = placement(of: rating)
    return Reason(
      rule: rule(for: placement, rating),
      facts: facts(of: rating, placement),
      remedy: remedy(for: placement, rating)
    )
  }

  private func rule(for placement: RiskPlacement, _ rating: Risk.Rating?) -> String {
    switch placement {
    case .cell:
      switch (scheme.method, scheme.cells) {
      case (.product, _): return "Impact and likelihood are both given; the score is their product"
      case (_, .scores): return "Impact and likelihood are both given; the plan says the score of the cell"
      case (_, .bands): return "Impact and likelihood are both given; the plan says the band of the cell"
      default: return "Impact and likelihood are both given"
      }
    case .border: return "It lies on the border of levels and sorts by the higher"
    case .possible(let cells, let score) where cells.isEmpty:
      return "The plan scores without a grid; \(score) has a place on the ladder only"
    case .possible(let cells, let score):
      let squares = String.counting(cells.count, "square")
      return "Only the score is recorded; \(squares) could give \(score)"
    case .impossible(_, let reason): return reason.prefix(1).uppercased() + reason.dropFirst()
    case .notScored:
      return rating?.isEmpty == false ? "Not enough is given for a place" : "Nobody has scored it"
    }
  }

  private func facts(of rating: Risk.Rating?, _ placement: RiskPlacement) -> [Reason.Fact] {
    guard let rating else { return [] }
    var facts: [Reason.Fact] = []
    if let impact = rating.impact { facts.append(Reason.Fact("impact", impact.words, at: rating.location)) }
    if let likelihood = rating.likelihood {
      facts.append(Reason.Fact("likelihood", likelihood.words, at: rating.location))
    }
    if let score = score(of: rating) {
      facts.append(Reason.Fact("score", String(score), at: rating.score == nil ? nil : rating.location))
    }
    if case .possible(let cells, _) = placement, !cells.isEmpty {
      let names = cells.map { "\($0.impact)×\($0.likelihood)" }
      facts.append(Reason.Fact("possible", names.joined(separator: ", ")))
    }
    if let band = band(of: rating).map({ scheme.bands[$0] }) {
      facts.append(Reason.Fact("band", band.name + (band.from.map { " from \($0)" } ?? "")))
    }
    if let isBeyond = isBeyondAppetite(rating) {
      facts.append(Reason.Fact("appetite", scheme.appetiteWords + (isBeyond ? ", exceeded" : "")))
    }
    return facts
  }

  private func remedy(for placement: RiskPlacement, _ rating: Risk.Rating?) -> String {
    switch placement {
    case .cell, .border: ""
    case .possible(let cells, _): cells.isEmpty ? "" : "give impact and likelihood"
    case .impossible: "correct the score, or set the grid of the plan under risk"
    case .notScored: "give impact and likelihood, or a score"
    }
  }
}

/// Something about a risk that its owner should be asked about.
public struct RiskFinding: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// The current place is outside the appetite.
    case beyondAppetite = "beyond appetite"
    /// The residual place is above the current one.
    case residualAboveCurrent = "residual above current"
    /// The mitigation claims no effect.
    case residualEqualsInherent = "residual equal to inherent"
    /// The target is no better than where the risk stands.
    case targetNotBelowCurrent = "target at or above current"
    /// The last day of its mitigation is over, and it has not come to its target.
    case deadlinePassed = "deadline passed"
    /// An inherent place without a residual one.
    case residualMissing = "residual missing"
    /// The score given is not impact × likelihood.
    case scoreNotProduct = "score is not impact × likelihood"
    /// A score that no square can give.
    case impossibleScore = "impossible score"
    /// Nobody has scored it.
    case notScored = "not scored"
  }

  /// What it is.
  public var kind: Kind
  /// The numbers behind it.
  public var reason: Reason

  /// A finding with its reason.
  public init(_ kind: Kind, reason: Reason) {
    self.kind = kind
    self.reason = reason
  }
}
