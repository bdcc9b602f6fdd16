import ScorecardModel
import Testing

@testable import ScorecardApp

/// The report says what the screen shows: of every sample plan, in every period it can be looked at.
struct ReportFiguresTests {
  /// A view beside the tables of the report that have its rows.
  private struct Pairing {
    let view: ViewKind
    /// The key that shows it.
    let key: String
    /// What the captions of the tables begin with.
    let caption: String
    /// The keys of the columns on the screen, and their titles in the report.
    let columns: KeyValuePairs<String, String>
    /// Whether the rows stand in the same order; else the report has them in parts.
    var isOrdered = true
  }

  private static let pairings = [
    Pairing(
      view: .indicators,
      key: "2",
      caption: "Indicators:",
      columns: [
        "id": "Code", "title": "Measure", "status": "Status", "actual": "Actual", "target": "Target",
        "shortDirection": "Direction", "longDirection": "On a year before",
      ],
      isOrdered: false
    ),
    Pairing(
      view: .actions,
      key: "4",
      caption: "Actions:",
      columns: ["id": "Code", "title": "Action", "due": "State", "lead": "Lead"],
      isOrdered: false
    ),
    Pairing(
      view: .risks,
      key: "3",
      caption: "Risks, highest first",
      columns: [
        "id": "Code", "title": "Risk", "now": "Now", "change": "Change", "deadline": "Deadline",
        "owner": "Owner",
      ]
    ),
    Pairing(
      view: .exceptions,
      key: "0",
      caption: "What needs a decision",
      columns: [
        "what": "What", "id": "Code", "title": "Title", "exception": "Exception", "distance": "How far",
        "since": "Since",
      ]
    ),
    Pairing(
      view: .progress,
      key: "8",
      caption: "What was reported",
      columns: [
        "id": "Code", "what": "What", "status": "Status", "due": "Deadline", "revised": "Revised",
        "comment": "Commentary",
      ]
    ),
    Pairing(
      view: .resources,
      key: "7",
      caption: "Money",
      columns: [
        "heading": "Heading", "division": "Division", "budget": "Budget", "actual": "Actual",
        "variance": "Variance", "budgetToDate": "Budget to date", "actualToDate": "Actual to date",
        "varianceToDate": "Variance to date", "yearBudget": "Year budget", "forecast": "Forecast",
        "yearVariance": "Year variance", "check": "Check",
      ]
    ),
    Pairing(
      view: .people,
      key: "6",
      caption: "Officers",
      columns: [
        "officer": "Officer", "id": "Id", "post": "Post", "measures": "Measures", "red": "Red",
        "actions": "Actions", "late": "Late", "risks": "Risks", "beyond": "Beyond appetite",
      ]
    ),
  ]

  @Test(arguments: try Repository.read("sample-data").plans.map(\.id))
  func `its rows are those of the views, figure by figure`(id: String) throws {
    let snapshot = try Repository.read("sample-data/\(id)")
    let periods = try #require(Driver(snapshot).state.scorecard?.periods)
    var seen = Set<ViewKind>()
    for period in periods {
      var options = State.Options()
      options.period = period
      var driver = Driver(snapshot, options)
      let (loaded, scorecard) = (driver.state.openPlan, driver.state.scorecard)
      let report = Report(of: try #require(loaded), try #require(scorecard))
      let page = try #require(PageReader(ReportFormat.html.text(of: report)))
      for pairing in Self.pairings where driver.state.has(pairing.view) {
        driver.press(pairing.key)
        let shown = rows(on: driver.state, pairing)
        let written = rows(of: page, pairing, of: scorecard)
        let isSame = pairing.isOrdered ? shown == written : shown.sorted() == written.sorted()
        #expect(isSame, "\(id) \(period) \(pairing.view): \(difference(shown, written))")
        if !shown.isEmpty { seen.insert(pairing.view) }
      }
      #expect(scorecard?.period == period)
    }
    #expect(!seen.isEmpty)
  }

  @Test func `the sample plans have rows in every view that is compared`() throws {
    let plans = try Repository.read("sample-data").plans
    for pairing in Self.pairings {
      let counts = try plans.map { loaded in
        var driver = Driver(try Repository.read("sample-data/\(loaded.id)"))
        driver.press(pairing.key)
        return driver.state.has(pairing.view) ? rows(on: driver.state, pairing).count : 0
      }
      #expect(counts.contains { $0 > 1 }, "\(pairing.view)")
    }
  }

  // MARK: - Rows

  /// The rows of the view's table, as it is shown before anybody filters or sorts it.
  private func rows(on state: State, _ pairing: Pairing) -> [String] {
    let first = pairing.columns[0].key
    guard let table = state.listings.map(\.table).last(where: { $0.columns.contains { $0.key == first } })
    else { return [] }
    return (0..<table.count).map { row in
      pairing.columns.map { key, _ in
        table.columns.firstIndex { $0.key == key }.map { words(of: table.cell(row, $0)) } ?? ""
      }
      .joined(separator: " | ")
    }
  }

  private func words(of cell: TableCell) -> String {
    switch cell {
    case .status(let status, let isProvisional): status.word + (isProvisional ? ", provisional" : "")
    case .direction(.none, _): ""
    default: cell.text.compared
    }
  }

  private func rows(of page: PageReader, _ pairing: Pairing, of scorecard: Scorecard?) -> [String] {
    page.tables.filter { $0.caption.hasPrefix(pairing.caption) }.flatMap { table in
      table.rows.map { row in
        let cell = { (title: String) in table.titles.firstIndex(of: title).map { row[$0].compared } ?? "" }
        return pairing.columns.map { _, title in
          switch title {
          // The screen shows the last figure where the period has none, and one layer of a risk.
          case "Actual" where !cell("Last known").isEmpty: cell("Last known")
          case "Now": present(cell("Code"), scorecard, cell)
          default: cell(title)
          }
        }
        .joined(separator: " | ")
      }
    }
  }

  /// Where a risk is now, from the column of the layer that tells it, without its band and its cell.
  private func present(_ id: String, _ scorecard: Scorecard?, _ cell: (String) -> String) -> String {
    guard let reading = scorecard?.risk(id), let layer = reading.now else {
      return scorecard?.risk(id).map { $0.standing == .open ? "not scored" : $0.standing.rawValue } ?? ""
    }
    let words = cell(layer.rawValue.prefix(1).uppercased() + layer.rawValue.dropFirst())
    return words.split(separator: " ").first.map { String($0).replacing(",", with: "") } ?? ""
  }

  private func difference(_ shown: [String], _ written: [String]) -> String {
    let (onScreen, onPage) = (Set(shown).subtracting(written), Set(written).subtracting(shown))
    return "on the screen \(onScreen.sorted().prefix(2)), on the page \(onPage.sorted().prefix(2))"
  }
}

extension String {
  /// Its words, whatever stands between them and however a day is written; without the letter of a status.
  fileprivate var compared: String {
    var words = split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("; ", with: ", ")
    if ["* ", "G ", "A ", "R ", "! "].contains(where: words.hasPrefix) { words = String(words.dropFirst(2)) }
    return Day(words)?.label ?? words
  }
}
