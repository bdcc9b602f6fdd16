/// The levels of a scheme in short, for places that are narrow: `Ca·VH`.
public struct RiskLevelForms: Hashable, Sendable {
  /// The levels of impact, the lowest first.
  public let impact: [String]
  /// The levels of likelihood, the lowest first.
  public let likelihood: [String]

  /// The levels of a scheme.
  public init(_ scheme: RiskScheme) {
    impact = ShortForms(scheme.impact.names).forms
    likelihood = ShortForms(scheme.likelihood.names).forms
  }

  /// A place by its levels, impact first, a border by both: `M/H·L`; nil where it has none.
  public func words(of placement: RiskPlacement) -> String? {
    switch placement {
    case .cell(let row, let column): words(row...row, column...column)
    case .border(let rows, let columns): words(rows, columns)
    case .possible, .impossible, .notScored: nil
    }
  }

  private func words(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) -> String? {
    guard 1...impact.count ~= rows.upperBound, 1...likelihood.count ~= columns.upperBound else { return nil }
    return [
      impact[rows.lowerBound - 1...rows.upperBound - 1],
      likelihood[columns.lowerBound - 1...columns.upperBound - 1],
    ]
    .map { $0.joined(separator: "/") }.joined(separator: "·")
  }
}
