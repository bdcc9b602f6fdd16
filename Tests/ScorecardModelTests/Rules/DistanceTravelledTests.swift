import ScorecardModel
import Testing

struct DistanceTravelledTests {
  private func distance(
    _ polarity: Indicator.Polarity,
    from base: String,
    to target: String,
    at actual: String
  ) -> DistanceTravelled? {
    var example = indicator(polarity, unit: .percent)
    example.baseline = .number(Quantity(decimal(base)))
    let row = measurement(actual, target, of: example)
    return DistanceTravelled(example, actual: row.actual, target: row.target)
  }

  // Salford Agreement refresh, 26 February 2009: NI 72 from 52% to 56.2%, NI 87 (lower is better) from 8.4% to 5%.
  // ServiceNow publishes (A − T) / (B − T) for what is to fall, which is 100% at the start and 0% at the target.
  @Test(arguments: [
    (Indicator.Polarity.higher, "52", "56.2", "52", "0"), (.higher, "52", "56.2", "53.4", "33.3"),
    (.higher, "52", "56.2", "56.2", "100"), (.lower, "8.4", "5", "8.4", "0"),
    (.lower, "8.4", "5", "7.5", "26.5"),
    (.lower, "8.4", "5", "5", "100"), (.lower, "8.4", "5", "9.4", "-29.4"),
    (.higher, "-10", "-5", "0", "200"),
  ])
  func `the share of the way is right for both polarities`(
    polarity: Indicator.Polarity,
    base: String,
    target: String,
    actual: String,
    share: String
  ) {
    let found = distance(polarity, from: base, to: target, at: actual)
    #expect(found?.outcome == .share(decimal(share)))
  }

  @Test func `a target that keeps the baseline is maintained or lost`() {
    #expect(distance(.higher, from: "50", to: "50", at: "50")?.outcome == .maintained)
    #expect(distance(.higher, from: "50", to: "50", at: "49")?.outcome == .lost)
    #expect(distance(.lower, from: "50", to: "50", at: "49")?.outcome == .maintained)
  }

  @Test func `the mean counts from 0 to 100 and says of how many`() {
    let all = [
      distance(.higher, from: "0", to: "10", at: "20"), distance(.higher, from: "0", to: "10", at: "-5"),
      distance(.higher, from: "0", to: "10", at: "5"), distance(.higher, from: "5", to: "5", at: "5"),
      distance(.higher, from: "5", to: "TBC", at: "5"),
    ]
    let mean = DistanceTravelled.Mean(of: all)
    #expect(mean.share == decimal("50"))
    #expect((mean.counted, mean.total) == (3, 5))
    #expect(DistanceTravelled.Mean(of: [nil]).share == nil)
  }
}
