import ScorecardApp
import SnapshotSupport
import TerminalUI
import Testing

/// Recorded screens of what a meeting needs beside the views: the search, the glossary, the agenda.
struct SessionGoldenTests {
  /// A page: the sample plan, and the keys that lead to it.
  enum Page: String, CaseIterable {
    case search, commands, glossary, code, meeting, item, noAgenda

    var place: (plan: String, keys: String) {
      switch self {
      case .search: ("northmoor-corporate-services", "2 Ctrl-P s i c k Down")
      case .glossary: ("salford-chief-executives-directorate", "g Down")
      case .code: ("salford-chief-executives-directorate", "g Down Down Enter")
      case .meeting: ("salford-chief-executives-directorate", "m Down Enter m")
      case .item: ("northmoor-corporate-services", "m Down Down Enter")
      case .noAgenda: ("wigan-chief-executives-services", "9")
      case .commands: ("salford-chief-executives-directorate", ": r i s k")
      }
    }
  }

  @Test(arguments: Page.allCases, GoldenTests.Screen.allCases)
  func `the page looks as recorded`(_ page: Page, _ screen: GoldenTests.Screen) throws {
    var driver = try screen.driver(Repository.read("sample-data/\(page.place.plan)"), page.place.keys)
    // A quarter of an hour: what was begun has gone over its time.
    driver.wait(905)
    expectSnapshot(of: driver.frame.picture, named: "session-\(page)-\(screen.rawValue)")
  }
}
