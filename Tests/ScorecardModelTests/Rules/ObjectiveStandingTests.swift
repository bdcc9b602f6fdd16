import ScorecardModel
import Testing

/// What docs/rules.md says of the colour of an objective; the cases are made for it.
struct ObjectiveStandingTests {
  private func standing(actions: [String] = [], risks: [Int] = [], actual: Int? = nil) throws
    -> ObjectiveStanding
  {
    let deadlines = actions.enumerated().map { "A\($0),a,O,\($1)" }
    let scores = risks.enumerated().map { "R\($0),r,O,\($1)" }
    let plan = Plan.reading([
      .objectives: "id,title\nO,o\n",
      .indicators: "id,title,objective,polarity\nI,i,O,higher\n",
      .measurements: "indicator,period,actual,target\nI,2009/10,\(actual.map(String.init) ?? ""),5\n",
      .actions: (["id,title,objective,deadline,status"] + deadlines).joined(separator: "\n"),
      .risks: (["id,title,objectives,current-score"] + scores).joined(separator: "\n"),
    ]) { $0.riskScheme.appetite = 8 }
    return try #require(plan.scorecard(on: "2010-06-30").objective("O")).standing
  }

  private let late = "2010-01-31,"
  private let later = "2011-01-31,"
  private let done = "2010-01-31,done"

  @Test func `actions: none overdue is green, half in time is amber, fewer is red`() throws {
    try #expect(standing(actions: [later, done]).colour == .green)
    try #expect(standing(actions: [late, later]).colour == .amber)
    try #expect(standing(actions: [late, late, done]).colour == .red)
  }

  @Test func `actions without a day, on hold or dropped have no say`() throws {
    try #expect(
      standing(actions: ["Ongoing,", "TBC,", "2010-01-31,on hold", "2010-01-31,dropped"]).colour == nil
    )
  }

  @Test func `risks: none beyond the appetite is green, half within it is amber, fewer is red`() throws {
    try #expect(standing(risks: [8, 4]).colour == .green)
    try #expect(standing(risks: [9, 4]).colour == .amber)
    try #expect(standing(risks: [9, 12, 4]).colour == .red)
  }

  @Test func `the worst of the three decides, and says why`() throws {
    let standing = try standing(actions: [later], risks: [9, 4], actual: 6)
    #expect(standing.parts.map(\.colour) == [.green, .green, .amber])
    #expect(standing.colour == .amber)
    #expect(standing.reason.rule == "The worst of the three decides")
    #expect(standing.parts[2].reason.line == "Some are beyond the appetite (beyond the appetite 1 of 2)")
    try #expect(self.standing(actions: [later], risks: [4], actual: 3).colour == .red)
  }

  @Test func `nothing that can be judged has no colour`() throws {
    let standing = try standing()
    #expect(standing.colour == nil && standing.parts.allSatisfy { $0.colour == nil })
  }
}
