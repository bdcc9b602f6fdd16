import ScorecardApp
import ScorecardModel
import SnapshotSupport
import TerminalUI
import Testing

/// Recorded screens of the exceptions, of two periods compared and of another tolerance, of the invented plan.
struct PlacesGoldenTests {
  /// A page, by the keys that lead to it from the scorecard.
  enum Page: String, CaseIterable {
    case exceptions, comparison, whatIf

    var keys: String {
      switch self {
      case .exceptions: "0 Down"
      case .comparison: "d < Down"
      case .whatIf: "T > o"
      }
    }
  }

  @Test(arguments: Page.allCases, GoldenTests.Screen.allCases)
  func `the page looks as recorded`(_ page: Page, _ screen: GoldenTests.Screen) throws {
    let driver = try screen.driver(SamplePlan.northmoor.snapshot(), page.keys)
    expectSnapshot(of: driver.frame.picture, named: "places-\(page)-\(screen.rawValue)")
  }
}
