/// What some risks of one plan come to together.
///
/// Bands of different schemes are never added up.
public struct RiskTally: Hashable, Sendable {
  /// The risks of a band.
  public struct Band: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// How many risks are in it.
    public let count: Int
  }

  /// How many risks are in each band, the lowest first; empty where the plan names no bands.
  public let bands: [Band]
  /// How many have no band although the plan names bands: not scored, below all bands, or not to be told.
  public let unbanded: Int
  /// How many there are.
  public let count: Int
  /// How many are beyond the appetite; nil where the plan names none, or where it can be told of no risk.
  public let beyondAppetite: Int?
  /// The sum of the scores: a measure of a register against itself, of nothing else; nil where there are no scores.
  public let exposure: Int?
  /// How many scores the sum is of.
  public let scored: Int

  /// What places come to; nil among them stands for a risk without a place.
  init(_ places: [RiskPlace?], _ scheme: RiskScheme) {
    let known = places.compactMap(\.self)
    bands = scheme.bands.enumerated().map { place, band in
      Band(name: band.name, count: known.count { $0.band == place })
    }
    count = places.count
    unbanded = scheme.bands.isEmpty ? 0 : count - known.count { $0.band != nil }
    let canBeTold = scheme.appetite != nil && (known.isEmpty || known.contains { $0.excess != nil })
    beyondAppetite = canBeTold ? known.count { $0.isBeyondAppetite == true } : nil
    let scores = scheme.hasScores ? known.compactMap(\.score) : []
    scored = scores.count
    exposure = scores.isEmpty ? nil : scores.reduce(0) { $0.addingReportingOverflow($1).partialValue }
  }
}
