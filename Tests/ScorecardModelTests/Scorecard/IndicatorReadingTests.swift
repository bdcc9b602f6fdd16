import ScorecardModel
import Testing

struct IndicatorReadingTests {
  /// Figures of months, quarters and years in disorder, with holes; the same for a seed.
  private func mixed(_ seed: UInt64) -> Plan {
    var random = SeededGenerator(seed: seed)
    let months = (4...12).map { "2009-\($0 < 10 ? "0" : "")\($0)" } + ["2010-01", "2010-02", "2010-03"]
    let quarters = ["2008/09", "2009/10"].flatMap { year in (1...4).map { "\(year) Q\($0)" } }
    let periods = (months + quarters + ["2007/08", "2008/09", "2009/10"]).shuffled(using: &random)
    let rows = ["I1", "I2"].flatMap { id in
      periods.filter { _ in Bool.random(using: &random) }.map { period in
        "\(id),\(period),\(Bool.random(using: &random) ? "\(Int.random(in: 0...99, using: &random))" : ""),50\n"
      }
    }
    return Plan.reading([
      .indicators: "id,title,polarity,frequency\nI1,Calls,higher,\nI2,Costs,lower,quarterly\n",
      .measurements: "indicator,period,actual,target\n" + rows.joined(),
    ])
  }

  @Test(arguments: 1...40)
  func `the figures before and after are those that looking at each one finds`(_ seed: UInt64) {
    let plan = mixed(seed)
    for period in plan.scorecard(on: "2010-06-30").periods {
      for reading in Scorecard(PlanIndex(plan), period: period, asAt: day("2010-06-30")).indicators {
        let rows = IndicatorSeries(of: reading.row, in: plan).all.filter {
          $0.period.kind == reading.period.kind
        }
        let known = rows.last { $0.period.last < reading.period.last && $0.actual.isFigure }
        #expect(reading.measurement == rows.first { $0.period == reading.period })
        #expect(reading.lastKnown == (reading.actual.isFigure ? nil : known))
        #expect(reading.coming == rows.first { $0.period.last > reading.period.last })
        #expect(reading.actual == reading.measurement?.actual ?? .missing)
        #expect(reading.target == reading.measurement?.target ?? .missing)
      }
    }
  }

  @Test(arguments: 1...10)
  func `a reason that is asked for is that of the status and of the arrow`(_ seed: UInt64) {
    let plan = mixed(seed)
    let scorecard = plan.scorecard(on: "2010-06-30")
    for (indicator, reading) in zip(plan.indicators, scorecard.indicators) {
      let rule = StatusRule(indicator: indicator, tolerance: nil, asAt: scorecard.asAt)
      #expect(reading.assessment == rule.assess(reading.measurement, in: reading.period))
      let rows = IndicatorSeries(of: reading.row, in: plan).all
      let before = rows.last {
        $0.period.kind == reading.period.kind && $0.period.last < reading.period.last && $0.actual.isFigure
      }
      let directions = DirectionRule(indicator: indicator)
      #expect(reading.short == directions.movement(from: before, to: reading.measurement))
    }
  }

  @Test func `a quadrant comes to what its indicators come to, also that of those that belong to none`() {
    var plan = Plan.reading([
      .indicators: "id,title,polarity,perspective\nI1,A,higher,p\nI2,B,higher,gone\nI3,C,higher,\n",
      .measurements: "indicator,period,actual,target\nI1,2009/10,9,8\nI2,2009/10,7,8\nI3,2009/10,9,8\n",
    ])
    plan.header.perspectives = [Perspective(id: "p", title: "People"), Perspective(id: "q", title: "Quiet")]
    let scorecard = plan.scorecard(on: "2010-06-30")
    #expect(scorecard.quadrants.map { $0?.id } == ["p", "q", nil])
    for quadrant in scorecard.quadrants {
      let whole = scorecard.rollUp(of: quadrant?.id)
      #expect(whole == scorecard.rollUp(in: .perspective(quadrant?.id)))
    }
    #expect(scorecard.quadrants.map { scorecard.rollUp(of: $0?.id).total } == [1, 0, 2])
  }
}
