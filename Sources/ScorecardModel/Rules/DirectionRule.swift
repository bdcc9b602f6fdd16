/// How two figures become an arrow.
///
/// The difference counts in the direction that is better; half of the last shown digit is no difference.
/// Percentages differ in points, other units in per cent of the earlier figure, days in days.
public struct DirectionRule: Sendable {
  /// The indicator.
  public let indicator: Indicator

  /// The rule for an indicator.
  public init(indicator: Indicator) {
    self.indicator = indicator
  }

  /// How the figure has moved from an earlier period to a later one.
  public func movement(from earlier: Measurement?, to later: Measurement?) -> Movement {
    guard let earlier, let later else { return none("There is no earlier figure to compare with") }
    if indicator.accumulation.isRunningTotal,
      !isYearOnYear(earlier.period, later.period)
    {
      return none("A running total always grows; it is compared year on year only")
    }
    switch (earlier.actual, later.actual) {
    case (.number, .number) where earlier.actual.isOfAnotherKind(than: later.actual, in: indicator.unit):
      return none("The two figures are in different units")
    case (.number(let before), .number(let now)):
      let unit = indicator.unit
      return movement(from: before.number(in: unit), to: now.number(in: unit), earlier, later)
    case (.level(let before), .level(let now)):
      return ordinal(from: indicator.rank(of: before), to: indicator.rank(of: now), earlier, later)
    case (.day(let before), .day(let now)): return movement(from: before, to: now, earlier, later)
    case (.yesNo(let before), .yesNo(let now)) where indicator.polarity != nil:
      return ordinal(from: before ? 1 : 0, to: now ? 1 : 0, earlier, later)
    default:
      let missing = earlier.actual.isFigure ? "later" : "earlier"
      return none("There is no \(missing) figure to compare with")
    }
  }

  /// Whether two periods are the same part of different years.
  private func isYearOnYear(_ earlier: Period, _ later: Period) -> Bool {
    let (before, now) = (earlier.first.civil, later.first.civil)
    let isSamePart = earlier.kind == later.kind && (before.month, before.day) == (now.month, now.day)
    return isSamePart && before.year < now.year
  }

  func none(
    _ rule: String,
    _ facts: @autoclosure @escaping @Sendable () -> [Reason.Fact] = []
  ) -> Movement {
    Movement(.none, words: "", reason: Reason(rule: rule, facts: facts()))
  }
}

extension DirectionRule {
  private func movement(
    from before: DecimalNumber,
    to now: DecimalNumber,
    _ earlier: Measurement,
    _ later: Measurement
  ) -> Movement {
    let difference = now - before
    let change = change(difference, of: before)
    guard let gain = gain(from: before, to: now, earlier, later) else {
      return Movement(
        .none,
        change: change,
        words: difference.isZero ? "unchanged" : Unit.changeText(difference, in: indicator.unit),
        reason: Reason(
          rule: indicator.polarity == .range
            ? "There is no range to measure the distance to" : "Neither way is better",
          facts: facts(earlier, later)
        )
      )
    }
    let threshold = threshold(before, now)
    let direction: Direction = gain > threshold ? .better : gain < threshold.negated ? .worse : .steady
    let noise = squaredNoise(before, now)
    let isMuted = direction != .steady && noise.map { difference * difference <= $0 } ?? false
    return Movement(
      direction,
      change: change,
      words: direction == .steady
        ? "steady" : "\(direction.rawValue) by \(sizeText(difference, change: change))",
      isMuted: isMuted,
      reason: reason(direction, facts: facts(earlier, later), noise: noise, isMuted: isMuted)
    )
  }

  /// The difference where better is more: by polarity, or the fall in distance to the range.
  private func gain(
    from before: DecimalNumber,
    to now: DecimalNumber,
    _ earlier: Measurement,
    _ later: Measurement
  ) -> DecimalNumber? {
    let (old, new) = (range(of: earlier), range(of: later))
    switch indicator.polarity {
    case nil, Indicator.Polarity.none?: return nil
    case .higher?, .lower?:
      guard new != nil else { return indicator.sign * (now - before) }
      fallthrough
    case .range?:
      guard let goal = new ?? old else { return nil }
      return distance(before, to: old ?? goal) - distance(now, to: goal)
    }
  }

  private func range(of row: Measurement) -> (DecimalNumber, DecimalNumber)? {
    guard case .range(let low, let high)? = ResolvedTarget(row.target, of: indicator, valueAt: { _ in nil })
    else { return nil }
    return (low, high)
  }

