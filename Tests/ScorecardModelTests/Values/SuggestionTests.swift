import ScorecardModel
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("polarty", "polarity"), ("Polarity", "polarity"), ("dead line", "deadline"), ("dealdine", "deadline"),
    ("due_after", "due-after"), ("ownr", "owner"),
  ])
  func `a slip of the pen finds what was meant`(word: String, meant: String) {
    let known = ["id", "title", "owner", "polarity", "deadline", "due-after"]
    #expect(Suggestion.nearest(to: word, in: known) == meant)
  }

  @Test(arguments: ["", "zebra", "x", "objectives and more"])
  func `what is far from everything finds nothing`(word: String) {
    #expect(Suggestion.nearest(to: word, in: ["owner", "polarity", "deadline"]) == nil)
  }

  @Test func `of two as near the first is taken, and long words are cut`() {
    #expect(Suggestion.nearest(to: "bat", in: ["cat", "hat"]) == "cat")
    #expect(Suggestion.nearest(to: String(repeating: "a", count: 100_000), in: ["aaa"]) == nil)
  }
}

struct WrittenStatusTests {
  @Test(arguments: WrittenStatus.Known.allCases)
  func `every known status is read in any case`(status: WrittenStatus.Known) {
    #expect(WrittenStatus(reading: status.rawValue).known == status)
    #expect(WrittenStatus(reading: status.rawValue.uppercased()).known == status)
    #expect(
      WrittenStatus(reading: status.rawValue.split(separator: " ").joined(separator: "-")).known == status
    )
  }

  @Test(arguments: [
    ("Completed", WrittenStatus.Known.done), ("On-going", .ongoing), ("Not yet achieved", .notAchieved),
    ("Delayed (now March 2010)", .delayed), ("Deleted/embedded", .dropped),
    ("Over 80% achieved", .partlyAchieved),
    ("On hold - awaiting funding", .onHold), ("Achieved.", .achieved), ("Underway", .inProgress),
    ("not-started", .notStarted),
  ])
  func `plain synonyms and remarks are read`(words: String, status: WrittenStatus.Known) {
    #expect(WrittenStatus(reading: words).known == status)
    #expect(WrittenStatus(reading: words).words == words)
  }

  @Test func `other words are kept, with the nearest known status`() {
    let status = WrittenStatus(reading: "Variable success")
    #expect(status.known == nil)
    #expect(status.words == "Variable success")
    #expect(status.nearest == nil)
    #expect(WrittenStatus(reading: "on trak").nearest == .onTrack)
    #expect(WrittenStatus(reading: "complet").nearest == .done)
    #expect(WrittenStatus(reading: "overdue").known == nil)
    #expect(WrittenStatus(reading: "done").nearest == nil)
  }
}

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
