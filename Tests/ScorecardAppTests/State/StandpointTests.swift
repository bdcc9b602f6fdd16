import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// A plan that is rated while it is read, away from the keys.
struct StandpointTests {
  private func empty(_ options: State.Options = State.Options()) -> State {
    State(options: options, size: .room, capabilities: Capabilities(), now: .morning)
  }

  @Test func `a plan comes rated for the first time, by the standpoint of who has seen nothing yet`() throws {
    let snapshot = try Snapshot.reading(Northmoor.files)
    var state = empty()
    let rated = try #require(state.standpoint.rated(snapshot))
    _ = state.update(.loaded(snapshot, rated: rated, at: .morning))
    #expect(state.scorecard?.index === rated.scorecard.index)
    var other = empty()
    _ = other.update(.loaded(snapshot, at: .morning))
    #expect(Screen(state).frame() == Screen(other).frame())
  }

  @Test func `a plan comes rated again in the period that somebody chose`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2 [")
    let snapshot = try Snapshot.reading(Northmoor.files)
    let rated = try #require(driver.state.standpoint.rated(snapshot))
    #expect(rated.scorecard.period.label == "Q1 2026/27")
    driver.tell(.loaded(snapshot, rated: rated, at: .morning))
    #expect(driver.state.scorecard?.index === rated.scorecard.index)
    #expect(driver.cells("Actual").first == "78.0%")
  }

  @Test func `a plan that was rated in another period is not shown in it`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("2")
    let snapshot = try Snapshot.reading(Northmoor.files)
    let rated = try #require(driver.state.standpoint.rated(snapshot))
    driver.press("[")
    driver.tell(.loaded(snapshot, rated: rated, at: .morning))
    #expect(rated.scorecard.period.label == "Q2 2026/27")
    #expect(driver.state.scorecard?.period.label == "Q1 2026/27")
    #expect(driver.cells("Actual").first == "78.0%")
    #expect(driver.state.scorecard?.index === rated.scorecard.index, "it is linked already")
  }

  @Test func `a plan that was rated by another rule for wholes is not shown by it`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    let snapshot = try Snapshot.reading(Northmoor.files)
    let rated = driver.state.standpoint.rated(snapshot)
    driver.press("w")
    let chosen = driver.state.scorecard?.rollUpRule
    driver.tell(.loaded(snapshot, rated: rated, at: .morning))
    #expect(driver.state.scorecard?.rollUpRule == chosen)
    #expect(rated?.scorecard.rollUpRule != chosen)
  }

  @Test func `a plan that was rated yesterday is not shown as it stood then`() throws {
    let files = Northmoor.files([
      "plan.yaml": Northmoor.header.replacing("as-at: 2026-10-15\n", with: "")
    ])
    var driver = Driver(try .reading(files))
    let snapshot = try Snapshot.reading(files)
    let rated = driver.state.standpoint.rated(snapshot)
    let tomorrow = Moment.morning.advanced(by: 86_400)
    driver.tell(.loaded(snapshot, rated: rated, at: tomorrow))
    #expect(driver.state.scorecard?.asAt == tomorrow.day)
    #expect(rated?.scorecard.asAt == Moment.morning.day)
  }

  @Test func `a plan that nobody looks at any more is not shown for another`() throws {
    let snapshot = try Snapshot.portfolio(["one": Northmoor.files, "two": Northmoor.files])
    var driver = Driver(snapshot)
    #expect(driver.state.standpoint.rated(snapshot) == nil, "on the list of plans none is looked at")
    driver.press("Enter")
    let rated = try #require(driver.state.standpoint.rated(snapshot))
    #expect(rated.standpoint.plan == "one")
    driver.press("Esc Down Enter")
    driver.tell(.loaded(snapshot, rated: rated, at: .morning))
    #expect(driver.state.scorecard?.plan.id == "two")
    driver.press("Esc")
    driver.tell(.loaded(snapshot, rated: rated, at: .morning))
    #expect(driver.state.scorecard == nil)
  }
}
