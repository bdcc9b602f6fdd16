/// How much of the way from its baseline to its target an indicator has gone, for area agreements.
///
/// `(A − B) / (T − B)` is right whichever way is better: the signs cancel.
public struct DistanceTravelled: Hashable, Sendable {
  /// How far it has come.
  public enum Outcome: Hashable, Sendable {
    /// A share of the way in per cent; below 0 where it went back, above 100 where it went on.
    case share(DecimalNumber)
    /// The target was to keep the baseline, and it was kept.
    case maintained
    /// The target was to keep the baseline, and it was not.
    case lost
  }

  /// How far it has come.
  public let outcome: Outcome
  /// Why.
  public let reason: Reason

  /// The way an indicator has gone; nil where actual, baseline or target is no number or no way is better.
  public init?(_ indicator: Indicator, actual: WrittenValue, target: WrittenValue) {
    guard indicator.polarity == .higher || indicator.polarity == .lower,
      let now = actual.number(in: indicator.unit), let aim = target.number(in: indicator.unit),
      let base = indicator.baseline.number(in: indicator.unit)
    else { return nil }
    let facts = [
      Reason.Fact("actual", indicator.text(now)), Reason.Fact("target", indicator.text(aim)),
      Reason.Fact("baseline", indicator.text(base), at: indicator.location),
    ]
    let hundred = DecimalNumber(mantissa: 100)
    if aim == base {
      let isKept = indicator.sign * (now - aim) >= .zero
      outcome = isKept ? .maintained : .lost
      reason = Reason(rule: "The target is to keep the baseline, so there is no way to go", facts: facts)
    } else if let share = ((now - base) * hundred).divided(by: aim - base, decimals: 1) {
      outcome = .share(share)
      reason = Reason(rule: "(actual − baseline) / (target − baseline)", facts: facts)
    } else {
      return nil
    }
  }

  /// The mean of many, with how many of them it is of.
  public struct Mean: Hashable, Sendable {
    /// The mean share in per cent with one decimal; nil where there is none to take it of.
    public let share: DecimalNumber?
    /// How many have a share.
    public let counted: Int
    /// How many there are.
    public let total: Int

    /// The mean of those that have a share, each counting from 0 to 100; what has none is left out.
    public init(of distances: [DistanceTravelled?]) {
      let hundred = DecimalNumber(mantissa: 100)
      let shares = distances.compactMap { distance -> DecimalNumber? in
        guard case .share(let share)? = distance?.outcome else { return nil }
        return min(max(share, .zero), hundred)
      }
      share = shares.reduce(.zero, +).divided(by: DecimalNumber(shares.count), decimals: 1)
      counted = shares.count
      total = distances.count
    }
  }
}
