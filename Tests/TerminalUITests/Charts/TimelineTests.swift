import TerminalUI
import Testing

struct TimelineTests {
  /// A hundred days over twenty columns, five days in each.
  private let axis = TimeAxis(
    first: 0,
    days: 100,
    ticks: [(0, "Jan"), (30, "Feb"), (55, "Mar"), (90, "Apr")].map { TimeAxis.Tick($0, SafeText($1)) },
    groups: [(-200, "2009"), (60, "2010")].map { TimeAxis.Tick($0, SafeText($1)) }
  )

  private func timeline(_ rows: [[Timeline.Piece]?], now: Int = 50) -> Timeline {
    Timeline(axis: axis, now: now, rows: rows, labelStyle: .plain, nowStyle: .plain, edgeStyle: .plain)
  }

  @Test(arguments: [(0, 0), (4, 0), (5, 1), (99, 19), (100, 20), (-1, -1), (-5, -1), (-6, -2)])
  func `a day lies in the column that holds it, also left of the axis`(_ day: Int, _ column: Int) {
    #expect(axis.column(of: day, in: 20) == column)
  }

  @Test func `bars lie under today, and marks and words above it`() {
    let timeline = timeline([
      [.stretch(5...30, "━", .plain), .stretch(5...15, "▇", .plain), .mark(30, "○", .plain)],
      [.stretch(20...80, "━", .plain)],
      [.mark(50, "!", .plain)],
      nil,
      [.onwards(from: -40, "─", .plain), .words("Ongoing", behind: 50)],
    ])
    let picture = """
      2009        2010
      Jan   Feb ▾Mar
       ▇▇▇━━○   │
          ━━━━━━│━━━━━━
                !

      ◂─────────│Ongoing─→
      """
    #expect(drawn(timeline, 20, 7).text == picture)
  }

  @Test func `what lies outside is told at the edge it lies behind`() {
    let timeline = timeline([[.mark(-1, "x", .plain)], [.mark(100, "x", .plain)], []])
    #expect(
      drawn(timeline, 20, 5).text.split(separator: "\n").suffix(3) == [
        "◂         │", "          │        ▸", "          │",
      ]
    )
  }

  @Test func `today is not drawn where it is out of view`() {
    let text = drawn(timeline([[]], now: 100), 20, 3).text
    #expect(!text.contains("│") && !text.contains("▾"))
  }

  @Test func `without Unicode it is told by shapes of ASCII`() {
    let glyphs = GlyphSet.ascii
    let rows: [[Timeline.Piece]] = [
      [.stretch(0...20, glyphs.heavy.horizontal, .plain), .mark(20, glyphs.diamond, .plain)],
      [.onwards(from: 0, glyphs.border.horizontal, .plain)],
    ]
    let text = drawn(timeline(rows), 20, 4, glyphs: .ascii).text
    #expect(text.allSatisfy { $0.isASCII })
    #expect(text.contains("====M     |") && text.contains("----------|-------->"))
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 2), (200, 1), (1, 60), (2, 6)])
  func `it is drawn into any room without a fault`(_ width: Int, _ height: Int) {
    let far = Int(Int32.max)
    let timeline = timeline([
      [.stretch(-far...far, "━", .plain), .mark(far, "x", .plain), .mark(-far, "x", .plain)],
      [.words("some words", behind: far)], [.words("", behind: -far)], [.onwards(from: far, "─", .plain)],
    ])
    #expect(drawn(timeline, width, height).size == Size(width: width, height: height))
  }
}
