import ScorecardModel
import Testing

/// The report of a period: well-formed, and readable by whoever sees no colours.
struct ReportTests {
  private func report(_ loaded: LoadedPlan) -> (report: Report, scorecard: Scorecard) {
    let asAt = loaded.plan.header.asAt ?? day("2026-10-15")
    let scorecard = Scorecard(PlanIndex(loaded.plan), asAt: asAt)
    return (Report(of: loaded, scorecard), scorecard)
  }

  private func samples() throws -> [LoadedPlan] {
    try Repository.read("sample-data").plans + Snapshot.reading(Northmoor.whole).plans
  }

  @Test func `a page is well-formed, stands alone, and can be read aloud`() throws {
    for loaded in try samples() + HostilePlan.allCases.flatMap({ try Snapshot.reading($0.files).plans }) {
      let page = try #require(PageReader(ReportFormat.html.text(of: report(loaded).report)), "\(loaded.id)")
      #expect(Set(page.elements).isDisjoint(with: ["script", "link", "img", "iframe", "object", "form"]))
      #expect(page.targets.allSatisfy { $0.hasPrefix("#r0s") })
      #expect(page.attributes.isDisjoint(with: ["style", "onclick", "onload", "srcset"]))
      #expect(page.headings.first == 1 && page.headings.count { $0 == 1 } == 1)
      for (before, after) in zip(page.headings, page.headings.dropFirst()) { #expect(after <= before + 1) }
      for table in page.tables {
        #expect(!table.caption.isEmpty && table.isScoped && !table.rows.isEmpty)
        #expect(table.rows.allSatisfy { $0.count == table.titles.count })
      }
    }
  }

  @Test func `statuses are said by letter and word`() throws {
    for loaded in try samples() {
      let (report, scorecard) = report(loaded)
      let page = try #require(PageReader(ReportFormat.html.text(of: report)))
      let words = page.tables.filter { $0.caption.hasPrefix("Indicators:") }.flatMap { table in
        table.titles.firstIndex(of: "Status").map { place in table.rows.map { $0[place] } } ?? []
      }
      for status in [Status.exceeded, .green, .amber, .red, .overdue] {
        let shown = words.count { $0.hasPrefix("\(status.letter) \(status.word)") }
        #expect(
          shown == scorecard.indicators.count { $0.assessment.status == status },
          "\(loaded.id) \(status)"
        )
      }
    }
  }

  @Test func `whatever has the colour of a status has its letter too`() throws {
    let loaded = try #require(try SamplePlan.northmoor.snapshot().plans.first)
    let page = try #require(PageReader(ReportFormat.html.text(of: report(loaded).report)))
    let words = { (caption: String, title: String) -> Set<String> in
      let tables = page.tables.filter { $0.caption.hasPrefix(caption) }
      return Set(
        tables.flatMap { table in
          table.rows.map { row in table.titles.firstIndex(of: title).map { row[$0] } ?? "" }
        }
      )
    }
    #expect(
      words("What needs", "Exception").isSuperset(of: ["R red", "A amber and worsening", "! overdue action"])
    )
    #expect(words("Actions: overdue", "State").allSatisfy { $0.hasPrefix("! overdue by") })
  }

  @Test func `days, periods, officers and places are said as people write them`() throws {
    let loaded = try #require(try SamplePlan.northmoor.snapshot().plans.first)
    let text = ReportFormat.text.text(of: report(loaded).report)
    #expect(!text.contains("2026-10-31") && text.contains("31 Oct 2026"))
    #expect(!text.contains("2026-09") && text.contains("Sep 2026"))
    #expect(!text.contains("impact 5, likelihood 4"))
    let page = ReportFormat.html.text(of: report(loaded).report)
    #expect(!page.contains("CRO Customer Relations") && page.contains(">Customer Relations Officer<"))
    #expect(page.contains(">20 severe (5×4)</td>"))
  }

  @Test func `a trend is a picture with words, and a column of pages alone`() throws {
    let loaded = try #require(try SamplePlan.northmoor.snapshot().plans.first)
    let report = report(loaded).report
    let page = try #require(PageReader(ReportFormat.html.text(of: report)))
    #expect(page.tables.contains { $0.titles.contains("Trend") })
    #expect(page.elements.count { $0 == "polyline" } > 30)
    #expect(!ReportFormat.markdown.text(of: report).contains("Trend"))
    #expect(!ReportFormat.text.text(of: report).contains("Trend"))
  }

  @Test func `the foot of a page of paper has the title, whatever is in it`() throws {
    let plan = Plan(id: "plan")
    let origin = Provenance(Scorecard(PlanIndex(plan), asAt: day("2026-10-15")))
    let hostile = Report("A \"b\" </style><script>\n\\", origin, [])
    let text = ReportFormat.html.text(of: hostile)
    let words = #"A\20 \22 b\22 \20 \3c \2f style\3e \3c script\3e \a \5c "#
    #expect(text.contains("@bottom-left { content: \"\(words)\";"))
    #expect(try #require(PageReader(text)).elements.contains("script") == false)
  }

  @Test func `invented figures are called so at the top and over every table`() throws {
    let loaded = try #require(try SamplePlan.northmoor.snapshot().plans.first)
    let page = try #require(PageReader(ReportFormat.html.text(of: report(loaded).report)))
    #expect(page.text.contains("Illustrative figures: invented for demonstration."))
    #expect(page.tables.allSatisfy { $0.caption.hasSuffix("(illustrative figures)") })
    let real = try #require(try SamplePlan.wigan.snapshot().plans.first)
    #expect(!ReportFormat.html.text(of: report(real).report).contains("llustrative"))
  }

  @Test func `no text of a plan is taken for a tag`() throws {
    var generator = SeededGenerator(seed: 7)
    let plan = Plan(id: "plan")
    let scorecard = Scorecard(PlanIndex(plan), asAt: day("2026-10-15"))
    let hostile = [
      "<script>alert(1)</script>", "</td>", "&lt;", "]]>", "<!--", "\" onclick='x'", "&#0;", "<br/>",
    ]
    func report(_ text: () -> String) -> Report {
      let column = Table.Column(text(), key: "title", width: 5)
      let cells = (0..<3).map { _ in TableCell.text(text()) }
      let table = Table(columns: [column], entities: cells.indices.map(Entity.fault)) { [cells[$0]] }
      let blocks: [Report.Block] = [
        .paragraph(text()), .notice(text()), .facts([Report.Fact(text(), text())]),
        .table(caption: text(), table),
      ]
      return Report(
        text(),
        Provenance(scorecard),
        [Report.Section(text(), blocks), Report.Section(text(), blocks)]
      )
    }
    let plain = try #require(PageReader(ReportFormat.html.text(of: report { "plain" })))
    for _ in 0..<200 {
      let bad = report {
        let scalars = (0..<8).compactMap { _ in
          Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator))
        }
        return generator.pick(hostile) + String(String.UnicodeScalarView(scalars)) + generator.pick(hostile)
      }
      let page = try #require(PageReader(ReportFormat.html.text(of: bad)))
      #expect(page.elements == plain.elements)
      #expect(page.attributes == plain.attributes)
    }
  }

  @Test func `lines of text are short, and words stay whole where there is room`() throws {
    for loaded in try samples() {
      let text = ReportFormat.text.text(of: report(loaded).report)
      #expect(!text.contains("\u{1B}"))
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
      #expect(lines.count { $0.count > 100 } * 5 < lines.count * 4)
    }
  }
}
