import ScorecardModel
import Testing

struct RiskRuleTests {
  static let levels = RiskScheme(
    method: .levels,
    impact: RiskScheme.Scale(names: ["Low", "Medium", "High"]),
    likelihood: RiskScheme.Scale(names: ["Low", "Medium", "High"])
  )

  static func grid(_ impact: Int, _ likelihood: Int) -> RiskRule {
    RiskRule(
      scheme: RiskScheme(
        method: .product,
        impact: RiskScheme.Scale(count: impact),
        likelihood: RiskScheme.Scale(count: likelihood),
        appetite: 8,
        bands: [("low", 1), ("medium", 5), ("high", 10), ("severe", 15)].map {
          RiskScheme.Band(name: $0.0, from: $0.1)
        }
      )
    )
  }

  private func rating(
    _ impact: String? = nil,
    _ likelihood: String? = nil,
    score: Int? = nil,
    in rule: RiskRule
  ) -> Risk.Rating {
    var rating = Risk.Rating()
    rating.impact = impact.flatMap { RiskLevel($0, scale: rule.scheme.impact) }
    rating.likelihood = likelihood.flatMap { RiskLevel($0, scale: rule.scheme.likelihood) }
    rating.score = score
    return rating
  }

  // Salford 2009/10 prints scores alone; the squares that could give them, by grid (impact × likelihood).
  @Test(arguments: [
    (16, 4, 4, ["4×4"]), (16, 5, 5, ["4×4"]), (12, 4, 4, ["3×4", "4×3"]), (12, 5, 5, ["3×4", "4×3"]),
    (12, 4, 6, ["2×6", "3×4", "4×3"]), (10, 5, 5, ["2×5", "5×2"]), (10, 4, 6, ["2×5"]), (9, 3, 3, ["3×3"]),
    (9, 5, 5, ["3×3"]), (8, 4, 4, ["2×4", "4×2"]), (6, 4, 6, ["1×6", "2×3", "3×2"]),
    (5, 5, 5, ["1×5", "5×1"]),
    (4, 5, 5, ["1×4", "2×2", "4×1"]), (4, 3, 3, ["2×2"]),
  ])
  func `a score alone stands in every square that could give it`(
    score: Int,
    impact: Int,
    likelihood: Int,
    cells: [String]
  ) {
    let rule = Self.grid(impact, likelihood)
    guard case .possible(let found, score) = rule.placement(of: rating(score: score, in: rule)) else {
      Issue.record("\(score) has no squares")
      return
    }
    #expect(found.map { "\($0.impact)×\($0.likelihood)" } == cells)
  }

  @Test(arguments: [(10, 4), (5, 4), (16, 3), (12, 3), (26, 5), (0, 5), (-4, 5), (7, 5)])
  func `a score that no square can give is never clamped`(score: Int, size: Int) {
    let rule = Self.grid(size, size)
    let reason = "\(score) cannot occur on a grid of \(size)×\(size)"
    #expect(rule.placement(of: rating(score: score, in: rule)) == .impossible(score: score, reason: reason))
    #expect(rule.reason(for: rating(score: score, in: rule)).rule == reason)
  }

  @Test func `both parts give a square, one of them narrows the score's squares`() {
    let rule = Self.grid(5, 5)
    #expect(rule.placement(of: rating("4", "3", in: rule)) == .cell(impact: 4, likelihood: 3))
    #expect(rule.score(of: rating("4", "3", in: rule)) == 12)
    let narrowed = rule.placement(of: rating("4", score: 12, in: rule))
    #expect(narrowed == .possible([RiskPlacement.Cell(impact: 4, likelihood: 3)], score: 12))
    #expect(rule.placement(of: rating("4", in: rule)) == .notScored)
    #expect(RiskPlacement(rating("4", "3", in: rule), in: rule.scheme) == .cell(impact: 4, likelihood: 3))
  }

