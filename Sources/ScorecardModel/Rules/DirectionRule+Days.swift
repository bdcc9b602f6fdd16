extension DirectionRule {
  /// How a day has moved, each counted from the end of its own period: 28 June of one year and 30 June of the next
  /// are two days apart, not a year.
  func movement(from before: Day, to now: Day, _ earlier: Measurement, _ later: Measurement) -> Movement {
    guard indicator.polarity != Indicator.Polarity.none else {
      return none("Neither way is better", facts(earlier, later))
    }
    let change = later.period.last.days(to: now) - earlier.period.last.days(to: before)
    guard let gain = gain(of: change, from: before, to: now, earlier, later) else {
      return none("There is no day to measure the distance to", facts(earlier, later))
    }
    let steady = indicator.steadyWithin ?? .zero
    let direction: Direction =
      DecimalNumber(abs(gain)) <= steady ? .steady : gain > 0 ? .better : .worse
    let size = "\(String.counting(abs(change), "day")) \(change < 0 ? "earlier" : "later")"
    return Movement(
      direction,
      change: DecimalNumber(change),
      words: direction == .steady ? "steady" : "\(direction.rawValue), \(size)",
      reason: Reason(
        rule: direction == .steady ? "No change that shows" : "The later against the earlier day",
        facts: facts(earlier, later) + [
          Reason.Fact("better", indicator.polarity == .higher ? "later" : "earlier", at: indicator.location)
        ]
      )
    )
  }

  /// The change where better is more; nil where nearer is better and a day to be near to is not given.
  private func gain(
    of change: Int,
    from before: Day,
    to now: Day,
    _ earlier: Measurement,
    _ later: Measurement
  ) -> Int? {
    guard indicator.polarity == .range else { return indicator.polarity == .higher ? change : -change }
    guard case .day(let old) = earlier.target, case .day(let new) = later.target else { return nil }
    return abs(old.days(to: before)) - abs(new.days(to: now))
  }
}
