import ScorecardModel
import Testing

/// Levels are ranks: to add them up would say more than the plan does (Cox, *What's wrong with risk matrices?*, 2008).
struct RiskComparisonTests {
  private static let levels = RiskRule(scheme: RiskRuleTests.levels)

  private func rating(_ impact: String, _ likelihood: String, _ rule: RiskRule = levels) -> Risk.Rating {
    var rating = Risk.Rating()
    rating.impact = RiskLevel(impact, scale: rule.scheme.impact)
    rating.likelihood = RiskLevel(likelihood, scale: rule.scheme.likelihood)
    return rating
  }

  @Test(arguments: [
    (("M", "M"), ("H", "M"), RiskComparison.lower), (("H", "H"), ("M", "H"), .higher),
    (("M", "L"), ("M", "L"), .same), (("M", "M"), ("H", "L"), .mixed), (("L", "H"), ("M", "M"), .mixed),
    (("H", "M"), ("H", "M/H"), .lower), (("M", "M/H"), ("H", "M"), .mixed),
  ])
  func `levels compare by both axes`(
    _ one: (String, String),
    _ other: (String, String),
    _ expected: RiskComparison
  ) {
    #expect(Self.levels.comparison(of: rating(one.0, one.1), to: rating(other.0, other.1)) == expected)
  }

  @Test func `bands of cells decide where they differ`() {
    var scheme = RiskRuleTests.levels
    scheme.method = .lookup
    scheme.bands = ["low", "high"].map { RiskScheme.Band(name: $0) }
    scheme.cells = .bands([[0, 0, 0], [0, 0, 1], [1, 1, 1]])
    let rule = RiskRule(scheme: scheme)
    #expect(rule.comparison(of: rating("M", "M", rule), to: rating("H", "L", rule)) == .lower)
    #expect(rule.comparison(of: rating("L", "H", rule), to: rating("M", "M", rule)) == .mixed)
  }

  @Test func `what has no place compares with nothing`() {
    #expect(Self.levels.comparison(of: nil, to: rating("M", "M")) == nil)
  }

  @Test func `a mixed movement is neither better nor worse, and a mixed target is no contradiction`() {
    let movement = Self.levels.movement(from: rating("H", "L"), to: rating("M", "M"))
    #expect(movement.direction == .none && movement.words == "mixed")
    var risk = Risk()
    risk.ratings = [.current: rating("M", "H"), .target: rating("H", "M")]
    #expect(Self.levels.findings(in: risk).isEmpty)
  }
}
