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
      return rating.score.map(unlocated)
        ?? .impossible(score: 0, reason: "the plan names no grid for impact and likelihood")
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

  /// The score of a rating: as given, else that of its cell, on a border of the higher cell; nil where cells have none.
  public func score(of rating: Risk.Rating?) -> Int? {
    guard let rating else { return nil }
    if let score = rating.score { return score }
    guard let impact = rating.impact, let likelihood = rating.likelihood else { return nil }
    return scheme.score(of: GridCell(impact: impact.upper, likelihood: likelihood.upper))
  }

  /// The highest score of the grid; nil where the scheme has none.
  public var highestScore: Int? {
    scheme.allCells.compactMap(scheme.score(of:)).max()
  }

  /// The band of a rating by its place, lowest 0: that of its score or of its cell, the higher on a border.
  ///
  /// Nil where the plan names none, and where only the score is known and its cells differ in their band.
  public func band(of rating: Risk.Rating?) -> Int? {
    guard case .bands = scheme.cells else { return score(of: rating).flatMap(scheme.bandRank(of:)) }
    switch placement(of: rating) {
    case .cell(let impact, let likelihood):
      return scheme.band(of: GridCell(impact: impact, likelihood: likelihood))
    case .border(let impact, let likelihood):
      return impact.flatMap { row in
        likelihood.compactMap { scheme.band(of: GridCell(impact: row, likelihood: $0)) }
      }
      .max()
    case .possible(let cells, _):
      let bands = Set(cells.map(scheme.band(of:)))
      return bands.count == 1 ? bands.first ?? nil : nil
    case .impossible, .notScored: return nil
    }
  }

  /// Whether a rating is above the appetite; nil where that cannot be told.
  public func isBeyondAppetite(_ rating: Risk.Rating?) -> Bool? {
    scheme.isBeyondAppetite(score: score(of: rating), band: band(of: rating))
  }

  /// A number to sort the risks of one plan by, the worst the highest; nil where nothing was scored.
  ///
  /// Scores sort by themselves; levels by their band, then both axes together, then by impact, a border by its higher
  /// side. The ranks of different schemes say nothing about each other: compare bands across plans.
  public func rank(of rating: Risk.Rating?) -> Int? {
    guard scheme.hasGrid, !scheme.hasCellScores else { return score(of: rating) }
    guard let impact = rating?.impact, let likelihood = rating?.likelihood else { return nil }
    guard isOnGrid(impact, scheme.impact), isOnGrid(likelihood, scheme.likelihood) else { return nil }
    let size = max(scheme.impact.count, scheme.likelihood.count, scheme.bands.count) + 1
    let sides = [
      band(of: rating) ?? 0, impact.upper + likelihood.upper, impact.upper, impact.lower + likelihood.lower,
    ]
    return sides.reduce(0) { $0 * 2 * size + $1 }
  }

  private func placement(ofScore score: Int, _ rating: Risk.Rating) -> RiskPlacement {
    guard scheme.hasCellScores else {
      return .impossible(
        score: score,
        reason: "the plan's scheme has levels; a number has no place on its grid"
      )
    }
    let cells = scheme.allCells.filter { cell in
      scheme.score(of: cell) == score && covers(rating.impact, cell.impact)
        && covers(rating.likelihood, cell.likelihood)
    }
    guard cells.isEmpty else { return .possible(cells, score: score) }
    let known = rating.impact ?? rating.likelihood
    let side = known.map { " with \(rating.impact == nil ? "likelihood" : "impact") \($0.words)" } ?? ""
    return .impossible(score: score, reason: "\(score) cannot occur on \(gridName)\(side)")
  }

  /// Whether a level that may be known agrees with a cell.
  private func covers(_ level: RiskLevel?, _ number: Int) -> Bool {
    guard let level else { return true }
    return level.lower <= number && number <= level.upper
  }

  private func unlocated(_ score: Int) -> RiskPlacement {
    score > 0 ? .possible([], score: score) : .impossible(score: score, reason: "a score begins at 1")
  }

  private func isOnGrid(_ level: RiskLevel, _ scale: RiskScheme.Scale) -> Bool {
    level.lower >= 1 && level.lower <= level.upper && level.upper <= scale.count
  }

  private var gridName: String { "a grid of \(scheme.impact.count)×\(scheme.likelihood.count)" }
}
