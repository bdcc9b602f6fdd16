import ScorecardModel
import Testing

struct DirectionRuleTests {
  @Test(arguments: [
    (Indicator.Polarity.higher, "69", "72", Direction.better, "better by 3 pts"),
    (.higher, "72", "69", .worse, "worse by 3 pts"), (.lower, "15.4", "14.2", .better, "better by 1.2 pts"),
    (.higher, "72.0", "72", .steady, "steady"),
  ])
  func `the arrow is better or worse, percentages differ in points`(
    polarity: Indicator.Polarity,
    before: String,
    now: String,
    direction: Direction,
    words: String
  ) {
    let movement = indicator(polarity, unit: .percent).movement(before, now)
    #expect(movement.direction == direction)
    #expect(movement.words == words)
    #expect(movement.change == decimal(now) - decimal(before))
  }

  @Test func `other units differ in per cent of the earlier figure`() {
    let days = indicator(.lower, unit: .days).movement("8", "10")
    #expect(days.change == decimal("25"))
    #expect(days.words == "worse by 2 days (+25.0%)")
    let loss = indicator(.higher).movement("-10", "-5")
    #expect(loss.direction == .better)
    #expect(loss.change == decimal("50"))
  }

  // LGBF (SC-TPP/LGBF, README): 0 → 0 is 0%, from 0 there is no percentage.
  @Test func `from zero there is no per cent`() {
    #expect(indicator().movement("0", "0").change == .zero)
    #expect(indicator().movement("0", "0").direction == .steady)
    #expect(indicator().movement("0", "5").change == nil)
    #expect(indicator().movement("0", "5").words == "better by 5 (from 0: n/a)")
  }

  @Test(arguments: [
    (1, "96.55", "96.6", Direction.steady), (1, "96.54", "96.6", .better), (0, "10", "10.5", .steady),
  ])
  func `half of the last shown digit is no difference`(
    decimals: Int,
    before: String,
    now: String,
    direction: Direction
  ) {
    #expect(indicator(unit: .percent, decimals: decimals).movement(before, now).direction == direction)
  }

  @Test func `a range is better when the figure comes nearer`() {
    #expect(indicator(.range).movement("60", "57", target: "45–55").direction == .better)
    #expect(indicator(.range).movement("50", "46", target: "45–55").direction == .steady)
    #expect(indicator(.range).movement("50", "40", target: "45–55").direction == .worse)
    #expect(indicator(.range).movement("50", "40").direction == .none)
  }

  @Test func `levels and yes or no move by steps`() {
    let levels = indicator(.higher, levels: ["Poor", "Fair", "Good"])
    #expect(levels.movement("Poor", "Good").words == "better by 2 levels")
    #expect(levels.movement("Good", "Fair").words == "worse by 1 level")
    #expect(indicator().movement("no", "yes").direction == .better)
  }

  // S003 NI 1, 69 → 72%, and NI 5, 71.7 → 74%: with about 1,100 asked, both lie within noise.
  @Test(arguments: [("69", "72", true), ("71.7", "74", true), ("69", "75", false)])
  func `a change inside survey noise is muted`(before: String, now: String, isMuted: Bool) {
    var survey = indicator(unit: .percent)
    survey.sample = 1100
    let movement = survey.movement(before, now)
    #expect(movement.direction == .better)
    #expect(movement.isMuted == isMuted)
    let noise = movement.reason.facts.first { $0.label == "survey noise" }
    #expect(noise?.value.hasPrefix("±3.") == true)
  }

  @Test func `what accumulates is compared year on year only`() {
    var sickness = indicator(.lower, unit: .days)
    sickness.accumulation = .sum
    let rule = DirectionRule(indicator: sickness)
    let first = measurement("2.456", in: "2009/10 Q1", of: sickness)
    let second = measurement("5.69", in: "2009/10 Q2", of: sickness)
    let before = measurement("5.1", in: "2008/09 Q2", of: sickness)
    #expect(rule.movement(from: first, to: second).direction == .none)
    #expect(rule.movement(from: before, to: second).direction == .worse)
  }

  @Test func `without figures or a polarity there is no arrow`() {
    #expect(indicator().movement("", "5").direction == .none)
    #expect(indicator().movement("5", "N/A").direction == .none)
    #expect(DirectionRule(indicator: indicator()).movement(from: nil, to: nil).direction == .none)
    let unpolarised = indicator(nil, unit: .percent).movement("5", "7")
    #expect(unpolarised.direction == .none)
    #expect(unpolarised.words == "+2 pts")
  }

  @Test func `there and back again is the other direction`() {
    var generator = SeededGenerator(seed: 13)
    let opposite: [Direction: Direction] = [.better: .worse, .worse: .better, .steady: .steady]
    for _ in 0..<500 {
      let figures = (0..<2).map { _ in String(Int.random(in: -20...20, using: &generator)) }
      let (there, back) = (
        indicator(.lower).movement(figures[0], figures[1]), indicator(.lower).movement(figures[1], figures[0])
      )
      #expect(opposite[there.direction] == back.direction)
    }
  }

  @Test func `every direction has a letter of its own`() {
    #expect(Set(Direction.allCases.map(\.letter)).count == Direction.allCases.count)
  }

  @Test func `days are counted from the end of their own periods`() {
    let accounts = indicator(nil, unit: Unit("date"))
    let later = accounts.movement("28 June 2009", "30 June 2010")
    #expect(later.direction == .worse)
    #expect(later.words == "worse, 2 days later")
    #expect(accounts.movement("30 June 2009", "28 June 2010").words == "better, 2 days earlier")
    #expect(
      indicator(.higher, unit: Unit("date")).movement("30 June 2009", "28 June 2010").direction == .worse
    )
    #expect(accounts.movement("30 June 2009", "30 June 2010").direction == .steady)
  }

  @Test func `what the indicator calls steady goes before the last digit`() {
    var example = indicator(unit: Unit("£k"))
    example.steadyWithin = decimal("5")
    #expect(example.movement("£100k", "£105k").direction == .steady)
    #expect(example.movement("£100k", "£105,001").direction == .better)
  }

  @Test func `a target range is measured to whatever the polarity`() {
    #expect(indicator(.higher).movement("60", "57", target: "45–55").direction == .better)
    #expect(indicator(.lower).movement("40", "43", target: "45–55").direction == .better)
  }

  @Test func `yes and no have no better way unless the plan says one`() {
    #expect(indicator(nil).movement("no", "yes").direction == .none)
    #expect(indicator().movement("14 days", "12%").direction == .none)
  }
}
