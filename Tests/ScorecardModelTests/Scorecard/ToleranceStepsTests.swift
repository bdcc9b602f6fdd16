import ScorecardModel
import Testing

struct ToleranceStepsTests {
  private func scorecard(_ tolerance: Tolerance?) -> Scorecard {
    Plan.reading(
      [
        .indicators: "id,title,polarity,amber-within\nI1,A,higher,\nI2,B,higher,2\n",
        .measurements: "indicator,period,actual,target\nI1,2009/10,92,100\nI2,2009/10,92,100\n",
      ]
    ) { $0.tolerance = tolerance }.scorecard(on: "2010-06-30")
  }

  @Test(arguments: [
    (Tolerance.percentOfTarget(decimal("5")), ["0%", "1%", "2%", "5%", "10%", "15%", "20%"], 3),
    (.percentOfTarget(decimal("7.5")), ["0%", "1%", "2%", "5%", "7.5%", "10%", "15%", "20%"], 4),
    (.absolute(decimal("3")), ["3", "0%", "1%", "2%", "5%", "10%", "15%", "20%"], 0),
    (nil, ["none", "0%", "1%", "2%", "5%", "10%", "15%", "20%"], 0),
  ])
  func `the plan's own has its place among the usual ones`(own: Tolerance?, words: [String], place: Int) {
    let steps = ToleranceSteps(in: scorecard(own))
    #expect(steps.trials.map(\.words) == words)
    #expect(steps.own == place)
    #expect(steps.trials[place].changes.isEmpty)
    #expect(steps.position(of: own) == place)
    #expect(steps.position(of: .absolute(decimal("99"))) == place)
  }

  @Test func `the counts of a trial are those of now with its changes`() {
    let scorecard = scorecard(.percentOfTarget(decimal("5")))
    #expect(scorecard.statusCounts == [.red: 2])
    let ten = ToleranceSteps(in: scorecard).trials[4]
    #expect(ten.counts(insteadOf: scorecard.statusCounts).filter { $0.value > 0 } == [.red: 1, .amber: 1])
    let tenOfAll = ToleranceSteps(includesOwn: true, in: scorecard).trials[4]
    #expect(tenOfAll.counts(insteadOf: scorecard.statusCounts).filter { $0.value > 0 } == [.amber: 2])
  }
}
