/// What a quadrant comes to, as the first row of its table: its colour, share, coverage, history.
struct QuadrantWhole {
  private let rollUp: RollUp
  private let rule: RollUpRule
  private let scorecard: Scorecard
  private let history: [Double?]

  /// The whole of a perspective; nil: of what belongs to none.
  ///
  /// - Parameters:
  ///   - perspective: Its id.
  ///   - scorecard: The rated plan.
  ///   - history: The share on target of the last periods, where it is known.
  init(of perspective: String?, in scorecard: Scorecard, history: [Double?]) {
    rollUp = scorecard.rollUp(of: perspective)
    rule = scorecard.rollUpRule
    self.scorecard = scorecard
    self.history = history
  }

  /// Its cells, in the columns of a quadrant.
  var cells: [TableCell] {
    [
      rollUp.colour.map { .status($0, isProvisional: false) } ?? .empty,
      .text(words, .strong),
      figure,
      limit,
      history.compactMap(\.self).count > 1 ? .series(history) : .empty,
      .empty, .empty, .empty,
    ]
  }

  private var coverage: String {
    rollUp.rated < rollUp.total ? "\(rollUp.rated) of \(rollUp.total)" : "all \(rollUp.total)"
  }

  private var words: String {
    switch rule {
    case .onTarget: "On target, \(coverage)"
    case .weighted: "By weight, \(coverage)"
    case .worst: "Worst \(rollUp.worst?.id ?? "none"), \(coverage)"
    }
  }

  private var figure: TableCell {
    guard rule != .worst else {
      return rollUp.colour.map { .text($0.word, .status($0)) } ?? .empty
    }
    guard let share = rollUp.share else { return .empty }
    return .figure("\(share.rounded(to: 0))%", share, rollUp.colour.map { .status($0) } ?? .strong)
  }

  private var limit: TableCell {
    rule == .worst || rollUp.share == nil
      ? .empty : .text("\(scorecard.plan.header.thresholds.green)%", .muted)
  }
}
