import ScorecardModel
import Testing

struct PeriodComparisonTests {
  private let plan = Plan.reading([
    .indicators: "id,title,polarity,amber-within\nI1,Calls,higher,5\nI2,Costs,lower,\nI3,Idle,higher,\n",
    .measurements: "indicator,period,actual,target\nI1,2009/10 Q1,90,95\nI1,2009/10 Q2,96,95\n"
      + "I2,2009/10 Q1,5,6\nI2,2009/10 Q2,,7\nI3,2009/10 Q1,1,1\nI3,2009/10 Q2,1,1\n",
  ])

  @Test func `every field that differs is told before and after`() throws {
    let (earlier, later) = (
      plan.scorecard(on: "2009-10-31", in: "2009/10 Q1"), plan.scorecard(on: "2009-10-31", in: "2009/10 Q2")
    )
    let comparison = PeriodComparison(from: earlier, to: later)
    #expect((comparison.before, comparison.after) == (period("2009/10 Q1"), period("2009/10 Q2")))
    #expect(comparison.changes.map(\.id) == ["I1", "I2", "I3"])
    let calls = try #require(comparison.changes.first)
    #expect(calls.turn == .better)
    #expect(
      calls.differences.map { "\($0.field): \($0.before) > \($0.after)" } == [
        "status: amber > green", "actual: 90 > 96", "direction:  > better",
      ]
    )
    #expect(comparison.changes[1].turn == .none)
    #expect(comparison.changes[1].differences.map(\.field) == [.status, .actual, .target])
    #expect(comparison.changes[2].differences.map(\.after) == ["steady"])
    #expect(PeriodComparison(from: later, to: later).changes.isEmpty)
    #expect(PeriodComparison(from: later, to: later).unchanged == 3)
  }

  @Test func `there and back are opposite`() {
    let (one, two) = (
      plan.scorecard(on: "2009-10-31", in: "2009/10 Q1"), plan.scorecard(on: "2009-10-31", in: "2009/10 Q2")
    )
    let (there, back) = (PeriodComparison(from: one, to: two), PeriodComparison(from: two, to: one))
    #expect(there.changes.map(\.id) == back.changes.map(\.id))
    #expect(there.changes[0].turn == .better && back.changes[0].turn == .worse)
  }

  @Test func `a figure that is written in another way differs, though it is the same`() throws {
    func scorecard(_ actual: String) -> Scorecard {
      Plan.reading([
        .indicators: "id,title,polarity\nI1,Calls,higher\n",
        .measurements: "indicator,period,actual,target\nI1,2009/10,\(actual),90\n",
      ]).scorecard(on: "2010-06-30")
    }
    let change = PeriodComparison(from: scorecard("81"), to: scorecard("81.0")).changes.first
    #expect(
      try #require(change).differences.map { "\($0.field): \($0.before) > \($0.after)" } == [
        "actual: 81 > 81.0"
      ]
    )
    #expect(PeriodComparison(from: scorecard("81"), to: scorecard("81")).changes.isEmpty)
  }

  @Test func `what came and what went is told by id`() {
    let other = Plan.reading([.indicators: "id,title,polarity\nI2,Costs,lower\nI9,New,lower\n"])
    let comparison = PeriodComparison(
      from: plan.scorecard(on: "2009-10-31", in: "2009/10 Q1"),
      to: other.scorecard(on: "2009-10-31")
    )
    #expect(comparison.changes.map(\.id) == ["I2", "I9", "I1", "I3"])
    #expect(comparison.changes[1].before == nil)
    #expect(comparison.changes[2].after == nil)
  }
}
