import ScorecardApp
import ScorecardModel
import Testing

/// The clock of a meeting, without a screen.
struct MeetingTests {
  private func agenda(_ titles: [String]) -> Agenda {
    var plan = Plan(id: "plan")
    plan.header.agenda = titles.map { PlanHeader.AgendaItem(title: $0, view: "risks", minutes: 5) }
    return Agenda(of: plan)
  }

  private func at(_ seconds: Double) -> Moment {
    .morning.advanced(by: seconds)
  }

  @Test func `each item has its own time, whatever the order and the pauses`() {
    var meeting = Meeting(agenda(["A", "B", "C"]))
    #expect(meeting.minutes(at: at(0)) == 0 && meeting.nextMinute(at: at(0)) == nil)
    meeting.start(0, at: at(0))
    meeting.start(2, at: at(90))
    meeting.start(0, at: at(150))
    meeting.pause(at: at(200))
    meeting.start(1, at: at(1000))
    #expect([0, 1, 2].map { meeting.used($0, at: at(1130)) } == [140, 130, 60])
    #expect([0, 1, 2].map { meeting.minutes($0, at: at(1130)) } == [2, 2, 1])
    #expect(meeting.minutes(at: at(1130)) == 5)
  }

  @Test func `what runs already goes on`() {
    var meeting = Meeting(agenda(["A"]))
    meeting.start(0, at: at(0))
    meeting.start(0, at: at(100))
    #expect(meeting.used(0, at: at(130)) == 130)
  }

  @Test func `a clock that is put back takes no time away`() {
    var meeting = Meeting(agenda(["A"]))
    meeting.start(0, at: at(100))
    #expect(meeting.used(0, at: at(0)) == 0)
    meeting.pause(at: at(0))
    meeting.start(0, at: at(0))
    #expect(meeting.used(0, at: at(30)) == 30)
  }

  @Test(arguments: [(0.0, 60.0), (59.5, 0.5), (60, 60), (61, 59), (185, 55)])
  func `the next minute comes when one is whole`(_ elapsed: Double, _ seconds: Double) {
    var meeting = Meeting(agenda(["A"]))
    meeting.start(0, at: at(0))
    #expect(meeting.nextMinute(at: at(elapsed)) == seconds)
  }

  @Test func `an agenda that is changed meanwhile keeps the time of what is still there`() {
    var meeting = Meeting(agenda(["A", "B", "C"]))
    meeting.start(0, at: at(0))
    meeting.start(1, at: at(60))
    meeting.renew(agenda(["B", "New", "A"]), at: at(180))
    #expect([0, 1, 2].map { meeting.used($0, at: at(240)) } == [180, 0, 60])
    #expect(meeting.current == 0 && meeting.wasOpened(2) && !meeting.wasOpened(1))
    meeting.renew(agenda(["New"]), at: at(240))
    #expect(meeting.current == nil)
  }

  @Test func `a plan without an agenda has the program's, of what it has`() throws {
    let whole = Agenda(of: try #require(try Snapshot.reading(Northmoor.files).plans.first).plan)
    #expect(!whole.isOwn && whole.plannedMinutes == nil)
    #expect(whole.items.map(\.view) == ["exceptions", "indicators", "risks", "actions"])
    let bare = try Snapshot.reading(["plan.yaml": "title: Bare\n", "actions.csv": "id,title\nA1,Do\n"])
    #expect(Agenda(of: try #require(bare.plans.first).plan).items.map(\.view) == ["exceptions", "actions"])
  }
}
