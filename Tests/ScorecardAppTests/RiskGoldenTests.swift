import ScorecardApp
import ScorecardModel
import SnapshotSupport
import TerminalUI
import Testing

/// Recorded screens of registers and grids of other kinds, of movement, of another time, and of all plans side by side.
struct RiskGoldenTests {
  /// A page: a folder of plans, and the keys that lead to it.
  enum Page: String, CaseIterable {
    case lookup, levels, swapped, movement, since, earlier, bowTie, crowd, borders, registers, perspectives

    var keys: String {
      switch self {
      case .lookup: "3 z"
      case .levels: "3 v v"
      case .swapped: "3 a Left"
      case .movement: "3 v v v v z"
      case .since: "3 v v v v v v v Tab Tab Down"
      case .earlier: "3 [ [ Tab"
      case .bowTie: "3 Tab Tab Enter Tab PgDn"
      case .crowd: "3 Down"
      case .borders: "3 Tab"
      case .registers: "3 Tab Down"
      case .perspectives: "v"
      }
    }

    func snapshot() throws -> Snapshot {
      switch self {
      case .lookup: try .reading(HostilePlan.lookup.files)
      case .levels: try SamplePlan.wigan.snapshot()
      case .swapped, .movement, .since, .earlier, .bowTie: try SamplePlan.northmoor.snapshot()
      case .crowd: try .reading(RiskGoldenTests.crowd)
      case .borders: try .reading(RiskGoldenTests.borders)
      case .registers, .perspectives: try Repository.read("sample-data")
      }
    }
  }

  @Test(arguments: Page.allCases, GoldenTests.Screen.allCases)
  func `the page looks as recorded`(_ page: Page, _ screen: GoldenTests.Screen) throws {
    let driver = try screen.driver(page.snapshot(), page.keys)
    expectSnapshot(of: driver.frame.picture, named: "risk-\(page)-\(screen.rawValue)")
  }

  /// Named levels, and risks on every kind of border between them.
  private static let borders: PlanTexts = [
    "plan.yaml": """
    format: 1
    title: On the border
    as-at: 2026-10-15
    illustrative: true
    risk:
      scheme: levels
      impact: [Negligible, Marginal, Critical, Catastrophic]
      likelihood: [Almost impossible, Very low, Low, Significant, High, Very high]

    """,
    "risks.csv": """
    id,title,current-impact,current-likelihood,target-impact,target-likelihood
    R1,In a cell,Catastrophic,Very high,Marginal,Almost impossible
    R2,Between two columns,Critical,Low/Significant,Critical,Low
    R3,Beside the second,Critical,Low/Significant,Critical,Low
    R4,Between two rows,Critical/Catastrophic,High,Critical,Low
    R5,Where four cells meet,Marginal/Critical,Very low/Low,Marginal,Very low
    R6,In the cell beside,Critical,Significant,Marginal,Low

    """,
  ]

  /// Three hundred risks in one plan, some of them by their score alone.
  private static var crowd: PlanTexts {
    let rows = (1...300).map { number in
      let place =
        number.isMultiple(of: 12) ? ",,\(number % 25 + 1)" : "\(number * 7 % 5 + 1),\(number * 3 % 5 + 1),"
      return
        "R\(number),Risk number \(number),\(place),\(number % 3 + 1),\(number % 2 + 1),Head of \(number % 9)\n"
    }
    return [
      "plan.yaml": """
      format: 1
      title: A crowd
      as-at: 2026-10-15
      illustrative: true
      risk:
        scheme: product
        impact: [Negligible, Minor, Moderate, Major, Catastrophic]
        likelihood: [Rare, Unlikely, Possible, Likely, Almost certain]
        appetite: medium
        bands: { low: 1, medium: 5, high: 10, severe: 15 }

      """,
      "risks.csv":
        "id,title,current-impact,current-likelihood,current-score,target-impact,target-likelihood,owner\n"
        + rows.joined(),
    ]
  }
}
