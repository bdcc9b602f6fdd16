import ScorecardModel
import Testing

struct DueRuleTests {
  static let rule = DueRule(asAt: day("2009-06-30"))

  private func deadline(_ words: String) -> Deadline {
    Deadline(reading: words, year: Period("2009/10"))
  }

  @Test(
    arguments: [
      ("31/05/09", Due.overdue(days: 30)), ("29 June 2009", .overdue(days: 1)),
      ("30 June 2009", .dueSoon(days: 0)),
      ("June 2009", .dueSoon(days: 0)), ("May 2009", .overdue(days: 30)),
      ("30 July 2009", .dueSoon(days: 30)),
      ("31 July 2009", .future(days: 31)), ("March 2010", .future(days: 274)),
      ("Spring 2009", .overdue(days: 30)),
      ("March 2009 & beyond", .noEnd), ("Ongoing", .noEnd), ("Monthly", .noEnd), ("TBC", .notDated),
      ("when funding allows", .notDated), ("", .notDated),
      ("Ph 1 – March 2009; Ph 2 – March 2010", .future(days: 274)),
    ] as [(String, Due)]
  )
  func `a deadline stands by its last day`(words: String, due: Due) {
    let assessment = Self.rule.due(deadline: deadline(words))
    #expect(assessment.due == due)
    #expect(!assessment.reason.rule.isEmpty)
  }

  @Test(
    arguments: [
      ("done", Due.done), ("Completed", .done), ("achieved", .done), ("dropped", .dropped),
      ("on hold", .onHold),
      ("in progress", .overdue(days: 30)), ("not started", .overdue(days: 30)),
      ("odd words", .overdue(days: 30)),
    ] as [(String, Due)]
  )
  func `what is closed is not overdue`(status: String, due: Due) {
    let assessment = Self.rule.due(deadline: deadline("May 2009"), status: WrittenStatus(reading: status))
    #expect(assessment.due == due)
  }

  @Test func `the revised deadline counts, and the slip is kept`() {
    let slipped = Self.rule.due(deadline: deadline("31/03/09"), revised: deadline("30/09/09"))
    #expect(slipped.due == .future(days: 92))
    #expect(slipped.slip == 183)
    let forward = Self.rule.due(deadline: deadline("30/09/09"), revised: deadline("31/08/09"))
    #expect(forward.slip == -30)
    #expect(Self.rule.due(deadline: deadline("31/03/09")).slip == nil)
    #expect(Self.rule.due(deadline: deadline(""), revised: deadline("30/09/09")).due == .future(days: 92))
  }

  @Test func `a revised deadline of words does not lift the original`() {
    #expect(Self.rule.due(deadline: deadline("May 2009"), revised: deadline("TBC")).due == .overdue(days: 30))
    #expect(Self.rule.due(deadline: deadline("May 2009"), revised: deadline("Ongoing")).due == .noEnd)
  }

  @Test func `an action stands by its most urgent open milestone, and its pace by its own deadline`() throws {
    let plan = Plan.reading([
      .actions: "id,title,start,deadline,percent\nA,a,2009-06-10,2009-07-20,20\nB,b,2009-06-10,,20\n",
      .milestones: """
      action,title,deadline,status
      A,April,April 2009,done
      A,May,May 2009,
      B,Later,July 2009,

      """,
    ])
    let readings = plan.scorecard(on: "2009-06-30").actions
    #expect(readings.map(\.due.due) == [.overdue(days: 30), .future(days: 31)])
    let pace = try #require(readings[0].pace)
    #expect(pace.isBehind && pace.sentence == "behind, 20% done of 50% expected")
    #expect(readings[1].pace == nil)
    #expect(Table.actions(plan.scorecard(on: "2009-06-30")).texts("Pace") == ["behind", ""])
  }

  // Camms: off track below 70% of the share of time that has gone.
  @Test(arguments: [("35", false), ("34.9", true), ("0", true), ("100", false)])
  func `under 70 per cent of what is expected is behind`(percent: String, isBehind: Bool) throws {
    var action = Action()
    action.start = deadline("2009-06-10")
    action.deadline = deadline("2009-07-20")
    action.percent = decimal(percent)
    let pace = try #require(Pace(of: action, asAt: day("2009-06-30")))
    #expect(pace.expected == decimal("50"))
    #expect(pace.isBehind == isBehind)
    action.status = WrittenStatus(reading: "done")
    #expect(Pace(of: action, asAt: day("2009-06-30")) == nil)
  }

  @Test func `the most overdue sorts first, the closed last`() {
    let order: [Due] = [
      .overdue(days: 90), .overdue(days: 1), .dueSoon(days: 0), .dueSoon(days: 30), .future(days: 31),
      .notDated, .noEnd, .onHold, .dropped, .done,
    ]
    #expect(order.map(\.urgency) == order.map(\.urgency).sorted(by: >))
    #expect(Set(order.map(\.words)).count == order.count)
    #expect(order.filter { !$0.isOpen } == [.dropped, .done])
  }
}
