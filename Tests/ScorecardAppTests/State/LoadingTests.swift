import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct LoadingTests {
  @Test(arguments: Size.common)
  func `before anything was read the screen says so, and keys do no harm`(_ size: Size) {
    var state = State(size: size, capabilities: Capabilities(), now: .morning)
    for binding in KeyBinding.all {
      for key in binding.keys { _ = state.update(.key(key)) }
    }
    _ = state.update(.key(.escape))
    #expect(Screen(state).frame().text.contains("Reading the plan"))
    #expect(!state.isLoaded)
  }

  @Test func `what was read is shown at once`() throws {
    var state = State(size: .desk, capabilities: Capabilities(), now: .morning)
    _ = state.update(.loaded(try .reading(Northmoor.files), at: .morning))
    #expect(state.isLoaded)
    #expect(Screen(state).frame().text.contains("Calls answered"))
  }

  @Test func `a folder without tables is a plan with nothing in it`() throws {
    for view in ViewKind.allCases {
      var driver = Driver(try .reading(["plan.yaml": "format: 1\ntitle: Empty\n"]), size: .room)
      driver.perform(view.command)
      driver.press("Enter e n s [ ] z / a Enter Esc Tab End PgDn Home")
      #expect(driver.header.contains("Empty"))
      #expect(!driver.text.isEmpty)
    }
  }

  @Test func `until a plan is looked over nobody is told how much there is to look at`() throws {
    let read = try Snapshot.beingRead(Northmoor.whole)
    var driver = Driver(read.first)
    #expect(driver.frame.rowText(1).hasSuffix("checking"))
    driver.press("f")
    let before = driver.ids.count
    driver.tell(.reviewed(read.reviewed))
    #expect(driver.frame.rowText(1).hasSuffix("3 to look at"))
    #expect(driver.ids.count > before)
  }

  @Test func `a list of plans leaves the faults blank until they were looked over`() throws {
    let read = try Snapshot.beingRead(Northmoor.whole, isPortfolio: true)
    var driver = Driver(read.first, size: .room)
    #expect(driver.cells("Faults") == [""])
    driver.tell(.reviewed(read.reviewed))
    #expect(driver.cells("Faults") == ["3"])
  }
}
