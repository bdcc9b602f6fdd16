import ScorecardModel
import Testing

struct WhatIfTests {
  // Maidstone publishes with 10%, Chorley with 5%.
  private let scorecard = Plan.reading(
    [
      .indicators: "id,title,polarity,amber-within,floor\nI1,A,higher,,\nI2,B,higher,2,\nI3,C,higher,,80\n"
        + "I4,D,lower,,\nI5,E,,,\n",
      .measurements:
        "indicator,period,actual,target\nI1,2009/10,92,100\nI2,2009/10,92,100\nI3,2009/10,92,100\n"
        + "I4,2009/10,108,100\nI5,2009/10,1,2\n",
    ]
  ) { $0.tolerance = .percentOfTarget(decimal("5")) }.scorecard(on: "2010-06-30")

  private func told(_ whatIf: WhatIf) -> [String] {
    whatIf.changes.map {
      "\(scorecard.plan.indicators[$0.row].id) \($0.before.status.word) > \($0.after.status.word)"
    }
  }

  @Test func `another tolerance changes what has none of its own`() {
    let ten = WhatIf(tolerance: .percentOfTarget(decimal("10")), in: scorecard)
    #expect(told(ten) == ["I1 red > amber", "I4 red > amber"])
    #expect(ten.untouched == 2)
    #expect(told(WhatIf(tolerance: .percentOfTarget(decimal("5")), in: scorecard)).isEmpty)
  }

  @Test func `it can go above an indicator's own, and never above a floor`() {
    let ten = WhatIf(tolerance: .percentOfTarget(decimal("10")), includesOwn: true, in: scorecard)
    #expect(told(ten) == ["I1 red > amber", "I2 red > amber", "I4 red > amber"])
    #expect(ten.untouched == 1)
  }

  @Test func `a wider tolerance never makes a colour worse`() {
    for share in ["0", "1", "8", "10", "50"] {
      for change in WhatIf(tolerance: .percentOfTarget(decimal(share)), includesOwn: true, in: scorecard)
        .changes
      {
        let isWider = decimal(share) > decimal("5")
        #expect(!isWider || change.after.status.severity <= change.before.status.severity)
      }
    }
  }
}
