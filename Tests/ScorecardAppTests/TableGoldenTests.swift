import ScorecardApp
import ScorecardModel
import SnapshotSupport
import TerminalUI
import Testing

/// Recorded screens of the indicators as somebody arranged them: in groups, scrolled, folded, under other columns.
struct TableGoldenTests {
  /// A page, by the keys that lead to it from the scorecard.
  enum Page: String, CaseIterable {
    case grouped, folded, sideways, sorted, columns

    var keys: String {
      switch self {
      case .grouped: "2 b b Down"
      case .folded: "2 Down Down Down Down Space b b b b Home Space Down"
      case .sideways: "2 . ."
      case .sorted: "2 s s s s S"
      case .columns: "2 c Down Down Down Space PgDn PgDn"
      }
    }
  }

  @Test(arguments: Page.allCases, GoldenTests.Screen.allCases)
  func `the page looks as recorded`(_ page: Page, _ screen: GoldenTests.Screen) throws {
    let northmoor = try Repository.read("sample-data/northmoor-corporate-services")
    let driver = try screen.driver(northmoor, page.keys)
    expectSnapshot(of: driver.frame.picture, named: "table-\(page)-\(screen.rawValue)")
  }
}
