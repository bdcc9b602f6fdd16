/// A square of the grid.
public typealias GridCell = RiskPlacement.Cell

/// What the cells of a grid are worth.
extension RiskScheme {
  /// Whether there is a grid at all.
  public var hasGrid: Bool {
    method != .scoreOnly
  }

  /// Whether its risks have scores, made by the cells or given without a grid.
  public var hasScores: Bool {
    hasCellScores || !hasGrid
  }

  /// Whether the cells make scores, so that a score alone may find its cell.
  public var hasCellScores: Bool {
    if case .scores = cells { return true }
    return method == .product
  }

  /// Every cell of the grid, by impact, then by likelihood, lowest first; none without a grid.
  public var allCells: [GridCell] {
    guard hasGrid else { return [] }
    return (1...max(impact.count, 1)).flatMap { row in
      (1...max(likelihood.count, 1)).map { GridCell(impact: row, likelihood: $0) }
    }
  }

  /// The score of a cell; nil where cells have none.
  public func score(of cell: GridCell) -> Int? {
    if case .scores(let scores) = cells { return scores.value(at: cell) }
    guard method == .product else { return nil }
    let (product, overflow) = cell.impact.multipliedReportingOverflow(by: cell.likelihood)
    return overflow ? nil : product
  }

  /// The band of a cell by its place, lowest 0; nil where the plan names none for it.
  public func band(of cell: GridCell) -> Int? {
    if case .bands(let bands) = cells { return bands.value(at: cell) }
    return score(of: cell).flatMap(bandRank(of:))
  }

  /// The band of a score by its place, lowest 0; nil below all bands, or where bands have no scores.
  public func bandRank(of score: Int) -> Int? {
    bands.lastIndex { ($0.from ?? .max) <= score }
  }

  /// Whether a cell lies outside the appetite; nil where the plan does not say.
  public func isBeyondAppetite(_ cell: GridCell) -> Bool? {
    isBeyondAppetite(score: score(of: cell), band: band(of: cell))
  }

  /// Whether a score or a band is above the appetite; nil where the plan does not say.
  func isBeyondAppetite(score: Int?, band: Int?) -> Bool? {
    excess(score: score, band: band).map { $0 > 0 }
  }

  /// How far a score or band lies above the appetite, in points or in bands; nil where the plan does not say.
  func excess(score: Int?, band: Int?) -> Int? {
    switch appetite {
    case .score(let limit): score.map { $0.subtractingReportingOverflow(limit).partialValue }
    case .band(let limit): band.map { $0 - limit }
    case nil: nil
    }
  }

  /// The highest score within appetite; nil where the appetite is a band, or not said.
  public var appetiteScore: Int? {
    if case .score(let score) = appetite { score } else { nil }
  }

  /// The appetite in a word: a score, or the name of a band; empty where the plan does not say.
  public var appetiteWords: String {
    switch appetite {
    case .score(let score): String(score)
    case .band(let band): bands.indices.contains(band) ? bands[band].name : ""
    case nil: ""
    }
  }
}

extension RiskScheme {
  /// How far beyond the appetite something lies: "5 above 10", "1 band above medium".
  func words(beyondAppetiteBy excess: Int) -> String {
    if case .band = appetite { return "\(Wording.count(excess, "band")) above \(appetiteWords)" }
    return "\(excess) above \(appetiteWords)"
  }
}

extension [[Int]] {
  /// The value of a cell; nil outside the grid.
  fileprivate func value(at cell: GridCell) -> Int? {
    guard indices.contains(cell.impact - 1) else { return nil }
    let row = self[cell.impact - 1]
    return row.indices.contains(cell.likelihood - 1) ? row[cell.likelihood - 1] : nil
  }
}
