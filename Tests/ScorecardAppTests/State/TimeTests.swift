import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct TimeTests {
  private static let dayless = Northmoor.files([
    "plan.yaml": Northmoor.header.replacing("as-at: 2026-10-15\n", with: "")
  ])

  @Test func `a plan is read on its own day`() throws {
    let driver = Driver(try .reading(Northmoor.files), size: .room)
    #expect(driver.state.asAt == day("2026-10-15"))
    #expect(driver.header.contains("as at \(day("2026-10-15").label)"))
  }

  @Test func `a day that is asked for goes before that of the plan`() throws {
    var options = State.Options()
    options.asAt = day("2026-08-15")
    let driver = Driver(try .reading(Northmoor.files), options)
    #expect(driver.state.scorecard?.asAt == day("2026-08-15"))
    #expect(driver.state.scorecard?.action("A1")?.due.due == .dueSoon(days: 16))
    #expect(driver.state.scorecard?.period.label == "Q1 2026/27")
  }

  @Test func `a plan without a day is read today, and at midnight on the next day`() throws {
    var driver = Driver(try .reading(TimeTests.dayless))
    #expect(driver.state.asAt == day("2026-01-05"))
    #expect(driver.state.scorecard?.action("A1")?.due.due == .future(days: 238))
    driver.wait(15 * 3600)
    #expect(driver.state.scorecard?.asAt == day("2026-01-06"))
    #expect(driver.state.scorecard?.action("A1")?.due.due == .future(days: 237))
  }

  @Test func `midnight is midnight by the local clock`() throws {
    var state = State(
      size: .desk,
      capabilities: Capabilities(),
      now: Moment(epoch: 1_767_657_540, offset: 3600)
    )
    #expect(state.now.clock == "00:59")
    #expect(state.now.day == day("2026-01-06"))
    _ = state.update(.tick(Moment(epoch: 1_767_657_540 - 3600, offset: 3600)))
    #expect(state.now.clock == "23:59")
    #expect(try #require(state.wantsTick) < 61.0)
  }

  @Test func `a program at rest wants nothing before midnight`() throws {
    let driver = Driver(try .reading(Northmoor.files))
    let seconds = try #require(driver.state.wantsTick)
    #expect(seconds > 14 * 3600 && seconds < 15 * 3600)
  }

  @Test func `midnight keeps the place`() throws {
    var driver = Driver(try .reading(TimeTests.dayless))
    driver.press("4 Down Down")
    let before = driver.state.selection
    driver.wait(86_400 * 300)
    #expect(driver.state.selection == before)
  }

  @Test(arguments: [
    (0.0, "0 s"), (59, "59 s"), (60, "1 min"), (3599, "59 min"), (3600, "1 h"), (172_799, "47 h"),
    (172_800, "2 days"), (31_536_000, "365 days"), (63_072_000, "1 years"),
    (86_400 * 365.25 * 17, "17 years"),
    (-5, "0 s"),
  ])
  func `an age is told in one unit`(_ seconds: Double, _ words: String) {
    #expect(Moment.morning.age(of: Moment.morning.epoch - seconds) == words)
  }

  @Test func `a moment of another day is told with its day`() {
    let yesterday = Moment.morning.advanced(by: -86_400)
    #expect(Moment.morning.label(seenFrom: .morning) == "09:14")
    #expect(yesterday.label(seenFrom: .morning) == "\(day("2026-01-04").label) 09:14")
    #expect(Moment(epoch: -1).clock == "23:59")
    #expect(Moment(epoch: -1).day == day("1969-12-31"))
  }
}
