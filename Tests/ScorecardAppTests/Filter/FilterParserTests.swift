import ScorecardApp
import Testing

struct FilterParserTests {
  @Test(arguments: [
    ("", ""), ("   ", ""), ("a b", "a b"), ("A and B", "a b"), ("a or b", "a or b"), ("a OR b", "a or b"),
    ("a b or c", "a b or c"), ("a (b or c)", "a (b or c)"), ("(a b) c", "a b c"),
    ("(a or b) or c", "a or b or c"),
    ("not a", "not a"), ("-a", "not a"), ("not not a", "a"), ("--a", "a"), ("not (a b)", "not (a b)"),
    ("-(a or b) c", "not (a or b) c"), ("not a or b", "not a or b"),
    ("\"two words\"", "\"two words\""), ("\"or\"", "\"or\""), ("\"say \"\"hi\"\"\"", "\"say \"\"hi\"\"\""),
    ("owner:JS", "owner:js"), ("owner:\"Jo Smith\"", "owner:\"jo smith\""), ("-owner:JS", "not owner:js"),
    ("\"Status reason\":Late", "\"status reason\":late"), ("status:red,amber", "status:red,amber"),
    ("status:red,", "status:red"), ("status:,red", "status:red"), ("status:\"a, b\",c", "status:\"a, b\",c"),
    ("score>=12", "score>=12"), ("score >= 12", "score>=12"), ("score >=12", "score>=12"),
    ("score≥12", "score>=12"),
    ("score ≤ 12", "score<=12"), ("due<2026-12-31", "due<2026-12-31"), ("owner=JS", "owner=js"),
    ("owner!=JS", "owner!=js"), ("owner=\"\"", "owner=\"\""), ("actual>£1,200", "actual>\"£1,200\""),
    ("value:60,111", "value:\"60,111\""), ("actual>1.5M", "actual>1.5m"), ("(score>=12)", "score>=12"),
    ("(status:red)", "status:red"), ("not:x", "\"not\":x"),
  ])
  func `a text means its plainest form`(_ text: String, _ plain: String) {
    let filter = Filter(text)
    #expect(filter.error == nil)
    #expect(filter.expression.description == plain)
  }

  @Test(arguments: [
    ":", ":x", "-5", "-£300k", "a - b", "5\"", "1) x", "f(x)", "x:y:z", ">5", "owner:a>b", "don't", "(c)",
  ])
  func `what was a word before the language is one still`(_ text: String) {
    #expect(Filter(text).error == nil)
  }

  @Test(arguments: ["owner:", "a owner:", "owner: a", "not owner:", "a or owner:", "(owner:) a"])
  func `a field without a word leaves nothing out, however it is joined`(_ text: String) {
    let filter = Filter(text)
    #expect(filter.error == nil)
    #expect(["", "a"].contains(filter.expression.description))
  }

  @Test(arguments: [
    ("(", 1..<1, "after ("), ("a or", 4..<4, "after or"), ("a and", 5..<5, "after and"),
    ("not", 3..<3, "after not"),
    ("a -", 3..<3, "after not"), ("or a", 0..<2, "before this"), ("a or or b", 5..<7, "after or"),
    ("a and or b", 6..<8, "after and"), ("()", 1..<2, "after ("),
    ("a (b", 4..<4, "expected ) for the ( in column 3"),
    ("a )", 2..<3, "no ( that this ) closes"), ("a \"b c", 2..<3, "expected \""),
    ("owner:\"b c", 6..<7, "expected \""), ("score>=", 7..<7, "expected a number or a day after >="),
    ("score>= ", 8..<8, "expected a number or a day after >="), ("owner=", 6..<6, "expected a word after ="),
    ("a score<abc b", 8..<11, "found abc"), ("score>=1o", 7..<9, "found 1o"),
    ("score > \"x y\"", 8..<13, "found x y"),
  ])
  func `an error says where, and what was expected`(_ text: String, _ place: Range<Int>, _ words: String)
    throws
  {
    let error = try #require(Filter(text).error)
    #expect(error.place == place)
    #expect(error.column == place.lowerBound + 1)
    #expect(error.message.contains(words), "\(error.message)")
  }

  @Test func `a report has the text with a mark under the place`() throws {
    let text = "status:red score>=abc"
    let report = try #require(Filter(text).error).report(in: text)
    #expect(
      report == """
        the filter, column 19: expected a number or a day after >=, found abc
          status:red score>=abc
                            ^^^
        """
    )
  }

  @Test(arguments: [
    ("status:red or (", "status:red"), ("status:red or", "status:red"), ("a score>=", "a"),
    ("a score>=x b", "a"),
    ("a (b or", "a"), ("(", ""), ("a \"b c", "a"), ("a -", "a"), ("a b )", "a b"), ("or a", ""), ("not", ""),
  ])
  func `a text with a mistake means what stands whole before it`(_ text: String, _ whole: String) {
    let filter = Filter(text)
    #expect(filter.error != nil && filter.whole == whole)
    #expect(filter.expression == Filter(whole).expression)
  }

  @Test func `brackets as deep as a text is long are an error and no fall`() throws {
    for text in ["(", "-(", "not ("] {
      let error = try #require(Filter(String(repeating: text, count: 100_000)).error)
      #expect(error.message.contains("brackets"))
    }
    #expect(Filter(String(repeating: "-", count: 100_001) + "a").expression.description == "not a")
    #expect(Filter(String(repeating: "(", count: 40) + "a" + String(repeating: ")", count: 40)).error == nil)
  }

  @Test func `any text has a meaning or an error with a place in it, and its plainest form means the same`() {
    var generator = SeededGenerator(seed: 17)
    let pieces = [
      "a", "JS", "owner", ":", "=", "!=", "<", "<=", ">", ">=", "≥", "(", ")", "-", "\"", ",", " ", " ",
      "and", "or",
      "not", "12", "1,200", "80%", "£3k", "2026-12-31", "\u{301}", "👩‍👩‍👧", "\r\n", "\u{A0}", "É", "\0", "!", "ﷺ",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).map { _ in generator.pick(pieces) }.joined()
      let filter = Filter(text)
      #expect(filter == Filter(text))
      guard let error = filter.error else {
        let plain = filter.expression.description
        let again = Filter(plain)
        #expect(
          again.error == nil && again.expression == filter.expression,
          "\(text.debugDescription): \(plain)"
        )
        #expect(again.expression.description == plain)
        continue
      }
      #expect(error.place.upperBound <= text.unicodeScalars.count, "\(text.debugDescription)")
      #expect(!error.message.isEmpty && !error.report(in: text).isEmpty)
    }
  }
}
