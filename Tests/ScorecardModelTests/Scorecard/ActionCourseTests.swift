import ScorecardModel
import Testing

struct ActionCourseTests {
  private func course(_ row: String, milestones: String = "") throws -> ActionCourse {
    let plan = Plan.reading([
      .actions: "id,title,start,deadline,revised,status,percent\nA,a,\(row)\n",
      .milestones: "action,title,deadline,revised,status\n\(milestones)",
    ]) { $0.period = "2009/10" }
    return ActionCourse(of: try #require(plan.actions.first), asAt: day("2009-06-30"))
  }

  @Test func `the share that is done is a share of the time from start to deadline`() throws {
    let course = try course("2009-04-01,2009-04-11,,,50")
    #expect(course.start == day("2009-04-01") && course.end == day("2009-04-11"))
    #expect(course.doneUntil == day("2009-04-06"))
    try #expect(self.course(",2009-04-11,,,50").doneUntil == nil)
    try #expect(self.course("2009-04-01,2009-04-11,,,0").doneUntil == nil)
  }

  @Test func `a deadline that was moved keeps the day it was first agreed for`() throws {
    let moved = try course(",July 2009,September 2009,,")
    #expect(moved.original == day("2009-07-31") && moved.end == day("2009-09-30"))
    let brought = try course(",September 2009,July 2009,,")
    #expect(brought.original == day("2009-09-30") && brought.end == day("2009-07-31"))
    try #expect(course(",July 2009,31/07/09,,").original == nil)
    // Words do not lift a deadline.
    try #expect(course(",July 2009,when it suits,,").end == day("2009-07-31"))
  }

  @Test func `a season or a year means one of its days, a month or a day does not`() throws {
    try #expect(course(",Autumn 2009,,,").loose == day("2009-09-01")...day("2009-11-30"))
    try #expect(course(",by 2010,,,").loose == day("2010-01-01")...day("2010-12-31"))
    try #expect(course(",July 2009,,,").loose == nil)
  }

  @Test(arguments: ["Ongoing", "Monthly"])
  func `what goes on has no end, from its start, else from the day it is read on`(words: String) throws {
    let course = try course(",\(words),,,")
    #expect(course.end == nil && course.onwards == day("2009-06-30") && course.words == words)
    try #expect(self.course("2009-04-01,\(words),,,").onwards == day("2009-04-01"))
  }

  @Test func `an end that is open from a month on begins there`() throws {
    let course = try course(",March 2010 & beyond,,,")
    #expect(course.onwards == day("2010-03-01") && course.words == "March 2010 & beyond")
  }

  @Test func `what names no day is said in words`() throws {
    try #expect(course(",As per meeting cycle of the board,,,").end == nil)
    try #expect(course(",TBC,,,").words == "TBC")
    let silent = try course(",,,,")
    #expect(silent.words == "not dated" && silent.days.isEmpty)
    try #expect(course(",July 2009,,,").words.isEmpty)
  }

  @Test func `milestones and phases are steps, each with how it stands`() throws {
    let steps = try course(
      ",,,,",
      milestones: "A,m1,May 2009,,done\nA,m2,May 2009,June 2009,\nA,m3,April 2009,,\nA,m4,later,,\n"
    )
    #expect(steps.steps.map(\.title) == ["m1", "m2", "m3"])
    #expect(steps.steps.map(\.due) == [.done, .dueSoon(days: 0), .overdue(days: 61)])
    #expect(steps.steps.map(\.original) == [nil, day("2009-05-31"), nil])
    #expect(steps.words.isEmpty)
    let phases = try course(",Ph 1 – March 2009; Ph 2 – March 2010,,,")
    #expect(phases.steps.map(\.day) == [day("2009-03-31"), day("2010-03-31")])
    #expect(phases.steps.map(\.due.isOverdue) == [true, false])
    let closed = try course(",Ph 1 – March 2009; Ph 2 – March 2010,,done,")
    #expect(closed.steps.allSatisfy { $0.due == .done })
  }

  @Test func `a phase that a milestone is given for stands as the milestone does`() throws {
    let course = try course(
      ",Ph 1 – March 2009; Ph 2 – March 2010,,,",
      milestones: "A,All offices,March 2009,,done\n"
    )
    #expect(course.steps.map(\.title) == ["Ph 2", "All offices"])
    #expect(course.steps.map(\.due) == [.future(days: 274), .done])
  }

  @Test(arguments: zip(["on hold", "done", "dropped"], [Due.onHold, .done, .dropped]))
  func `no step of an action that waits or is closed is late`(_ status: String, _ due: Due) throws {
    let course = try course(",March 2010,,\(status),", milestones: "A,m1,May 2009,,\nA,m2,April 2009,,done\n")
    #expect(course.steps.map(\.due) == [due, .done])
  }
}
