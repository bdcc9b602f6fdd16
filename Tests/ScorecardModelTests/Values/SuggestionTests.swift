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
