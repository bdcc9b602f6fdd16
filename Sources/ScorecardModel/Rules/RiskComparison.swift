/// How one rating of a risk stands to another on the same scheme.
public enum RiskComparison: Hashable, Sendable {
  /// It is the lower one.
  case lower
  /// Both stand alike.
  case same
  /// It is the higher one.
  case higher
  /// Among levels: lower on one axis, higher on the other.
  case mixed
}

extension RiskRule {
  /// How a rating stands to another; nil where one of them has no place to compare.
  ///
  /// Scores compare by themselves. Levels are never added up: they compare by the bands of their cells where the plan
  /// gives these and they differ, else by both axes, of which none may be higher for the whole to be lower.
  public func comparison(of rating: Risk.Rating?, to other: Risk.Rating?) -> RiskComparison? {
    guard let first = rank(of: rating), let second = rank(of: other) else { return nil }
    guard !scheme.hasScores else { return RiskComparison(first, second) }
    if let first = band(of: rating), let second = band(of: other), first != second {
      return RiskComparison(first, second)
    }
    let pairs = zip(rating?.sides ?? [], other?.sides ?? [])
    let axes = Set(pairs.map { RiskComparison($0, $1) }).subtracting([.same])
    return axes.count > 1 ? .mixed : axes.first ?? .same
  }
}

extension RiskComparison {
  fileprivate init(_ value: Int, _ other: Int) {
    self = value < other ? .lower : value > other ? .higher : .same
  }
}

extension Risk.Rating {
  /// Both ends of both axes; a level that is no border has one end twice.
  fileprivate var sides: [Int] {
    [impact?.lower, impact?.upper, likelihood?.lower, likelihood?.upper].compactMap(\.self)
  }
}
