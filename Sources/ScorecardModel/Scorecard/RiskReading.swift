/// A risk as it stands on its plan's scheme.
public struct RiskReading: Sendable {
  /// Its place in each layer the plan says something about.
  public let places: [Risk.Layer: RiskPlace]
  /// What its owner should be asked about: a mitigation without effect, a target above the current score.
  public let findings: [RiskFinding]

  /// Places a risk.
  init(of risk: Risk, scheme: RiskScheme) {
    let rule = RiskRule(scheme: scheme)
    places = risk.ratings.filter { !$1.isEmpty }.mapValues { RiskPlace($0, rule) }
    findings = rule.findings(in: risk)
  }

  /// The layer that tells where the risk is now: current, else inherent, else residual.
  public var now: Risk.Layer? {
    [.current, .inherent, .residual].first { places[$0] != nil }
  }

  /// The layer that tells where it should come to: target, else residual.
  public var goal: Risk.Layer? {
    [.target, .residual].first { places[$0] != nil && $0 != now }
  }

  /// Where it is now; nil where nobody has scored it.
  public var present: RiskPlace? {
    now.flatMap { places[$0] }
  }

  /// Where it should come to; nil where the plan does not say.
  public var intended: RiskPlace? {
    goal.flatMap { places[$0] }
  }

  /// A number to sort by, the highest risk first; below all others where nothing was scored.
  public var rank: Int {
    present?.rank ?? -1
  }

  /// What lies between where it is and where it should come to, in words.
  public var change: String {
    guard let present, let intended else { return "" }
    if let from = present.score, let to = intended.score {
      return from == to ? "no change" : "\(abs(from - to)) \(to < from ? "lower" : "higher")"
    }
    guard let from = present.rank, let to = intended.rank else { return "" }
    return from == to ? "no change" : to < from ? "lower" : "higher"
  }
}

/// A risk's place in one layer.
public struct RiskPlace: Hashable, Sendable {
  /// Where it stands.
  public let placement: RiskPlacement
  /// Its score; nil among levels.
  public let score: Int?
  /// A number to sort the risks of one plan by; nil where nothing was scored.
  public let rank: Int?
  /// Its place among the plan's bands, lowest 0; nil where the plan names no bands.
  public let band: Int?
  /// Whether it is above the plan's appetite.
  public let isBeyondAppetite: Bool
  /// Its score, or its levels: "16", "H·M".
  public let words: String
  /// Why it stands there.
  public let reason: Reason

  /// The place of a rating.
  init(_ rating: Risk.Rating, _ rule: RiskRule) {
    placement = rule.placement(of: rating)
    score = rule.score(of: rating)
    rank = rule.rank(of: rating)
    band = score.flatMap { rule.scheme.bandRank(of: $0) }
    isBeyondAppetite = score.flatMap(rule.isBeyondAppetite) ?? false
    reason = rule.reason(for: rating)
    let levels = [rating.impact?.words, rating.likelihood?.words].compactMap(\.self).joined(separator: "·")
    words = score.map(String.init) ?? levels
  }

  /// The cells it stands in, or may stand in, or whose border it stands on; lowest first.
  public var cells: [GridCell] {
    switch placement {
    case .cell(let impact, let likelihood): [GridCell(impact: impact, likelihood: likelihood)]
    case .possible(let cells, _): cells.sorted()
    case .border(let impact, let likelihood):
      impact.flatMap { row in likelihood.map { GridCell(impact: row, likelihood: $0) } }
    case .impossible, .notScored: []
    }
  }

  /// The place in a sentence: "impact H, likelihood M", "16, in one of 2 cells".
  public var longWords: String {
    switch placement {
    case .cell(let impact, let likelihood) where score != nil:
      "\(words): impact \(impact), likelihood \(likelihood)"
    case .cell, .border: "\(words) (impact·likelihood)"
    case .possible(let cells, _) where cells.isEmpty: words
    case .possible(let cells, _):
      cells.count == 1
        ? "\(words), in the one cell that gives it" : "\(words), in one of \(cells.count) cells"
    case .impossible(_, let reason): "\(words): \(reason)"
    case .notScored: "not scored"
    }
  }
}

extension RiskScheme {
  /// The band of a score by its place, lowest 0; nil below all bands or where there are none.
  public func bandRank(of score: Int) -> Int? {
    bands.sorted { $0.from < $1.from }.lastIndex { $0.from <= score }
  }

  /// The score of a cell; nil where the scheme makes no scores.
  public func score(of cell: GridCell) -> Int? {
    method == .product ? cell.impact * cell.likelihood : nil
  }
}

/// A square of the grid.
public typealias GridCell = RiskPlacement.Cell
