extension Sheet {
  /// The periods whose share on target is told.
  private static let periods = 12

  /// A quadrant in full; empty: what belongs to none.
  init(perspective id: String, in scorecard: Scorecard) {
    let own: String? = id.isEmpty ? nil : id
    let rollUp = scorecard.rollUp(of: own)
    self.init(
      heading: "Quadrant",
      title: scorecard.title(ofQuadrant: own),
      state: rollUp.colour.map { .text($0.word, .status($0)) } ?? .empty,
      sections: [
        Section("", Sheet.whole(rollUp, scorecard) + [Sheet.distance(own, scorecard)]),
        Section("By rule", RollUpRule.allCases.map { Sheet.colour(by: $0, own, scorecard) }),
        Section("Measures", Sheet.counts(rollUp)),
        Section("On target", Sheet.history(own, scorecard)),
      ]
    )
  }

  private static func whole(_ rollUp: RollUp, _ scorecard: Scorecard) -> [Row] {
    let worst = rollUp.worst.map { "\($0.id) \(scorecard.index.title(of: .indicator($0.id)))" }
    return [
      Row("Colour", rollUp.colour?.word ?? "none", rollUp.colour.map { .status($0) } ?? .muted),
      Row("Because", rollUp.reason.rule),
      Row("On target", rollUp.onTargetShare.map { "\($0.rounded(to: 0))% of \(rollUp.rated) rated" } ?? ""),
      Row("Coverage", "\(rollUp.rated) of \(rollUp.total) rated"),
      Row("Worst", worst ?? "", rollUp.worst.map { .status($0.status) } ?? .plain),
    ]
  }

  private static func distance(_ id: String?, _ scorecard: Scorecard) -> Row {
    let mean = scorecard.distanceTravelled(in: .perspective(id))
    return Row("Way gone", mean.share.map { "\($0)% on average, \(mean.counted) of \(mean.total)" } ?? "")
  }

  private static func colour(by rule: RollUpRule, _ id: String?, _ scorecard: Scorecard) -> Row {
    let rollUp = scorecard.rollUp(in: .perspective(id), by: rule)
    let isShown = rule == scorecard.rollUpRule ? ", shown" : ""
    let isPlans = rule == scorecard.plan.header.rollUp ? ", the plan's" : ""
    return Row(
      rule.rawValue.capitalisedFirst,
      (rollUp.colour?.word ?? "none") + isPlans + isShown,
      rollUp.colour.map { .status($0) } ?? .muted
    )
  }

  private static func counts(_ rollUp: RollUp) -> [Row] {
    Status.allCases.filter { rollUp.count(of: $0) > 0 }.map {
      Row($0.word.capitalisedFirst, String(rollUp.count(of: $0)), .status($0))
    }
  }

  private static func history(_ id: String?, _ scorecard: Scorecard) -> [Row] {
    scorecard.onTargetHistory(in: .perspective(id), last: periods).reversed().map { point in
      Row(point.period.label, point.share.map { "\($0.rounded(to: 0))%" } ?? "nothing rated")
    }
  }
}

extension Scorecard {
  /// The title of a quadrant; of what belongs to none, that it does.
  public func title(ofQuadrant id: String?) -> String {
    guard let id else { return plan.header.perspectives.isEmpty ? "All measures" : "In no perspective" }
    return title(ofPerspective: id)
  }
}

extension String {
  /// The words with a capital first.
  fileprivate var capitalisedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
