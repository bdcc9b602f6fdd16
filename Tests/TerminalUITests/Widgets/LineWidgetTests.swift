import TerminalUI
import Testing

struct TabsTests {
  private let items = [("1", "Overview"), ("2", "Measures"), ("3", "Risks")].map {
    Tabs.Item(number: SafeText($0.0), title: SafeText($0.1))
  }

  @Test(
    arguments: [
      (40, " 1 Overview  2 Measures  3 Risks"), (33, " 1 Overview  2 Measures  3 Risks"),
      (32, " 1 Overview  2 Measures  3"), (27, " 1 Overview  2 Measures  3"),
      (26, " 1  2 Measures  3"), (18, " 1  2 Measures  3"), (17, " 1  2  3"), (5, " 1  …"), (0, ""),
    ]
  )
  func `titles go where it is narrow`(width: Int, picture: String) {
    #expect(drawn(Tabs(items: items, active: 1), width, 1).text == picture)
  }

  @Test func `the one that is shown is marked`() {
    let grid = drawn(Tabs(items: items, active: 0), 10, 1).styleGrid.grid
    #expect(grid == "aaa")
    #expect(drawn(Tabs(items: items, active: 7), 40, 1).styleGrid.grid == "")
  }

  @Test(arguments: [(24, " 1 Overview  2 Risks 12"), (23, " 1 Overview  2 12"), (10, " 1  2 12")])
  func `a badge stays where the title goes`(width: Int, picture: String) {
    let badge = StyledText("12", style: Style(attributes: .bold))
    let items = [
      Tabs.Item(number: "1", title: "Overview"), Tabs.Item(number: "2", title: "Risks", badge: badge),
    ]
    #expect(drawn(Tabs(items: items, active: 0), width, 1).text == picture)
  }
}

struct KeyHintsTests {
  private let hints = KeyHints([
    .init(key: "Enter", word: "open"), .init(key: "e", word: "explain"), .init(key: "q", word: "quit"),
  ])

  @Test(
    arguments: [
      (40, "Enter open  e explain  q quit"), (29, "Enter open  e explain  q quit"),
      (28, "Enter open  e explain"), (12, "Enter open"), (9, ""),
    ]
  )
  func `a hint is whole or not there`(width: Int, picture: String) {
    #expect(drawn(hints, width, 1).text == picture)
  }

  @Test func `keys stand out from words`() {
    #expect(drawn(hints, 10, 1).styleGrid.grid == "aaaaa")
  }
}

struct RuleTests {
  @Test func `a line runs over its whole length`() {
    #expect(drawn(Rule(), 5, 2).text == "─────\n")
    #expect(drawn(Rule(direction: .vertical), 3, 2).text == "│\n│")
    #expect(drawn(Rule(), 5, 1, glyphs: .ascii).text == "-----")
  }

  @Test func `a title is set into it`() {
    #expect(drawn(Rule(title: "Risks"), 12, 1).text == "─ Risks ────")
    #expect(drawn(Rule(title: "Risks"), 7, 1).text == "─ Ri… ─")
    #expect(drawn(Rule(title: "Risks"), 4, 1).text == "────")
  }
}

struct ScrollMarkTests {
  private func picture(_ offset: Int, of count: Int) -> String {
    drawn(ScrollMark(offset: offset, visible: 5, count: count), 1, 5).text.replacing("\n", with: "")
  }

  @Test func `it tells which part is in view`() {
    #expect(picture(0, of: 10) == "██│││")
    #expect(picture(1, of: 10) == "│██││")
    #expect(picture(4, of: 10) == "││██│")
    #expect(picture(5, of: 10) == "│││██")
    #expect(picture(99, of: 10) == "│││██")
    #expect(picture(0, of: 1000) == "█││││")
    #expect(picture(995, of: 1000) == "││││█")
    #expect(picture(994, of: 1000) == "│││█│")
  }

  @Test func `where all is in view there is none`() {
    #expect(picture(0, of: 5) == "")
    #expect(picture(0, of: 0) == "")
  }
}