  @Test func `nobody's score is neither worst nor zero`() {
    for rule in [Self.grid(5, 5), RiskRule(scheme: Self.levels), RiskRule(scheme: .scoreOnly)] {
      #expect(rule.placement(of: nil) == .notScored)
      #expect(rule.placement(of: Risk.Rating()) == .notScored)
      #expect(rule.score(of: nil) == nil)
      #expect(rule.rank(of: nil) == nil)
    }
  }

  // Wigan 2010/11 has a risk with impact H and likelihood M/H.
  @Test func `a border lies on two squares and sorts by the higher`() throws {
    let rule = RiskRule(scheme: Self.levels)
    let straddling = rating("H", "M/H", in: rule)
    #expect(rule.placement(of: straddling) == .border(impact: 3...3, likelihood: 2...3))
    #expect(rule.score(of: straddling) == nil)
    let order = [
      ("H", "H"), ("H", "M/H"), ("H", "M"), ("M", "H"), ("H", "L"), ("M", "M"), ("M", "L"), ("L", "L"),
    ]
    let ranks = try order.map { try #require(rule.rank(of: rating($0.0, $0.1, in: rule))) }
    #expect(ranks == ranks.sorted(by: >))
    #expect(Set(ranks).count == ranks.count)
    let product = Self.grid(5, 5)
    #expect(product.score(of: rating("4", "3/4", in: product)) == 16)
  }

  @Test func `levels and numbers are never turned into each other`() {
    let rule = RiskRule(scheme: Self.levels)
    #expect(rule.score(of: rating("H", "H", in: rule)) == nil)
    guard case .impossible(9, _) = rule.placement(of: rating(score: 9, in: rule)) else {
      Issue.record("a number has a place among levels")
      return
    }
    #expect(rule.rank(of: rating(score: 9, in: rule)) == nil)
  }

  @Test func `without a grid a score has its place on the ladder`() {
    let rule = RiskRule(scheme: .scoreOnly)
    #expect(rule.placement(of: rating(score: 12, in: rule)) == .possible([], score: 12))
    #expect(rule.highestScore == nil)
    #expect(Self.grid(4, 6).highestScore == 24)
  }

  @Test(arguments: [
    (1, "low"), (4, "low"), (5, "medium"), (14, "high"), (15, "severe"), (25, "severe"), (0, nil),
  ])
  func `a score has its band`(score: Int, band: String?) {
    let scheme = Self.grid(5, 5).scheme
    #expect(scheme.bandRank(of: score).map { scheme.bands[$0].name } == band)
  }

  @Test func `only above the appetite is beyond it`() {
    for (score, isBeyond) in [(8, false), (9, true)] {
      let rule = Self.grid(5, 5)
      #expect(rule.isBeyondAppetite(rating(score: score, in: rule)) == isBeyond)
    }
    let rule = RiskRule(scheme: .scoreOnly)
    #expect(rule.isBeyondAppetite(rating(score: 9, in: rule)) == nil)
  }

  @Test func `what should be asked about is found`() {
    let rule = Self.grid(5, 5)
    var risk = Risk()
    #expect(rule.findings(in: risk).map(\.kind) == [.notScored])
    risk.ratings = [.current: rating(score: 9, in: rule), .target: rating(score: 9, in: rule)]
    #expect(rule.findings(in: risk).map(\.kind) == [.beyondAppetite, .targetNotBelowCurrent])
    risk.ratings = [.current: rating("2", "2", in: rule), .residual: rating("2", "3", in: rule)]
    #expect(rule.findings(in: risk).map(\.kind) == [.residualAboveCurrent])
    risk.ratings = [.current: rating("2", "2", score: 6, in: rule), .target: rating(score: 26, in: rule)]
    #expect(
      rule.findings(in: risk).map(\.kind) == [.targetNotBelowCurrent, .scoreNotProduct, .impossibleScore]
    )
  }

