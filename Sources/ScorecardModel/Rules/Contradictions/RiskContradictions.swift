extension PlanReview {
  /// What is odd in the register, by kind: a risk beyond appetite is one to act on, and one that nobody has scored is
  /// shown as such.
  var riskFindings: [Contradiction] {
    let rule = RiskRule(scheme: header.riskScheme)
    let found = risks.map { ($0, rule.findings(in: $0)) }
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

extension RiskFinding.Kind {
  /// Whether a register may well say so and mean it.
  fileprivate var isPossible: Bool {
    switch self {
    case .residualEqualsInherent, .residualMissing, .targetNotBelowCurrent: true
    case .beyondAppetite, .residualAboveCurrent, .scoreNotProduct, .impossibleScore, .notScored: false
    }
  }
}

extension String {
  /// With its first letter small, to stand inside a sentence.
  fileprivate var lowercasedFirst: String {
    prefix(1).lowercased() + dropFirst()
  }
}