  private func distance(
    _ number: DecimalNumber,
    to range: (DecimalNumber, DecimalNumber)
  ) -> DecimalNumber {
    max(.zero, max(range.0 - number, number - range.1))
  }

  /// What the indicator sets, else half of the last digit that is shown.
  private func threshold(_ before: DecimalNumber, _ now: DecimalNumber) -> DecimalNumber {
    if let steady = indicator.steadyWithin {
      return steady.magnitude.multiplied(byPowerOfTen: indicator.unit?.power ?? 0)
    }
    let digits = indicator.decimals.map { $0 - (indicator.unit?.power ?? 0) }
    let last = digits ?? Int(max(before.scale, now.scale))
    return DecimalNumber(mantissa: 5).multiplied(byPowerOfTen: -last - 1)
  }

  /// Points for percentages, else per cent of the earlier figure; from 0 there is none, but 0 to 0 is none at all.
  private func change(_ difference: DecimalNumber, of before: DecimalNumber) -> DecimalNumber? {
    if indicator.unit == .percent || difference.isZero { return difference }
    return difference.multiplied(byPowerOfTen: 2).divided(by: before.magnitude, decimals: 1)
  }

  private func sizeText(_ difference: DecimalNumber, change: DecimalNumber?) -> String {
    let size = Unit.differenceText(difference.magnitude, in: indicator.unit)
    guard indicator.unit != .percent else { return size }
    return "\(size) (\(change.map { Unit.changeText($0, in: nil) + "%" } ?? "from 0: n/a"))"
  }

  private func ordinal(
    from before: Int?,
    to now: Int?,
    _ earlier: Measurement,
    _ later: Measurement
  ) -> Movement {
    guard let before, let now, indicator.polarity != Indicator.Polarity.none else {
      return none("The two figures cannot be compared", facts(earlier, later))
    }
    let steps = indicator.polarity == .lower ? before - now : now - before
    let direction: Direction = steps > 0 ? .better : steps < 0 ? .worse : .steady
    let noun = indicator.levels.isEmpty ? "step" : "level"
    let words = steps == 0 ? "steady" : "\(direction.rawValue) by \(String.counting(abs(steps), noun))"
    return Movement(
      direction,
      change: DecimalNumber(now - before),
      words: words,
      reason: reason(direction, facts: facts(earlier, later))
    )
  }
}

extension DirectionRule {
  /// The square of the most by which two survey results differ by chance, nineteen times of twenty, in points.
  ///
  /// 1.96²·(p₁q₁/n + p₂q₂/n), each result being the share p of a sample of n. It stays squared, so that the
  /// comparison is exact.
  private func squaredNoise(_ before: DecimalNumber, _ now: DecimalNumber) -> DecimalNumber? {
    guard let sample = indicator.sample, sample > 0, indicator.unit == .percent else { return nil }
    let hundred = DecimalNumber(mantissa: 100)
    let shares = [before, now]
    guard shares.allSatisfy((.zero...hundred).contains) else { return nil }
    let variance = shares.reduce(.zero) { $0 + $1 * (hundred - $1) }
    return (DecimalNumber(mantissa: 38416, scale: 4) * variance)
      .divided(by: DecimalNumber(sample), decimals: 6)
  }

  func facts(_ earlier: Measurement, _ later: Measurement) -> [Reason.Fact] {
    [later, earlier].map { row in
      let text = row.actual.text(unit: indicator.unit, decimals: indicator.decimals)
      return Reason.Fact(row.period.label, text, at: row.location)
    }
  }

  func reason(
    _ direction: Direction,
    facts: [Reason.Fact],
    noise: DecimalNumber? = nil,
    isMuted: Bool = false
  ) -> Reason {
    let way = Reason.Fact("better", better, at: indicator.location)
    guard let noise, let sample = indicator.sample else {
      return Reason(
        rule: direction == .steady ? "No change that shows" : "The later against the earlier figure",
        facts: facts + [way]
      )
    }
    let limit = noise.squareRoot(decimals: 1)
    let survey = Reason.Fact(
      "survey noise",
      "±\(limit) pts for a sample of \(sample)",
      at: indicator.location
    )
    return Reason(
      rule: isMuted ? "The change lies inside survey noise" : "The change is more than survey noise",
      facts: facts + [way, survey]
    )
  }

  private var better: String {
    indicator.polarity == .range
      ? "nearer to the range" : (indicator.polarity ?? .higher).rawValue
  }
}
