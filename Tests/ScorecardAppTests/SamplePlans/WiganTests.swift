import ScorecardModel
import Testing

/// What Wigan's Chief Executive's Services Performance Plan (2009-12) says, as its document prints it.
struct WiganTests {
  private func rows(_ table: Table, _ columns: String...) -> [[String]] {
    let places = columns.compactMap { title in table.columns.firstIndex { $0.title == title } }
    return (0..<table.count).map { row in places.map { table.row(row)[$0].text } }
  }

  @Test func `the 29 key performance targets, with the actual of 2009-10 and the target to come`() throws {
    let table = Table.indicators(try SamplePlan.wigan.scorecard())
    #expect(
      rows(table, "Code", "Actual", "Next") == [
        ["NI 1", "69%", "72%"], ["NI 4", "23%", "26.35%"], ["NI 7", "16.6%", "22.3%"],
        ["NI 3", "9.5%", "11%"],
        ["NI 5", "71.7%", "74%"], ["NI 181", "14 days", "16 days"], ["L1", "60,111", "68,400"],
        ["L2", "83%", "N/A"], ["L3", "89.4%", "90%"], ["L4", "10 days", "10 days"], ["L5", "N/A", "5%"],
        ["L6", "176", "175"], ["L7", "N/A", "Fair"], ["L8", "17.9%", "15%"], ["L9", "", "Baseline Year"],
        ["L10", "", "Baseline Year"], ["L11", "", "Baseline Year"], ["L12", "", "Baseline Year"],
        ["L13", "62%", "65%"], ["L14", "46%", "55%"], ["L15", "55%", "60%"], ["NI 52i", "36.99%", "40%"],
        ["NI 52ii", "43.31%", "45%"], ["BV 010", "97.0%", "97.2%"], ["BV 009", "96.5%", "96.6%"],
        ["E1", "15.4%", "TBC"], ["E2", "3.27%", "TBC"], ["E3", "-£300k", "£1,133k"], ["E4", "5.4%", "10%"],
      ]
    )
  }

  @Test func `no figure can be rated: the year with actuals has no targets`() throws {
    let scorecard = try SamplePlan.wigan.scorecard()
    #expect(scorecard.period.label == "2009/10")
    #expect(scorecard.indicators.allSatisfy { !$0.assessment.status.isRated })
    #expect(scorecard.quadrants.map { scorecard.rollUp(of: $0?.id).total } == [3, 3, 19, 4])
    #expect(scorecard.quadrants.map { scorecard.rollUp(of: $0?.id).rated } == [0, 0, 0, 0])
  }

  @Test func `in 2010-11 the targets stand, and every actual is not due yet`() throws {
    let plan = try SamplePlan.wigan.scorecard().index
    let scorecard = Scorecard(plan, period: Period("2010/11"), asAt: day("2010-06-30"))
    let table = Table.indicators(scorecard)
    #expect(rows(table, "Code", "Actual", "Target").first == ["NI 1", "69%", "72%"])
    let statuses = Dictionary(grouping: scorecard.indicators, by: \.assessment.status).mapValues(\.count)
    #expect(statuses == [.notDue: 20, .baseline: 4, .dataOnly: 3, .noTarget: 1, .notApplicable: 1])
    #expect(!statuses.keys.contains { $0.isRated })
  }

  @Test(arguments: [
    ("NI 1", "Head of Policy and Programmes"), ("NI 181", "Head of Benefit Services"),
    ("L8", "Head of Customer Services"), ("NI 52ii", "Strategic Manager – Metrofresh"),
    ("BV 009", "Head of Revenue Services"), ("E3", "Deputy Chief Executive"),
  ])
  func `who is responsible for a measure`(_ id: String, _ post: String) throws {
    let table = Table.indicators(try SamplePlan.wigan.scorecard())
    #expect(rows(table, "Code", "Owner").contains([id, post]))
  }

  @Test(arguments: [
    ("1.1", "Lesley O'Halloran"), ("1.3", "Carl Taylor"), ("1.4", "Lesley O'Halloran, Joe Feeney"),
    ("4.2", "Simon Dale, Anne Roberts"), ("4.5", "Siân Jay"),
    ("5.2", "Rachel Robinson, Simon Dale, Lynn Kay"),
    ("OE4.2", "Sue Johnson, Gillian Bishop"),
  ])
  func `who leads an action`(_ id: String, _ names: String) throws {
    let table = Table.actions(try SamplePlan.wigan.scorecard())
    #expect(rows(table, "Id", "Lead").contains([id, names]))
  }

  @Test func `on 30 June 2010 four actions have steps that are overdue, five steps in all`() throws {
    let scorecard = try SamplePlan.wigan.scorecard(asAt: "2010-06-30")
    let late = zip(scorecard.plan.actions, scorecard.actions).flatMap { action, reading in
      zip(action.milestones, reading.milestones).filter { $1.due.isOverdue }.map {
        "\(action.id) \($0.0.title)"
      }
    }
    #expect(
      late == [
        "1.5 Have your say (comments, compliments and complaints) launched", "1.6 Draft AI & A Strategy",
        "2.3 Business development plan completed for advertising agency",
        "4.1 Implementation plan in place", "4.1 Endorsement by LSP Board",
      ]
    )
    let table = Table.actions(scorecard)
    let first = rows(table, "Id", "Deadline").prefix(5)
    #expect(
      first.prefix(4) == [
        ["1.6", "April 2010 (step)"], ["1.5", "May 2010 (step)"], ["2.3", "May 2010 (step)"],
        ["4.1", "May 2010 (step)"],
      ]
    )
    #expect(scorecard.actions.count { $0.due.due.isOverdue } == 4)
  }

  @Test func `the steps of June 2010 are due on the day itself`() throws {
    let scorecard = try SamplePlan.wigan.scorecard(asAt: "2010-06-30")
    let today = zip(scorecard.plan.actions, scorecard.actions).filter { _, reading in
      reading.milestones.contains { $0.due == .dueSoon(days: 0) }
    }
    #expect(
      today.map(\.0.id) == ["1.2", "1.4", "1.5", "2.4", "4.1", "4.3", "4.5", "5.2", "5.4", "OE3.1", "OE4.1"]
    )
  }

  @Test func `a month earlier nothing but the strategy of April is overdue`() throws {
    let scorecard = try SamplePlan.wigan.scorecard(asAt: "2010-05-31")
    let late = zip(scorecard.plan.actions, scorecard.actions).filter(\.1.due.due.isOverdue)
    #expect(late.map(\.0.id) == ["1.6"])
  }

  @Test func `three risks are high in impact and in likelihood, and stand first`() throws {
    let table = Table.risks(try SamplePlan.wigan.scorecard())
    let register = rows(table, "Id", "Inherent", "Residual")
    #expect(register.prefix(3) == [["R1", "H·H", "H·M"], ["R2", "H·H", "H·M"], ["R17", "H·H", "M·M"]])
    #expect(register.last == ["R15", "L·L", "L·L"])
    #expect(register.count == 28)
  }

  @Test func `the mitigation of three risks claims no effect`() throws {
    #expect(try risks(with: .residualEqualsInherent) == ["R14", "R15", "R28"])
  }

  @Test func `six risks have no residual levels`() throws {
    #expect(try risks(with: .residualMissing) == ["R18", "R19", "R20", "R21", "R22", "R23"])
  }

  @Test func `one risk lies on the border of two likelihoods`() throws {
    let scorecard = try SamplePlan.wigan.scorecard()
    let borders = RiskMap(scorecard).borders
    #expect(borders.map(\.mark.id) == ["R23"])
    let cells = borders.first?.cells
    #expect(cells == [GridCell(impact: 3, likelihood: 2), GridCell(impact: 3, likelihood: 3)])
    #expect(scorecard.risk("R23")?.present?.words == "H·M/H")
  }

  @Test func `the grid holds as many risks in each cell as the document`() throws {
    let scorecard = try SamplePlan.wigan.scorecard()
    let map = RiskMap(scorecard)
    let counts = (1...3).map { impact in
      (1...3).map { map.marks[GridCell(impact: impact, likelihood: $0)]?.count ?? 0 }
    }
    #expect(counts == [[1, 0, 0], [5, 9, 0], [0, 9, 3]])
    #expect(map.trays.isEmpty)
  }

  @Test(arguments: [
    ("R1", "Sue Johnson"), ("R16", "Joe Feeney, Alan Cartwright"), ("R17", "Steve Peddie"),
    ("R22", "Simon Dale"), ("R28", "Lesley O'Halloran"),
  ])
  func `who owns a risk`(_ id: String, _ names: String) throws {
    #expect(rows(Table.risks(try SamplePlan.wigan.scorecard()), "Id", "Owner").contains([id, names]))
  }

  @Test func `the page of a measure says what the document says of it`() throws {
    let sheet = try #require(
      Sheet(of: .indicator("NI 181"), in: try SamplePlan.wigan.scorecard(), diagnostics: [])
    )
    let points = try #require(sheet.history).points
    #expect(points.map { $0.actual?.description } == ["14", nil, nil, nil])
    #expect(points.map { $0.target?.description } == [nil, "16", "15", "10"])
    #expect(sheet.value("Good is") == "lower")
    #expect(sheet.value("Owner") == "Head of Benefit Services")
  }

  @Test func `Siân Jay is linked to what the delivery plan and the risks give her`() throws {
    let scorecard = try SamplePlan.wigan.scorecard()
    let related = scorecard.index.links.related(to: .officer("SiJ"))
    let actions = ["1.5", "2.7", "3.4", "4.5", "4.6", "5.3", "5.4", "OE4.1"]
    #expect(related == actions.map(Entity.action) + ["R19", "R21"].map(Entity.risk))
  }

  private func risks(with kind: RiskFinding.Kind) throws -> [String] {
    let scorecard = try SamplePlan.wigan.scorecard()
    return zip(scorecard.plan.risks, scorecard.risks).filter { $1.findings.contains { $0.kind == kind } }.map(
      \.0.id
    )
  }
}

extension Sheet {
  /// The value beside a label.
  func value(_ label: String) -> String? {
    sections.flatMap(\.rows).first { $0.label == label }?.cell.text
  }
}
