import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

/// The sheet beside a list and the rows of the list are drawn once; what is seen must not tell.
struct PreviewTests {
  private let snapshot: Snapshot
  private let themes: [Theme]

  init() throws {
    snapshot = try SamplePlan.northmoor.snapshot()
    themes = try [Repository.theme("dark"), Repository.theme("light")]
  }

  /// Somebody who has pressed keys, each frame of which was drawn or not.
  private func driver(_ keys: String, isDrawn: Bool) -> Driver {
    var options = State.Options()
    options.themes = themes
    var driver = Driver(snapshot, options, size: .wall)
    for key in keys.split(separator: " ") {
      driver.press(String(key))
      driver.wait(1)
      if isDrawn { _ = driver.frame }
    }
    return driver
  }

  @Test(arguments: [
    "2 Down Down Up", "2 Down t Up", "2 t", "4 Down s s S", "2 PgDn PgUp Right Right", "8 e e", "2 Down z z",
    "5 Down Tab Down t", "2 [ Down ]", "2 / 9 Enter Down", "f Down",
  ])
  func `what was drawn before shows nothing but what is drawn now`(keys: String) {
    let (drawn, fresh) = (driver(keys, isDrawn: true), driver(keys, isDrawn: false))
    #expect(drawn.frame == fresh.frame)
    #expect(drawn.frame == drawn.frame)
  }

  @Test func `another size draws anew`() {
    var (drawn, fresh) = (driver("2 Down", isDrawn: true), driver("2 Down", isDrawn: false))
    for size in [Size(width: 180, height: 50), Size(width: 200, height: 59), .wall] {
      drawn.tell(.resized(size))
      fresh.tell(.resized(size))
      #expect(drawn.frame.size == size)
      if size == .wall { #expect(drawn.frame == fresh.frame) } else { _ = drawn.frame }
    }
  }

  @Test func `below the agenda a column for a mark has the mark of a deadline alone`() throws {
    var driver = Driver(snapshot, size: .wall)
    driver.press("m")
    let lines = driver.text.split(separator: "\n").filter { $0.contains("A5 Complaints: one team") }
    #expect(lines.count == 1 && lines.allSatisfy { $0.hasPrefix("│!  A5 ") })
  }
}
