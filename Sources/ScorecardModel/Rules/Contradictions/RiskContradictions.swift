extension PlanReview {
  /// What is odd in the register, by kind: a risk beyond appetite is one to act on, one that nobody has scored is
  /// shown as such, and a closed one has an end.
  var riskFindings: [Contradiction] {
    let rule = RiskRule(scheme: header.riskScheme)
    let found = risks.filter { !$0.isClosed }.map { ($0, rule.findings(in: $0)) }
    return RiskFinding.Kind.allCases.filter { $0 != .beyondAppetite && $0 != .notScored }.flatMap { kind in
      let findings = found.compactMap { risk, findings in
        findings.first { $0.kind == kind }.map { (risk, $0.reason) }
      }
      // An impossible score says which one it is in its rule: each is a line of its own.
      return Dictionary(grouping: findings, by: \.1.rule).sorted { $0.key < $1.key }.map { rule, findings in
        Contradiction(
          noun: "risk",
          rule: rule.lowercasedFirst,
          advice: findings.first?.1.remedy ?? "",
          severity: kind.isPossible ? .note : .warning,
          findings: findings.map { .init($0.0.id, at: $0.0.location) }
        )
      }
    }
  }
}

extension PlanReview {
  /// A status that says neither that a risk is open nor that it is closed.
  var risksOfOtherStatus: Contradiction {
    Contradiction(
      noun: "risk",
      rule: "its status is neither open nor closed, so it counts as open",
      advice: "begin the status with open or closed",
      findings: risks.filter { !$0.isClosed && !$0.status.isEmpty && !$0.status.plainWords.hasPrefix("open") }
        .map { .init($0.id, Wording.quoted($0.status), at: $0.location) }
    )
  }

  /// A score that no cell gives, kept of an earlier period.
  var impossibleEarlierScores: Contradiction {
    let rule = RiskRule(scheme: header.riskScheme)
    return Contradiction(
      noun: "risk",
      rule: "an earlier score of it has no place",
      advice: "correct the score",
      severity: .warning,
      findings: risks.flatMap { risk in
        risk.history.compactMap { score in
          guard case .impossible(_, let reason) = rule.placement(of: score.rating) else { return nil }
          return .init(risk.id, "\(score.period.label): \(reason)", at: score.rating.location)
        }
      }
    )
  }
}

extension RiskFinding.Kind {
  /// Whether a register may well say so and mean it.
  fileprivate var isPossible: Bool {
    switch self {
    case .residualEqualsInherent, .residualMissing, .targetNotBelowCurrent: true
    case .beyondAppetite, .residualAboveCurrent, .deadlinePassed, .scoreNotProduct, .impossibleScore,
      .notScored:
      false
    }
  }
}

extension String {
  /// With its first letter small, to stand inside a sentence.
  fileprivate var lowercasedFirst: String {
    prefix(1).lowercased() + dropFirst()
  }
}
