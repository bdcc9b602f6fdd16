import ScorecardApp
import ScorecardModel
import SnapshotSupport
import TerminalUI
import Testing

/// Recorded screens of what is delivered: the timeline of the actions, and the other looks of the views.
struct DeliveryGoldenTests {
  /// A page: the sample plan, and the keys that lead to it.
  enum Page: String, CaseIterable {
    case timeline, deadlines, nearer, matrix, kinds, gaps, load, money, year, lines, summary, health

    var place: (plan: String, keys: String) {
      switch self {
      case .timeline: ("northmoor-corporate-services", "4 v Down")
      case .deadlines: ("salford-chief-executives-directorate", "4 v b PgDn")
      case .nearer: ("wigan-chief-executives-services", "4 v < < < .")
      case .matrix: ("salford-chief-executives-directorate", "5 v PgDn Right Right Right Right")
      case .kinds: ("northmoor-corporate-services", "5 v b Right")
      case .load: ("northmoor-corporate-services", "6 Down Down Enter")
      case .money: ("northmoor-corporate-services", "7 Down")
      case .year: ("northmoor-corporate-services", "7 v")
      case .lines: ("northmoor-corporate-services", "7 v v")
      case .summary: ("salford-corporate-services", "8 v")
      case .health: ("northmoor-corporate-services", "i v Down")
      case .gaps: ("salford-chief-executives-directorate", "5 v v b")
      }
    }
  }

  @Test(arguments: Page.allCases, GoldenTests.Screen.allCases)
  func `the page looks as recorded`(_ page: Page, _ screen: GoldenTests.Screen) throws {
    let driver = try screen.driver(Repository.read("sample-data/\(page.place.plan)"), page.place.keys)
    expectSnapshot(of: driver.frame.picture, named: "delivery-\(page)-\(screen.rawValue)")
  }
}
