import ScorecardModel
import Testing

struct RiskLevelTests {
  static let words = RiskScheme.Scale(names: ["Low", "Medium", "High"])
  static let letters = RiskScheme.Scale(names: ["L", "M", "H"])

  @Test(arguments: [
    ("H", 3, 3), ("High", 3, 3), ("high", 3, 3), ("M", 2, 2), ("L", 1, 1), ("M/H", 2, 3), ("H/M", 2, 3),
    ("Medium/High", 2, 3), ("Medium - High", 2, 3), ("medium to high", 2, 3), ("2", 2, 2),
  ])
  func `a level is read by its name, its beginning, or the border of two`(
    text: String,
    lower: Int,
    upper: Int
  ) {
    for scale in [Self.words, Self.letters] {
      #expect(RiskLevel(text, scale: scale) == RiskLevel(lower: lower, upper: upper, words: text))
    }
  }

  @Test(arguments: ["", "X", "L/H", "4", "0", "-1", "M/H/L", "High and low"])
  func `what is no level is refused`(text: String) {
    #expect(RiskLevel(text, scale: Self.words) == nil)
  }

  @Test(arguments: ["Major", "Minor", "Likely", "Huge", "Unlikely", "Mild"])
  func `a word is not a level for beginning with its letter`(text: String) {
    #expect(RiskLevel(text, scale: Self.letters) == nil)
  }

  @Test func `a numbered axis takes its numbers only`() {
    let scale = RiskScheme.Scale(count: 5)
    #expect(RiskLevel("3", scale: scale)?.lower == 3)
    #expect(RiskLevel("2/3", scale: scale)?.upper == 3)
    #expect(RiskLevel("6", scale: scale) == nil)
    #expect(RiskLevel("16", scale: scale) == nil)
    #expect(RiskLevel("H", scale: scale) == nil)
    #expect(RiskLevel("Mod", scale: RiskScheme.Scale(names: ["Minor", "Moderate", "Major"]))?.lower == 2)
    #expect(RiskLevel("M", scale: RiskScheme.Scale(names: ["Minor", "Moderate", "Major"])) == nil)
  }
}
