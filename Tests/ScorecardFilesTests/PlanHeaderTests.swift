import ScorecardFiles
import ScorecardModel
import Testing

struct PlanHeaderTests {
  private func header(_ yaml: String) throws -> (PlanHeader, [String]) {
    let node = try YAMLReader.settings(in: Array(yaml.utf8), file: "plan.yaml")
    var reader = PlanReader()
    let (plan, diagnostics) = reader.read(header: node, tables: [:], id: "p")
    return (plan.header, diagnostics.map(\.description))
  }

  @Test func `the example of the format is read whole`() throws {
    let (header, problems) = try header(
      """
      format: 1
      title: Chief Executive's Directorate Business Plan
      organisation: Salford City Council
      directorate: Chief Executive's
      period: 2009/10 – 2011/12
      as-at: 2009-06-30            # the day the plan is read on
      illustrative: yes
      source: where the figures come from
      perspectives:
        - { id: customer, title: Customer }
        - { id: finance, title: Finance }
      rating: { amber-within: 5%, roll-up: weighted, green-from: 80%, amber-from: 60, year-starts: January }
      risk:
        scheme: product
        impact: 4
        likelihood: [rare, possible, likely]
        appetite: 8
        bands: { severe: 15, low: 1, medium: 5, high: 10 }
      meeting:
        - { title: Indicators, view: indicators, minutes: 15 }
        - { title: Sickness, view: indicators, filter: "tag:sickness" }
      health-check:
        - { title: Complaints, words: complaint }
        - { title: Absence, words: [absence, sickness] }
      narrative:
        - { title: Vision, text: "..." }
      """
    )
    #expect(problems == [])
    #expect(header.asAt == Day(year: 2009, month: 6, day: 30))
    #expect(header.isIllustrative)
    #expect(header.perspectives.map(\.id) == ["customer", "finance"])
    #expect(header.tolerance == .percentOfTarget(DecimalNumber(mantissa: 5)))
    #expect(header.rollUp == .weighted && header.yearStart == 1)
    #expect(
      header.thresholds == .init(green: DecimalNumber(mantissa: 80), amber: DecimalNumber(mantissa: 60))
    )
    #expect(header.riskScheme.impact.count == 4)
    #expect(header.riskScheme.likelihood.names == ["rare", "possible", "likely"])
    #expect(header.riskScheme.bands.map(\.name) == ["low", "medium", "high", "severe"])
    #expect(header.agenda.map(\.minutes) == [15, nil])
    #expect(header.agenda.last?.filter == "tag:sickness")
    #expect(header.healthCheck.map(\.title) == ["Complaints", "Absence"])
    #expect(header.healthCheck.map(\.words) == [["complaint"], ["absence", "sickness"]])
    #expect(header.narrative == [PlanHeader.Narrative(title: "Vision", text: "...")])
  }

  @Test func `ids of the health check that are not there are told`() throws {
    let (header, problems) = try header("title: T\nhealth-check: [{ title: A, ids: [L2, F.11] }]\n")
    #expect(header.healthCheck.map(\.ids) == [["L2", "F.11"]])
    for id in ["L2", "F.11"] {
      #expect(problems.contains { $0.contains("\"\(id)\" of the health check is not there") }, "\(problems)")
    }
  }

  @Test(arguments: [
    (
      "title: T\ntitel: x\n",
      "plan.yaml:2:1: warning: key \"titel\" is not one the format knows; did you mean \"title\"?"
    ),
    (
      "format: 2\ntitle: T\n",
      "plan.yaml:1:9: warning: format \"2\", expected 1; the folder is read as format 1, and what is newer is not understood"
    ),
    ("format: 1\n", "plan.yaml:1:1: warning: no title, expected the name of the plan; add a line title: …"),
    ("title: T\nas-at: soon\n", "plan.yaml:2:8: error: \"soon\", expected a day such as 2009-06-30"),
    ("title: T\norganisation: [a]\n", "plan.yaml:2:15: error: a list, expected text"),
    (
      "title: T\nrating: 5\n", "plan.yaml:2:9: error: \"5\", expected rules of rating: keys with their values"
    ),
    (
      "title: T\nrating: { roll-up: wurst }\n",
      "plan.yaml:2:20: error: \"wurst\", expected on-target, worst or weighted; did you mean \"worst\"?"
    ),
    (
      "title: T\nrating: { amber-from: 101% }\n",
      "plan.yaml:2:23: error: \"101%\", expected a share from 0% to 100%"
    ),
    (
      "title: T\nrating: { green-from: 60, amber-from: 70 }\n",
      "plan.yaml:2:39: error: amber from 70% and green from 60%, expected amber from less; both are left out"
    ),
    ("title: T\nillustrative: maybe\n", "plan.yaml:2:15: error: \"maybe\", expected true or false"),
    (
      "title: T\nperspectives: { id: a }\n",
      "plan.yaml:2:15: error: keys with values, expected a list of perspectives such as { id: customer, title: Customer }"
    ),
    (
      "title: T\nperspectives: [{ id: a }, { id: a }]\n",
      "plan.yaml:2:27: error: perspective \"a\" is there already, expected every id once; the later is left out"
    ),
    (
      "title: T\nrisk: { impact: 1 }\n",
      "plan.yaml:2:17: error: \"1\", expected 2 to 20 levels, or a list of their names from low to high"
    ),
    (
      "title: T\nmeeting: [{ minutes: 5 }]\n",
      "plan.yaml:2:11: error: an item of the agenda without a title, expected one; it is left out"
    ),
    (
      "title: T\nhealth-check: [{ words: x }]\n",
      "plan.yaml:2:16: error: an area of the health check without a title, expected one; it is left out"
    ),
    (
      "title: T\nhealth-check: [{ title: A }, { title: A }]\n",
      "plan.yaml:2:30: error: area \"A\" is there already, expected every title once; the later is left out"
    ),
  ])
  func `what is wrong in plan.yaml is told by its place`(yaml: String, said: String) throws {
    let problems = try header(yaml).1
    #expect(problems.first == said)
  }

  @Test(arguments: [
    ("title: x\nb: c: d\n", 2), ("title: \"open\n", 2), ("title: x\ntitle: y\n", 1), ("a: 1\n\t- x\n", 2),
    ("[[[[", 2), ("a: &x [1]\nb: *y\n", 2),
  ])
  func `YAML that cannot be read is told by its line`(yaml: String, line: Int) {
    #expect {
      try YAMLReader.settings(in: Array(yaml.utf8), file: "plan.yaml")
    } throws: { error in
      (error as? UnreadableSettings)?.diagnostic.location.line == line
    }
  }

  @Test func `a few lines that stand for millions are refused`() {
    let lines = (1...9).map {
      "a\($0): &a\($0) [" + Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ",") + "]"
    }
    let yaml = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + lines.joined(separator: "\n")
    #expect(throws: UnreadableSettings.self) {
      try YAMLReader.settings(in: Array(yaml.utf8), file: "plan.yaml")
    }
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: UnreadableSettings.self) {
      try YAMLReader.settings(in: Array(deep.utf8), file: "plan.yaml")
    }
  }
}
