import ScorecardApp
import Testing

struct FuzzyQueryTests {
  private func score(_ query: String, _ text: String, id: String = "") -> Int? {
    let whole = id.isEmpty ? text : "\(id) \(text)"
    return FuzzyQuery(query).score(FoldedText(whole), idLength: id.unicodeScalars.count)
  }

  private func places(_ query: String, _ text: String) -> [Int] {
    FuzzyQuery(query).places(in: FoldedText(text)).sorted()
  }

  @Test(arguments: [
    ("sick", "Sickness absence"), ("SICK", "days of sickness"), ("avd con", "Avoidable contact"),
    ("con avd", "Avoidable contact"), ("hohr", "Head of Human Resources"), ("creche", "Crèche places"),
    ("crèche", "Creche places"), ("ni14", "NI 14"), ("ni-014", "NI 014"), ("über", "Uber"), ("ж", "Ж ж"),
    ("e\u{301}t\u{e9}", "Été"), ("", "anything"),
  ])
  func `the letters of every word stand in the text in their order`(_ query: String, _ text: String) {
    #expect(score(query, text) != nil)
  }

  @Test(arguments: [
    ("sickx", "Sickness absence"), ("kcis", "Sickness"), ("avd cox", "Avoidable contact"), ("aa", "a"),
    ("ж", "Д"), ("1", "one"),
  ])
  func `what does not stand in it does not match`(_ query: String, _ text: String) {
    #expect(score(query, text) == nil)
  }

  @Test(arguments: [
    // The id as a whole comes before everything; then the title as a whole.
    ("ni 4", ("NI 4", "People who feel they can influence"), ("NI 40", "Drug users in treatment")),
    ("ni4", ("NI 4", "Influence"), ("NI 154", "Net additional homes")),
    ("f11", ("F.11", "Health check"), ("F.111", "F11")),
    ("o1", ("O1", "Better service"), ("A1", "Work on objective O1 in October 1")),
    ("risks", ("", "Risks"), ("", "Risks of the directorate")),
    // Starts of words, runs and initials before letters that are strewn about.
    ("sick", ("", "Days lost to sickness"), ("", "Services in cabinet work")),
    ("abs", ("", "Sickness absence"), ("", "Able to be seen")),
    ("dmg", ("", "Directorate Management Group"), ("", "Damage done")),
    ("ca", ("", "Calls answered"), ("", "Reach a way")),
    ("plan", ("", "Business plan"), ("", "Pay less and none of it")),
  ])
  func `of two texts the better comes first`(
    _ query: String,
    _ better: (id: String, title: String),
    _ worse: (id: String, title: String)
  ) throws {
    let best = try #require(score(query, better.title, id: better.id))
    #expect(best > (score(query, worse.title, id: worse.id) ?? .min))
  }

  @Test(arguments: [
    ("abs", "Sabbath absence", [8, 9, 10]), ("sa", "Sickness absence", [0, 9]),
    ("avcon", "Avoidable contact", [0, 1, 10, 11, 12]), ("con av", "Avoidable contact", [0, 1, 10, 11, 12]),
    ("creche", "La crèche", [3, 4, 5, 6, 7, 8]), ("x", "Avoidable", []),
  ])
  func `the letters that match are where they stand best`(_ query: String, _ text: String, _ expected: [Int])
  {
    #expect(places(query, text) == expected)
  }

  @Test func `whatever is typed, the letters that match are letters of the query, in its order`() {
    var dice = SeededGenerator(seed: 7)
    let letters = Array("abcABC 12.-éж\u{301}£")
    func text(_ longest: Int) -> String {
      String(
        (0..<Int.random(in: 0...longest, using: &dice)).map { _ in letters.randomElement(using: &dice) ?? "a"
        }
      )
    }
    for _ in 0..<500 {
      let (word, text) = (text(5).filter { $0 != " " }, FoldedText(text(30)))
      let query = FuzzyQuery(word)
      let found = query.places(in: text).sorted().map { text.letters[$0] }
      let isThere = query.score(text) != nil
      if query.words.count == 1 {
        #expect(found == (isThere ? query.words[0] : []), "\(word)")
      }
      #expect(isThere || !query.isEmpty)
    }
  }

  @Test func `nothing beats the text itself, and it matches itself wholly`() throws {
    var dice = SeededGenerator(seed: 11)
    let letters = Array("abcd 12")
    let texts = (0..<40).map { _ in
      String(
        (0..<Int.random(in: 1...12, using: &dice)).map { _ in letters.randomElement(using: &dice) ?? "a" }
      )
    }
    for text in texts where !FuzzyQuery(text).isEmpty {
      let own = try #require(score(text, text))
      for other in texts where other.filter({ $0 != " " }) != text.filter({ $0 != " " }) {
        #expect(own > (score(text, other) ?? .min), "\(text) in \(other)")
      }
    }
  }
}
