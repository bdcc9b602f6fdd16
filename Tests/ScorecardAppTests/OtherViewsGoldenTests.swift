import ScorecardApp
import ScorecardModel
import SnapshotSupport
import TerminalUI
import Testing

/// Recorded screens of strategy, people, resources, progress and the plan, each of the sample plan that has most of it.
struct OtherViewsGoldenTests {
  /// A page: the sample plan, and the keys that lead to it.
  enum Page: String, CaseIterable {
    case strategy, link, people, owner, resources, total, division, progress, report, plan, fact

    var place: (plan: String, keys: String) {
      switch self {
      case .strategy: ("salford-chief-executives-directorate", "5 PgDn")
      case .link: ("salford-cabinet-workplan", "5 Tab Enter")
      case .people: ("salford-chief-executives-directorate", "6 End")
      case .owner: ("salford-chief-executives-directorate", "6 End Enter")
      case .resources: ("salford-customer-and-support-services", "7")
      case .total: ("salford-customer-and-support-services", "7 Down Down Down Down Down Down Enter")
      case .division: ("salford-customer-and-support-services", "7 Tab Enter")
      case .progress: ("salford-corporate-services", "8 n")
      case .report: ("salford-corporate-services", "8 n Enter")
      case .plan: ("salford-chief-executives-directorate", "i")
      case .fact: ("salford-customer-and-support-services", "i Down Enter")
      }
    }
  }

  @Test(arguments: Page.allCases, GoldenTests.Screen.allCases)
  func `the page looks as recorded`(_ page: Page, _ screen: GoldenTests.Screen) throws {
    let driver = try screen.driver(Repository.read("sample-data/\(page.place.plan)"), page.place.keys)
    expectSnapshot(of: driver.frame.picture, named: "others-\(page)-\(screen.rawValue)")
  }
}
