import ScorecardModel
import Testing

struct IndicatorSetTests {
  private let plan = Plan.reading([
    .people: "id,name\nJS,Jo Smith\nMK,Mia King\n", .divisions: "id,title\nD1,Law\n",
    .objectives: "id,title,parent\nP,Whole,O2\nO1,Part,P\nO2,Other,P\n",
    .indicators: "id,title,parent,objective,owner,division,polarity,baseline\n"
      + "33,Fires,,O1,JS,D1,lower,\n33a,Fires of cars,33,O1,JS;MK,D1,lower,20\n33b,Other fires,33,O1;O2,MK,,lower,20\n"
      + "34,Calls,,,MK,,higher,\n35,Letters,34,P,,,higher,10\n",
    .measurements:
      "indicator,period,actual,target\n33a,2009/10,15,10\n33b,2009/10,9,10\n34,2009/10,,\n35,2009/10,5,20\n",
  ])

  @Test(arguments: [
    (IndicatorSet.plan, ["33a", "33b", "34", "35"]), (.objective("O1"), ["33a", "33b"]),
    (.objective("O2"), ["33a", "33b", "35"]), (.objective("P"), ["33a", "33b", "35"]),
    (.division("D1"), ["33a"]),
    (.officer("MK"), ["33a", "33b", "34"]), (.officer("JS"), ["33a"]),
    (.perspective(nil), ["33a", "33b", "34", "35"]),
    (.objective("nowhere"), []),
  ])
  func `the parts count, their heading does not`(set: IndicatorSet, ids: [String]) {
    let scorecard = plan.scorecard(on: "2010-06-30")
    #expect(scorecard.rows(in: set).map { plan.indicators[$0].id } == ids)
    #expect(scorecard.rollUp(in: set).total == ids.count)
  }

  @Test func `the rule of the plan can be gone above`() {
    let index = PlanIndex(plan)
    let colours = RollUpRule.allCases.map { rule in
      Scorecard(index, asAt: day("2010-06-30"), rollUp: rule).rollUp(in: .objective("O1")).colour
    }
    #expect(colours == [.amber, .red, .amber])
    #expect(Scorecard(index, asAt: day("2010-06-30")).rollUpRule == .onTarget)
  }

  @Test func `the thresholds are the plan's`() {
    var plan = plan
    plan.header.thresholds = RollUp.Thresholds(green: decimal("50"), amber: decimal("10"))
    #expect(plan.scorecard(on: "2010-06-30").rollUp(in: .objective("O1")).colour == .green)
  }

  @Test func `the mean distance says of how many it is`() {
    let scorecard = plan.scorecard(on: "2010-06-30")
    // 50% of the way, 110% which counts as 100, -50% which counts as 0; one has no baseline.
    let mean = scorecard.distanceTravelled(in: .plan)
    #expect(mean.share == decimal("50"))
    #expect((mean.counted, mean.total) == (3, 4))
    #expect(scorecard.distanceTravelled(in: .objective("O1")).share == decimal("75"))
    #expect(scorecard.distanceTravelled(in: .officer("nobody")).share == nil)
  }

  @Test func `a running total has no natural variation`() throws {
    let rows = (1...9).map { "I1,2009-0\($0),\($0 == 9 ? 90 : 10 + $0 % 2)\n" }.joined()
    for (accumulates, isOutside) in [("no", true), ("per-period", true), ("sum", nil), ("years", nil)] {
      let plan = Plan.reading([
        .indicators: "id,title,accumulates\nI1,One,\(accumulates)\n",
        .measurements: "indicator,period,actual\n" + rows,
      ])
      let scorecard = plan.scorecard(on: "2010-01-31")
      #expect(scorecard.naturalVariation(of: 0)?.isOutside == isOutside)
      #expect(
        plan.scorecard(on: "2010-01-31", in: "2009-08").naturalVariation(of: 0)?.isOutside
          == isOutside.map { _ in false }
      )
    }
  }

  @Test func `what is shown in quarters has its year too`() {
    let rows = (4...6).map { "I1,2009-0\($0),2\n" }.joined() + "I2,2009/10 Q1,5\n"
    let plan = Plan.reading([
      .indicators: "id,title,accumulates\nI1,One,per-period\nI2,Two,no\n",
      .measurements: "indicator,period,actual\n" + rows,
    ])
    let derived = plan.scorecard(on: "2009-07-31").derived(of: 0)
    #expect(derived.map(\.measurement.period) == [period("2009/10 Q1"), period("2009/10")])
    #expect(derived.map(\.isPartial) == [false, true])
    #expect(plan.scorecard(on: "2009-07-31").derived(of: 1).map(\.coverage) == ["1 of 4 quarters"])
    // What is rated stays the month.
    #expect(plan.scorecard(on: "2009-07-31").indicators[0].period == period("2009-06"))
  }

  @Test func `what was not known in the period that is shown is left out`() throws {
    let rows = (4...7).map { "I1,2009-0\($0),2\n" }.joined() + "I2,2009/10 Q1,5\n"
    let plan = Plan.reading([
      .indicators: "id,title,accumulates\nI1,One,per-period\nI2,Two,no\n",
      .measurements: "indicator,period,actual\n" + rows,
    ])
    let year = try #require(plan.scorecard(on: "2009-09-30", in: "2009/10 Q1").derived(of: 0).last)
    #expect(year.measurement.actual.number(in: nil) == decimal("6"))
    #expect(year.coverage == "3 of 12 months")
  }

  @Test func `a running total in the middle of the year has no way gone`() {
    for (accumulates, period, isThere) in [
      ("sum", "2009/10 Q2", false), ("sum", "2009/10", true), ("no", "2009/10 Q2", true),
    ] {
      let plan = Plan.reading([
        .indicators: "id,title,accumulates,polarity,baseline\nI1,One,\(accumulates),lower,11\n",
        .measurements: "indicator,period,actual,target\nI1,\(period),5,4\n",
      ])
      #expect((plan.scorecard(on: "2010-06-30").distanceTravelled(of: 0) != nil) == isThere)
    }
  }
}
