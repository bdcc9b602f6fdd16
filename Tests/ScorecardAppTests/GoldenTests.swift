import ScorecardApp
import ScorecardModel
import SnapshotSupport
import TerminalUI
import Testing

/// Recorded screens: every view of three sample plans, with its styles.
///
/// After a change that is meant: `RECORD_SNAPSHOTS=1 swift test --filter Golden`, and read what changed.
struct GoldenTests {
  /// A page, by the keys that lead to it from the scorecard.
  enum Page: String, CaseIterable {
    case portfolio, scorecard, indicators, indicator, risks, risk, actions, action, objective, officer,
      faults, cell
    case help, explanation, filter

    /// The keys that lead to it.
    var keys: String {
      switch self {
      case .portfolio: "Esc"
      case .scorecard: "1"
      case .indicators: "2 Down"
      case .indicator: "2 Enter"
      case .risks: "3"
      case .risk: "3 Tab Tab Enter"
      case .actions: "4 Down Down"
      case .action: "4 Enter"
      case .objective: "2 Enter Enter"
      case .officer: "3 Tab Tab Enter End Enter"
      case .faults: "f"
      case .cell: "3 Enter"
      case .help: "2 ?"
      case .explanation: "3 Tab e"
      case .filter: "4 / o w n e r : s"
      }
    }
  }

  /// A terminal to look at it on.
  enum Screen: String, CaseIterable {
    case desk = "80x24"
    case room = "120x36"
    case wall = "200x60"
    case ascii = "80x24-ascii"

    var size: Size {
      switch self {
      case .desk, .ascii: .desk
      case .room: .room
      case .wall: .wall
      }
    }

    var capabilities: Capabilities {
      self == .ascii ? Capabilities(colors: .none, isUnicode: false) : Capabilities()
    }

    private var theme: String { self == .ascii ? "mono" : "dark" }

    /// Somebody who looks at plans on it, and has pressed some keys.
    func driver(_ snapshot: Snapshot, _ keys: String, plan: String? = nil) throws -> Driver {
      var options = State.Options()
      options.themes = [try Repository.theme(theme)]
      options.plan = plan
      var driver = Driver(snapshot, options, size: size, capabilities: capabilities)
      driver.press(keys)
      return driver
    }
  }

  @Test(arguments: Page.allCases, Screen.allCases)
  func `the page looks as recorded`(_ page: Page, _ screen: Screen) throws {
    for plan in SamplePlan.allCases where page != .portfolio || plan == .wigan {
      let driver = try screen.driver(Repository.read("sample-data"), page.keys, plan: plan.rawValue)
      let name = page == .portfolio ? "\(page)" : "\(plan)-\(page)"
      expectSnapshot(of: driver.frame.picture, named: "\(name)-\(screen.rawValue)")
    }
  }
}