  @Test func `where nothing else is given the residual place tells where a risk stands`() {
    let rule = Self.grid(5, 5)
    var risk = Risk()
    risk.ratings = [.residual: rating(score: 20, in: rule)]
    #expect(rule.findings(in: risk).map(\.kind) == [.beyondAppetite])
  }

  @Test func `a deadline that has passed is told until the target is reached`() throws {
    let rule = Self.grid(5, 5)
    let (first, last) = (try #require(Day("2009-05-01")), try #require(Day("2009-05-31")))
    let after = try #require(Day("2009-06-01"))
    var risk = Risk()
    risk.deadline = Deadline(words: "May 2009", meaning: .month(first: first))
    risk.ratings = [.current: rating(score: 6, in: rule), .target: rating(score: 4, in: rule)]
    #expect(rule.findings(in: risk, on: last).isEmpty)
    #expect(rule.findings(in: risk, on: after).map(\.kind) == [.deadlinePassed])
    #expect(rule.findings(in: risk).isEmpty)
    risk.ratings[.current] = rating(score: 3, in: rule)
    risk.ratings[.target] = rating(score: 4, in: rule)
    #expect(!rule.findings(in: risk, on: after).map(\.kind).contains(.deadlinePassed))
  }

  @Test func `impact and likelihood have no place where the plan names no grid`() {
    let rule = RiskRule(scheme: .scoreOnly)
    var risk = Risk()
    risk.ratings = [.current: rating("5", "4", in: Self.grid(5, 5))]
    #expect(rule.findings(in: risk).map(\.kind) == [.impossibleScore])
    #expect(
      rule.reason(for: risk.ratings[.current]).rule == "The plan names no grid for impact and likelihood"
    )
  }

  @Test func `a mitigation without effect is found among levels`() {
    let rule = RiskRule(scheme: Self.levels)
    var risk = Risk()
    risk.ratings = [.inherent: rating("M", "L", in: rule), .residual: rating("M", "L", in: rule)]
    #expect(rule.findings(in: risk).map(\.kind) == [.residualEqualsInherent])
    risk.ratings[.residual] = rating("L", "L", in: rule)
    #expect(rule.findings(in: risk).isEmpty)
    risk.ratings[.residual] = nil
    #expect(rule.findings(in: risk).map(\.kind) == [.residualMissing])
  }

  @Test func `a risk moves the better way when its score falls`() {
    let rule = Self.grid(5, 5)
    let movement = rule.movement(from: rating(score: 12, in: rule), to: rating(score: 9, in: rule))
    #expect(movement.direction == .better)
    #expect(movement.words == "better by 3")
    #expect(rule.movement(from: nil, to: rating(score: 9, in: rule)).direction == .none)
  }

  @Test func `any rating has a place and a reason`() {
    var generator = SeededGenerator(seed: 14)
    for _ in 0..<2000 {
      let numbers = [Int.min, -1, 0, 1, 2, 3, 5, 6, 12, .max]
      let pick = { (generator: inout SeededGenerator) in numbers.randomElement(using: &generator) ?? 0 }
      var rating = Risk.Rating()
      if Bool.random(using: &generator) {
        rating.impact = RiskLevel(lower: pick(&generator), upper: pick(&generator), words: "x")
      }
      if Bool.random(using: &generator) {
        rating.likelihood = RiskLevel(lower: pick(&generator), upper: pick(&generator), words: "y")
      }
      if Bool.random(using: &generator) { rating.score = pick(&generator) }
      for rule in [Self.grid(5, 5), RiskRule(scheme: Self.levels), RiskRule(scheme: .scoreOnly)] {
        #expect(!rule.reason(for: rating).rule.isEmpty)
        #expect(rule.movement(from: rating, to: rating).direction != .better)
        var risk = Risk()
        risk.ratings = [.current: rating, .target: rating]
        let kinds = rule.findings(in: risk).map(\.kind)
        #expect(Set(kinds).count == kinds.count)
        #expect(!kinds.contains(.residualMissing))
      }
    }
  }
}
