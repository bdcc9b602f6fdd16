import ScorecardModel
import Testing

struct NaturalVariationTests {
  @Test func `fewer than eight points say nothing`() {
    #expect(NaturalVariation((1...7).map { DecimalNumber($0) }) == nil)
  }

  @Test func `the limits are the mean and 2·66 mean moves around it`() throws {
    let points = [10, 12, 10, 12, 10, 12, 10, 12].map { DecimalNumber($0) }
    let chart = try #require(NaturalVariation(points))
    #expect(chart.mean == decimal("11"))
    #expect(chart.upper == decimal("16.32"))
    #expect(chart.lower == decimal("5.68"))
    #expect(!chart.isOutside)
  }

  @Test func `a last point of its own is outside`() throws {
    let points = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 30].map { DecimalNumber($0) }
    let chart = try #require(NaturalVariation(points))
    #expect(chart.isOutside)
    #expect(chart.reason.rule == "The last figure is outside natural variation")
  }
}
