import ScorecardModel
import Testing

/// Grids whose cells are given one by one, and grids that are not square.
struct RiskGridTests {
  /// Impact I–IV by likelihood F–A with a tolerance line.
  ///
  /// The shape of the 4×6 grids councils took over from Zurich's Total Risk Profiling. The bands are made up for this test.
  static let alarm = RiskScheme(
    method: .lookup,
    impact: .init(names: ["I", "II", "III", "IV"]),
    likelihood: .init(names: ["F", "E", "D", "C", "B", "A"]),
    appetite: .band(1),
    bands: ["low", "medium", "high"].map { .init(name: $0) },
    cells: .bands([[0, 0, 0, 0, 1, 1], [0, 0, 1, 1, 1, 2], [0, 1, 1, 2, 2, 2], [1, 1, 2, 2, 2, 2]])
  )

  /// A grid whose cells are numbered, as rank-numbered matrices are: likely × minor 12, almost certain × minor 16.
  static let ranked = RiskScheme(
    method: .lookup,
    impact: .init(count: 5),
    likelihood: .init(count: 5),
    appetite: 12,
    bands: [.init(name: "low", from: 1), .init(name: "high", from: 13)],
    cells: .scores([
      [1, 2, 4, 7, 11], [3, 5, 8, 12, 16], [6, 9, 13, 17, 20], [10, 14, 18, 21, 23], [15, 19, 22, 24, 25],
    ])
  )

  private func rating(_ impact: String?, _ likelihood: String?, score: Int? = nil, _ scheme: RiskScheme)
    -> Risk.Rating
  {
    var rating = Risk.Rating()
    rating.impact = impact.flatMap { RiskLevel($0, scale: scheme.impact) }
    rating.likelihood = likelihood.flatMap { RiskLevel($0, scale: scheme.likelihood) }
    rating.score = score
    return rating
  }

  @Test(arguments: [("I", "F", 0, false), ("II", "A", 2, true), ("III", "D", 1, false), ("IV", "D", 2, true)])
  func `a cell has the band it was given`(
    _ impact: String,
    _ likelihood: String,
    _ band: Int,
    _ isBeyond: Bool
  ) {
    let rule = RiskRule(scheme: Self.alarm)
    let rating = rating(impact, likelihood, Self.alarm)
    #expect(rule.band(of: rating) == band)
    #expect(rule.isBeyondAppetite(rating) == isBeyond)
    #expect(rule.score(of: rating) == nil)
    #expect(
      rule.reason(for: rating).rule
        == "Impact and likelihood are both given; the plan says the band of the cell"
    )
  }

  @Test func `bands sort before levels`() throws {
    let rule = RiskRule(scheme: Self.alarm)
    let ranks = try [("IV", "D"), ("II", "B"), ("III", "F")].map {
      try #require(rule.rank(of: rating($0.0, $0.1, Self.alarm)))
    }
    #expect(ranks == ranks.sorted(by: >))
    #expect(Set(ranks).count == 3)
  }

  @Test func `a border has the higher of its bands`() {
    let rule = RiskRule(scheme: Self.alarm)
    #expect(rule.band(of: rating("II", "B/A", Self.alarm)) == 2)
    #expect(rule.placement(of: rating("II", "B/A", Self.alarm)) == .border(impact: 2...2, likelihood: 5...6))
  }

  @Test func `a score has no place where cells have bands alone`() {
    let rule = RiskRule(scheme: Self.alarm)
    guard case .impossible(12, _) = rule.placement(of: rating(nil, nil, score: 12, Self.alarm)) else {
      Issue.record("a score has a place among bands")
      return
    }
  }

  @Test func `numbered cells give the score, and a score its one cell`() {
    let rule = RiskRule(scheme: Self.ranked)
    #expect(rule.score(of: rating("2", "4", Self.ranked)) == 12)
    #expect(rule.score(of: rating("2", "5", Self.ranked)) == 16)
    let cell = RiskPlacement.Cell(impact: 2, likelihood: 4)
    #expect(rule.placement(of: rating(nil, nil, score: 12, Self.ranked)) == .possible([cell], score: 12))
    #expect(rule.highestScore == 25)
    #expect(rule.isBeyondAppetite(rating("2", "4", Self.ranked)) == false)
    #expect(rule.isBeyondAppetite(rating("2", "5", Self.ranked)) == true)
  }

  @Test func `a score that is not its cell's is reported`() {
    let rule = RiskRule(scheme: Self.ranked)
    var risk = Risk()
    risk.ratings[.current] = rating("2", "4", score: 8, Self.ranked)
    let finding = rule.findings(in: risk).first { $0.kind == .scoreNotProduct }
    #expect(finding?.reason.rule == "The score given is not that of its cell")
  }

  @Test
  func `a product whose cells have bands of their own takes the cell's band, and none where cells differ`() {
    var scheme = RiskScheme(
      method: .product,
      impact: .init(count: 3),
      likelihood: .init(count: 3),
      bands: ["low", "high"].map { .init(name: $0) }
    )
    scheme.cells = .bands([[0, 0, 0], [0, 0, 1], [1, 1, 1]])
    let rule = RiskRule(scheme: scheme)
    #expect(rule.score(of: rating("1", "3", scheme)) == 3)
    #expect(rule.band(of: rating("1", "3", scheme)) == 0)
    #expect(rule.band(of: rating("3", "1", scheme)) == 1)
    #expect(rule.band(of: rating(nil, nil, score: 3, scheme)) == nil)
    #expect(rule.band(of: rating(nil, nil, score: 9, scheme)) == 1)
  }
}
