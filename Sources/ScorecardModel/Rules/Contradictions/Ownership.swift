extension PlanReview {
  /// What nobody owns, and what it is not sure who owns: of indicators, actions and risks.
  ///
  /// A table in which nobody is named at all is one that does not tell owners, and is not asked for them.
  var ownership: [Contradiction] {
    let owned = [
      ("indicator", "owner", indicators.map { ($0.id, $0.owners, $0.location) }),
      ("action", "lead", actions.map { ($0.id, $0.leads, $0.location) }),
      ("risk", "owner", risks.map { ($0.id, $0.owners, $0.location) }),
    ]
    return owned.flatMap { noun, column, rows in
      guard rows.contains(where: { !$0.1.isEmpty }) else { return [Contradiction]() }
      let missing = rows.filter(\.1.isEmpty).map { Contradiction.Finding($0.0, at: $0.2) }
      let doubted = rows.compactMap { id, owners, location in
        owners.first(where: \.isInDoubt).map { Contradiction.Finding(id, $0.words, at: location) }
      }
      return [
        Contradiction(
          noun: noun,
          rule: "no \(column)",
          advice: "name somebody in the column \(column)",
          findings: missing
        ),
        Contradiction(
          noun: noun,
          rule: "the \(column) is in doubt",
          advice: "name somebody without a question mark",
          findings: doubted
        ),
      ]
    }
  }
}

extension OfficerReference {
  /// Whether the plan itself doubts it, as in "KB?" and "Tbc".
  ///
  /// Somebody whom people.csv does not have is told of as such.
  fileprivate var isInDoubt: Bool {
    isUnclear && (words.hasSuffix("?") || officer == nil && words.plainWords.hasPrefix("tb"))
      || ["vacant", "to be confirmed", "to be appointed"].contains(words.plainWords)
  }
}
