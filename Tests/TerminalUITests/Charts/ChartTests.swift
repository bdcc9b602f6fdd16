import TerminalUI
import Testing

struct ChartScaleTests {
  @Test(arguments: [
    ([65.7, 81.2], 5, [65, 70, 75, 80, 85]), ([0.012, 0.047], 4, [0, 0.02, 0.04, 0.06]),
    ([-0.06, 0.05], 4, [-0.1, -0.05, 0, 0.05]), ([120_000, 2_600_000], 4, [0, 1e6, 2e6, 3e6]),
    ([7, 7], 3, [6.5, 7, 7.5]),
  ])
  func `ticks are round, and hold every value`(_ values: [Double], _ most: Int, _ ticks: [Double]) throws {
    let scale = try #require(ChartScale(values, ticks: most))
    #expect(
      zip(scale.ticks, ticks).allSatisfy { abs($0 - $1) < 1e-9 } && scale.ticks.count == ticks.count,
      "\(scale.ticks)"
    )
    #expect(values.allSatisfy { $0 >= scale.bottom && $0 <= scale.top })
  }

  @Test func `a share stays between nothing and all`() throws {
    let scale = try #require(ChartScale([97, 100], ticks: 4, limits: 0...100))
    #expect(scale.top == 100)
    #expect(try #require(ChartScale([0.4, 3], ticks: 3, limits: 0...100)).bottom == 0)
  }

  @Test func `columns stand on zero`() throws {
    #expect(try #require(ChartScale([70, 80], reachesZero: true, ticks: 5)).bottom == 0)
  }

  @Test func `what is no number has no scale`() {
    #expect(ChartScale([], ticks: 4) == nil)
    #expect(ChartScale([.nan, .infinity], ticks: 4) == nil)
  }

  @Test func `any values give a scale of a few ticks that holds them`() throws {
    var dice = SeededGenerator(seed: 4)
    for _ in 0..<2000 {
      let power = Int.random(in: -6...9, using: &dice)
      let size = (0..<abs(power)).reduce(1.0) { value, _ in power < 0 ? value / 10 : value * 10 }
      let values = (0..<3).map { _ in Double.random(in: -1...1, using: &dice) * size }
      let ticks = Int.random(in: 2...8, using: &dice)
      let scale = try #require(ChartScale(values, ticks: ticks))
      let slack = (scale.top - scale.bottom) * 1e-9
      #expect(values.allSatisfy { $0 >= scale.bottom - slack && $0 <= scale.top + slack }, "\(values)")
      #expect((1...(ticks + 2)).contains(scale.ticks.count), "\(values) \(ticks): \(scale.ticks)")
    }
  }
}

struct ChartTests {
  private let slots = ["Q1", "Q2", "Q3", "Q4"].map { Chart.Slot(label: $0, group: "2026/27") }

  private func chart(_ layers: [Chart.Layer], cursor: Int? = nil) throws -> Chart {
    let scale = try #require(ChartScale([0, 4], ticks: 3))
    return Chart(
      slots: slots,
      scale: scale,
      ticks: scale.ticks.map { ($0, SafeText("\(Int($0))")) },
      layers: layers,
      cursor: cursor,
      styles: Chart.Styles(axis: .plain, label: .plain, cursor: Style(attributes: .reverse))
    )
  }

  @Test func `columns stand on zero, and a target lies over them`() throws {
    let chart = try chart([
      .columns([1, 2, nil, 4], Array(repeating: .plain, count: 4)), .steps([3, 3, 3, nil], .plain),
    ])
    let picture = """
       4┤         ██
        │━━━━━━━━━██
       2┤   ▄▄    ██
        │▂▂ ██    ██
       0┤██ ██    ██
         Q1 Q2 Q3 Q4
         2026/27
      """
    #expect(drawn(chart, 15, 7).text == picture)
  }

  @Test func `a line breaks where a figure is missing`() throws {
    let whole = drawn(try chart([.line([0, 1, 2, 3], .plain)]), 15, 7).text
    let broken = drawn(try chart([.line([0, 1, nil, 3], .plain)]), 15, 7).text
    #expect(whole.contains { (0x2801...0x28FF).contains($0.unicodeScalars.first?.value ?? 0) })
    #expect(broken.count { $0.isBraille } < whole.count { $0.isBraille })
  }

  @Test func `without Unicode a line is of points`() throws {
    let text = drawn(try chart([.line([0, 4, 0, 4], .plain)]), 15, 7, glyphs: .ascii).text
    #expect(text.contains(".") && text.allSatisfy(\.isASCII))
  }

  @Test func `the name of the cursor's period is always there, and stands out`() throws {
    let buffer = drawn(try chart([.steps([1, 2, 3, 4], .plain)], cursor: 2), 15, 7)
    #expect(buffer[9, 5].style.attributes.contains(.reverse))
    let narrow = drawn(try chart([.steps([1, 2, 3, 4], .plain)], cursor: 2), 11, 7)
    #expect(narrow.text.contains("Q3"))
  }

  @Test(arguments: [(0, 0), (3, 2), (5, 5), (200, 1), (1, 60), (8, 6)])
  func `it is drawn into any room without a fault`(_ width: Int, _ height: Int) throws {
    let layers: [Chart.Layer] = [
      .band([0...9, nil, -5...(-1), 1...1], .plain), .level(99, .plain),
      .line([.infinity, 1, -7, 2], .plain),
      .columns([1e9, -1, .nan, 0], Array(repeating: .plain, count: 4)),
      .spans([nil, 0...1, nil, nil], .plain),
      .marks([nil, Chart.Mark(2, "x", .plain), nil, nil]),
    ]
    let buffer = drawn(try chart(layers, cursor: 9), width, height)
    #expect(buffer.size == Size(width: width, height: height))
  }
}

extension Character {
  fileprivate var isBraille: Bool {
    unicodeScalars.first.map { (0x2801...0x28FF).contains($0.value) } ?? false
  }
}
