import ScorecardModel
import Testing

struct RollUpTests {
  private func parts(_ letters: String) -> [RollUp.Part] {
    letters.enumerated().map { index, letter in
      let status = Status.allCases.first { $0.letter == letter } ?? .dataOnly
      return RollUp.Part(id: "I\(index)", status: status)
    }
  }

  @Test(arguments: [
    ("GGGR", Status.green), ("GGGGGGG*RRA", .amber), ("GR", .amber), ("GRR", .red), ("*", .green),
    ("R", .red),
    ("GGG????", .green), ("?!-.b ", nil), ("", nil),
  ])
  func `the share of what is rated gives the colour`(letters: String, colour: Status?) {
    #expect(RollUp(of: parts(letters), rule: .onTarget).colour == colour)
  }

  // Havering: 38 of 46 rated of 50.
  @Test func `missing figures lower the coverage and nothing else`() {
    let letters = String(repeating: "G", count: 38) + String(repeating: "R", count: 8) + "?!-b"
    let rollUp = RollUp(of: parts(letters), rule: .onTarget)
    #expect((rollUp.onTarget, rollUp.rated, rollUp.total) == (38, 46, 50))
    #expect(rollUp.coverage == "46/50")
    #expect(rollUp.onTargetShare == decimal("82.6"))
    #expect(rollUp.colour == .green)
    #expect(rollUp.count(of: .red) == 8)
    #expect(rollUp.counts.values.reduce(0, +) == rollUp.total)
  }

  @Test func `the worst decides where the plan says so`() {
    let rollUp = RollUp(of: parts("GGG!AG"), rule: .worst)
    #expect(rollUp.colour == .amber)
    #expect(rollUp.worst?.id == "I4")
    #expect(RollUp(of: parts("G*"), rule: .worst).colour == .green)
    #expect(RollUp(of: parts("*"), rule: .worst).colour == .green)
    #expect(RollUp(of: parts("!?"), rule: .worst).colour == nil)
  }

  @Test func `weights count over what is rated, and need half of it`() {
    var weighted = parts("GR?")
    weighted[0].weight = decimal("3")
    #expect(RollUp(of: weighted, rule: .weighted).colour == .green)
    weighted[2].weight = decimal("4")
    #expect(RollUp(of: weighted, rule: .weighted).colour == .green)
    weighted[2].weight = decimal("4.1")
    #expect(RollUp(of: weighted, rule: .weighted).colour == nil)
    weighted[2].weight = decimal("-9")
    #expect(RollUp(of: weighted, rule: .weighted).colour == .green)
  }

  @Test func `the thresholds can be set`() {
    let strict = RollUp.Thresholds(green: decimal("90"), amber: decimal("75"))
    #expect(RollUp(of: parts("GGGR"), rule: .onTarget, thresholds: strict).colour == .amber)
  }

  @Test(arguments: RollUpRule.allCases)
  func `every rule gives its reason`(rule: RollUpRule) {
    #expect(!RollUp(of: parts("GAR"), rule: rule).reason.rule.isEmpty)
    #expect(!RollUp(of: [], rule: rule).reason.rule.isEmpty)
  }
}
