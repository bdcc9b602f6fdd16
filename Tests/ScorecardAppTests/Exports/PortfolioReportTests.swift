import ScorecardModel
import Testing

/// The report of several plans.
struct PortfolioReportTests {
  private func portfolio() throws -> Portfolio {
    Portfolio(try Repository.read("sample-data"), asAt: nil, today: day("2026-10-15"))
  }

  private func page(_ portfolio: Portfolio) throws -> PageReader {
    try #require(PageReader(ReportFormat.html.text(of: Report(of: portfolio))))
  }

  private func table(_ caption: String, _ page: PageReader) throws -> PageReader.Table {
    try #require(page.tables.first { $0.caption.hasPrefix(caption) })
  }

  @Test func `it has a line for each plan, with the counts of the list of plans`() throws {
    let portfolio = try portfolio()
    let overview = try table("The plans", try page(portfolio))
    let screen = Table.perspectives(portfolio)
    #expect(overview.rows.map { $0[0] } == portfolio.members.map(\.name))
    let counts = (0..<screen.count).map { screen.row($0).suffix(3).map(\.text) }
    #expect(overview.rows.map { Array($0.suffix(3)) } == counts)
  }

  @Test func `perspectives run down where there are more of them than plans, else across`() throws {
    let (all, screen) = (try portfolio(), Table.perspectives(try portfolio()))
    let titles = screen.columns.filter { $0.key.hasPrefix("perspective") }.map(\.title)
    let down = try table("The colour", try page(all))
    #expect(titles.count > all.members.count && down.rows.map { $0[0] } == titles)
    #expect(down.titles == ["Perspective"] + all.members.map(\.name))
    #expect(down.rows[0][1].hasPrefix("A amber"))
    let twins = try Snapshot.portfolio(
      Dictionary(uniqueKeysWithValues: "abcd".map { (String($0), Northmoor.files) })
    )
    let same = Portfolio(twins, asAt: nil, today: day("2026-10-15"))
    let across = try table("The colour", try page(same))
    #expect(across.rows.count == 4 && across.titles[0] == "Plan")
    #expect(across.titles.count == Table.perspectives(same).columns.count - 3)
  }

  @Test func `every exception of every plan stands in it, but those without an owner are counted`() throws {
    let portfolio = try portfolio()
    let page = try page(portfolio)
    let items = portfolio.members.flatMap(\.exceptions.items)
    let unowned = items.count { $0.kind == .unowned }
    #expect(try table("What needs", page).rows.count == items.count - unowned && unowned > 0)
    #expect(page.text.contains("Besides, \(unowned) things without an owner"))
  }

  @Test func `each plan has a page, and only what is invented is called so`() throws {
    let portfolio = try portfolio()
    let page = try page(portfolio)
    for member in portfolio.members {
      let own = page.tables.filter { $0.caption.hasPrefix("Perspectives of \(member.name)") }
      let isInvented = member.scorecard.plan.header.isIllustrative
      #expect(own.allSatisfy { $0.caption.hasSuffix("(illustrative figures)") == isInvented })
      #expect(page.text.contains("as at \(member.scorecard.asAt.label)"))
    }
    #expect(page.text.contains("* Illustrative figures: invented for demonstration."))
    #expect(page.headings.first == 1 && page.headings.count { $0 == 1 } == 1)
  }

  @Test func `a folder without plans has a report without tables`() throws {
    let page = try page(Portfolio([]))
    #expect(page.tables.allSatisfy(\.rows.isEmpty) && page.text.contains("0 plans"))
  }
}
