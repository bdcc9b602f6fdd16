/// Where a risk stands.
public enum RiskPlacement: Hashable, Sendable {
  /// A square of the grid.
  public struct Cell: Hashable, Comparable, Sendable {
    /// The impact, from 1.
    public var impact: Int
    /// The likelihood, from 1.
    public var likelihood: Int

    /// A square.
    public init(impact: Int, likelihood: Int) {
      self.impact = impact
      self.likelihood = likelihood
    }

    /// By impact, then likelihood.
    public static func < (lhs: Cell, rhs: Cell) -> Bool {
      (lhs.impact, lhs.likelihood) < (rhs.impact, rhs.likelihood)
    }
  }

  /// In one square.
  case cell(impact: Int, likelihood: Int)
  /// On the border of neighbouring squares ("M/H"), from the lower to the higher on each axis.
  case border(impact: ClosedRange<Int>, likelihood: ClosedRange<Int>)
  /// Its score is known, its square is not: every square that could give the score; none where there is no grid.
  case possible([Cell], score: Int)
  /// A score that no square can give.
  case impossible(score: Int, reason: String)
  /// Nobody has scored it.
  case notScored

  /// The place of a rating in a plan's scheme.
  public init(_ rating: Risk.Rating?, in scheme: RiskScheme) {
    self = RiskRule(scheme: scheme).placement(of: rating)
  }
}

/// How a risk's rating becomes a place and a score.
///
/// Levels and numbers are never turned into each other; nothing is clamped, nothing missing is guessed.
public struct RiskRule: Sendable {
  /// The plan's scheme.
  public let scheme: RiskScheme

  /// The rule of a scheme.
  public init(scheme: RiskScheme) {
    self.scheme = scheme
  }

  /// Where a rating stands.
  public func placement(of rating: Risk.Rating?) -> RiskPlacement {
    guard let rating, !rating.isEmpty else { return .notScored }
    guard scheme.method != .scoreOnly else {
      return rating.score.map(unlocated) ?? .notScored
    }
    guard let impact = rating.impact, let likelihood = rating.likelihood else {
      return rating.score.map { placement(ofScore: $0, rating) } ?? .notScored
    }
    guard isOnGrid(impact, scheme.impact), isOnGrid(likelihood, scheme.likelihood) else {
      return .impossible(score: score(of: rating) ?? 0, reason: "it lies outside \(gridName)")
    }
    if impact.isBorder || likelihood.isBorder {
      return .border(impact: impact.lower...impact.upper, likelihood: likelihood.lower...likelihood.upper)
    }
    return .cell(impact: impact.lower, likelihood: likelihood.lower)
  }

  /// The score of a rating: as given, else the product of its parts, the higher of a border; nil among levels.
  public func score(of rating: Risk.Rating?) -> Int? {
    guard let rating else { return nil }
    if let score = rating.score { return score }
    guard scheme.method == .product, let impact = rating.impact, let likelihood = rating.likelihood
    else { return nil }
    let (product, overflow) = impact.upper.multipliedReportingOverflow(by: likelihood.upper)
    return overflow ? nil : product
  }

  /// The highest score of the grid; nil where the scheme has none.
  public var highestScore: Int? {
    scheme.method == .product ? scheme.impact.count * scheme.likelihood.count : nil
  }

  /// The band of a score: the last that begins at or below it; nil below all of them.
  public func band(of score: Int) -> RiskScheme.Band? {
    scheme.bands.filter { $0.from <= score }.max { $0.from < $1.from }
  }

  /// Whether a score is above the appetite; nil where the plan names no appetite.
  public func isBeyondAppetite(_ score: Int) -> Bool? {
    scheme.appetite.map { score > $0 }
  }

  /// A number to sort the risks of one plan by, the worst the highest; nil where nothing was scored.
  ///
  /// Scores sort by themselves; levels by both axes together, then by impact, a border by its higher side. The
  /// ranks of different schemes say nothing about each other: compare bands across plans.
  public func rank(of rating: Risk.Rating?) -> Int? {
    guard scheme.method == .levels else { return score(of: rating) }
    guard let impact = rating?.impact, let likelihood = rating?.likelihood else { return nil }
    guard isOnGrid(impact, scheme.impact), isOnGrid(likelihood, scheme.likelihood) else { return nil }
    let size = max(scheme.impact.count, scheme.likelihood.count) + 1
    let sides = [impact.upper + likelihood.upper, impact.upper, impact.lower + likelihood.lower]
    return sides.reduce(0) { $0 * 2 * size + $1 }
  }

  private func placement(ofScore score: Int, _ rating: Risk.Rating) -> RiskPlacement {
    guard scheme.method == .product else {
      return .impossible(
        score: score,
        reason: "the plan's scheme has levels; a number has no place on its grid"
      )
    }
    let cells = cells(ofScore: score, rating)
    guard cells.isEmpty else { return .possible(cells, score: score) }
    let known = rating.impact ?? rating.likelihood
    let side = known.map { " with \(rating.impact == nil ? "likelihood" : "impact") \($0.words)" } ?? ""
    return .impossible(score: score, reason: "\(score) cannot occur on \(gridName)\(side)")
  }

  /// Every square whose product is the score, in agreement with the part that is known.
  private func cells(ofScore score: Int, _ rating: Risk.Rating) -> [RiskPlacement.Cell] {
    guard score > 0 else { return [] }
    return (1...scheme.impact.count).compactMap { impact in
      let (likelihood, rest) = score.quotientAndRemainder(dividingBy: impact)
      guard rest == 0, likelihood <= scheme.likelihood.count else { return nil }
      if let known = rating.impact, !covers(known, impact) { return nil }
      if let known = rating.likelihood, !covers(known, likelihood) { return nil }
      return RiskPlacement.Cell(impact: impact, likelihood: likelihood)
    }
  }

  private func covers(_ level: RiskLevel, _ number: Int) -> Bool {
    level.lower <= number && number <= level.upper
  }

  private func unlocated(_ score: Int) -> RiskPlacement {
    score > 0 ? .possible([], score: score) : .impossible(score: score, reason: "a score begins at 1")
  }

  private func isOnGrid(_ level: RiskLevel, _ scale: RiskScheme.Scale) -> Bool {
    level.lower >= 1 && level.lower <= level.upper && level.upper <= scale.count
  }

  private var gridName: String { "a grid of \(scheme.impact.count)×\(scheme.likelihood.count)" }
}
