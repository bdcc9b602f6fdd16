extension PlanReview {
  /// An action that was due before the plan begins.
  var deadlinesBeforeThePlan: Contradiction {
    let start = Linking.writtenYear(of: header)?.first
    return Contradiction(
      noun: "action",
      rule: "the deadline lies before the plan starts",
      advice: "say what became of it, or give a deadline in the plan's years",
      findings: actions.compactMap { action in
        guard let start, let end = action.current.end, end < start, DueRule(asAt: end).due(action).due.isOpen
        else { return nil }
        return .init(action.id, action.current.words, at: action.location)
      }
    )
  }

  /// An action whose deadline names no time, and so is never overdue.
  var deadlinesInWords: Contradiction {
    Contradiction(
      noun: "action",
      rule: "the deadline is only words, so it is never overdue",
      advice: "give a day, a month or a year",
      findings: actions.compactMap { action in
        guard action.current.meaning == .words else { return nil }
        return .init(action.id, Wording.quoted(action.current.words), at: action.location)
      }
    )
  }

  /// An action that cites a risk which nobody has scored.
  var risksNotScored: Contradiction {
    let rule = RiskRule(scheme: header.riskScheme)
    let open = Set(risks.filter { rule.isNotScored($0) }.map(\.id))
    return Contradiction(
      noun: "action",
      rule: "it cites a risk that nobody has scored",
      advice: "score the risk",
      findings: actions.compactMap { action in
        let cited = action.risks.filter(open.contains)
        return cited.isEmpty ? nil : .init(action.id, Wording.list(cited), at: action.location)
      }
    )
  }

  /// An equality assessment that comes when the action it is for is over.
  var lateEqualityAssessments: Contradiction {
    Contradiction(
      noun: "action",
      rule: "the equality assessment is due after the action",
      advice: "assess before it is done, or correct the date",
      findings: actions.compactMap { action in
        guard action.equality.contains(where: \.isWholeNumber), let end = action.current.end,
          let assessed = Deadline(reading: action.equality, year: Linking.writtenYear(of: header)).end,
          assessed > end
        else { return nil }
        return .init(action.id, "\(action.equality) after \(action.current.words)", at: action.location)
      }
    )
  }
}

extension RiskRule {
  /// Whether a risk has no place in any layer.
  fileprivate func isNotScored(_ risk: Risk) -> Bool {
    Risk.Layer.allCases.allSatisfy { placement(of: risk.ratings[$0]) == .notScored }
  }
}
