/// Whether as much of an action is done as its time that has gone.
///
/// Expected is the elapsed share of the time from start to deadline; behind is under 70% of what is expected.
public struct Pace: Hashable, Sendable {
  /// How much is done, in per cent.
  public let percent: DecimalNumber
  /// How much would be expected, in per cent with one decimal.
  public let expected: DecimalNumber
  /// Whether less than 70% of what is expected is done.
  public let isBehind: Bool
  /// Why.
  public let reason: Reason

  /// The pace of an action on a day, from its start to its own deadline; nil without these or a percentage, or where it
  /// is closed or on hold.
  public init?(of action: Action, asAt: Day) {
    self.init(of: action, DueRule(asAt: asAt).due(action), asAt: asAt)
  }

  /// The pace of an action that stands so against its own deadline.
  init?(of action: Action, _ standing: DueAssessment, asAt: Day) {
    guard let percent = action.percent, let start = action.start.start, standing.due.isOpen,
      standing.due != .onHold, let end = standing.end, start < end
    else { return nil }
    let elapsed = min(max(start.days(to: asAt), 0), start.days(to: end))
    let whole = DecimalNumber(start.days(to: end))
    guard
      let expected = (DecimalNumber(elapsed) * DecimalNumber(mantissa: 100)).divided(by: whole, decimals: 1)
    else { return nil }
    self.percent = percent
    self.expected = expected
    isBehind = percent * DecimalNumber(mantissa: 10) < expected * DecimalNumber(mantissa: 7)
    reason = Reason(
      rule: isBehind
        ? "Less than 70% of what is expected is done" : "At least 70% of what is expected is done",
      facts: [
        Reason.Fact("done", "\(percent)%", at: action.location),
        Reason.Fact("expected", "\(expected)%"),
        Reason.Fact("from", start.label),
        Reason.Fact("to", end.label),
        Reason.Fact("as at", asAt.label),
      ]
    )
  }

  /// It in words: `behind`, `on pace`.
  public var words: String {
    isBehind ? "behind" : "on pace"
  }

  /// It in words with its numbers: `behind, 20% done of 55% expected`.
  public var sentence: String {
    "\(words), \(percent)% done of \(expected.rounded(to: 0))% expected"
  }
}
