import TerminalUI
import Testing

struct SparklineTests {
  @Test func `the lowest is an eighth and the highest full`() {
    #expect(drawn(Sparkline(values: [0, 1, 2, 3, 4, 5, 6, 7]), 8, 1).text == "▁▂▃▄▅▆▇█")
    #expect(drawn(Sparkline(values: [0, 7]), 2, 1, glyphs: .ascii).text == "_#")
  }

  @Test func `a missing value is a gap`() {
    #expect(drawn(Sparkline(values: [1, nil, .nan, 2]), 4, 1).text == "▁  █")
    #expect(drawn(Sparkline(values: [nil, nil]), 2, 1).text == "")
    #expect(drawn(Sparkline(values: []), 2, 1).text == "")
  }

  @Test func `the last value stands at the right edge`() {
    #expect(drawn(Sparkline(values: [1, 2]), 4, 1).text == "  ▁█")
    #expect(drawn(Sparkline(values: [9, 9, 9, 1, 2]), 2, 1).text == "▁█")
  }

  @Test func `equal values are half high`() {
    #expect(drawn(Sparkline(values: [5, 5]), 2, 1).text == "▄▄")
    #expect(drawn(Sparkline(values: [5, 50, -5], range: 0...10), 3, 1).text == "▅█▁")
  }

  @Test func `a higher area has more levels`() {
    #expect(drawn(Sparkline(values: [0, 1, 2, 3]), 4, 2).text == "  ▃█\n▁▆██")
  }

  @Test func `the last value may stand out`() {
    let bold = Style(attributes: .bold)
    #expect(drawn(Sparkline(values: [1, 2, 3], last: bold), 3, 1).styleGrid.grid == "..a")
  }
}
