extension Plan {
  /// What a plan's own figures contradict, or leave open, each at its place in the files.
  var contradictions: [Diagnostic] {
    let rule = RiskRule(scheme: header.riskScheme)
    return risks.flatMap { risk in
      rule.findings(in: risk).filter(\.kind.isOfData).map { finding in
        Diagnostic(
          .warning,
          at: risk.location,
          "risk \(risk.id): \(finding.reason.rule.lowercasedFirst)",
          advice: finding.reason.remedy
        )
      }
    }
  }
}

extension RiskFinding.Kind {
  /// Whether it is something odd in the data: a risk beyond appetite is one to act on, and one that nobody has scored
  /// is shown as such.
  fileprivate var isOfData: Bool {
    self != .beyondAppetite && self != .notScored
  }
}

extension String {
  /// With its first letter small, to stand inside a sentence.
  fileprivate var lowercasedFirst: String {
    prefix(1).lowercased() + dropFirst()
  }
}
