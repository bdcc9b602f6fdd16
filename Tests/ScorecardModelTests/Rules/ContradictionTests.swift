import ScorecardModel
import Testing

/// What real plans contradict, or leave open; the cases named by a plan stand in the sample data.
struct ContradictionTests {
  private func diagnostics(
    _ tables: [InputTable: String],
    header: SettingsNode? = nil
  ) -> [Diagnostic] {
    var reader = PlanReader()
    let documents = Dictionary(
      uniqueKeysWithValues: tables.map { ($0, CSVDocument(file: $0.fileName, text: $1)) }
    )
    return reader.read(header: header, tables: documents, id: "plan").diagnostics
  }

  /// The notes of one indicator's table and rows.
  private func notes(_ columns: String, _ cells: String, _ rows: String = "") -> [String] {
    diagnostics([
      .indicators: "id,title,\(columns)\nI1,One,\(cells)\n",
      .measurements: "indicator,period,actual,target,numerator,denominator,flags,as-of\n" + rows,
    ])
    .filter { $0.severity == .note }.map(\.message)
  }

  // Wigan, NI 181: 14 days in 2009/10, target of 16 for 2010/11; sanctions 176, then a target of 175.
  @Test(arguments: [
    ("lower", "14", "16", true), ("higher", "176", "175", true), ("lower", "14", "14", false),
    ("higher", "5", "6", false),
    ("range", "5", "9", false), ("none", "5", "4", false),
  ])
  func `a target easier than the last figure`(polarity: String, actual: String, target: String, isFound: Bool)
  {
    let rows = "I1,2009/10,\(actual),1,,,,\nI1,2010/11,,\(target),,,,\n"
    let found = notes("polarity", polarity, rows)
    #expect(found.contains { $0.contains("the next target is easier than the last figure") } == isFound)
  }

  // Salford, LPI 22a: 99% in each of three years. All of a percentage cannot be raised.
  @Test(arguments: [
    ("99%", "99%", true), ("99%", "98%", false), ("100%", "100%", false), ("-", "99%", false),
  ])
  func `a target unchanged for three years`(first: String, last: String, isFound: Bool) {
    let rows = "I1,2008/09,,\(first),,,,\nI1,2009/10,,\(last),,,,\nI1,2010/11,,\(last),,,,\n"
    let found = notes("unit,polarity", "%,higher", rows)
    #expect(found.contains { $0.contains("has not changed for three years") } == isFound)
  }

  @Test func `twelve quarters are three years, eight are two`() {
    func rows(_ years: ClosedRange<Int>) -> String {
      years.flatMap { year in
        (1...4).map {
          "I1,20\(year < 10 ? "0" : "")\(year)/\(year < 9 ? "0" : "")\(year + 1) Q\($0),,5,,,,\n"
        }
      }
      .joined()
    }
    #expect(
      notes("polarity", "higher", rows(7...9)).contains { $0.contains("three years (5 since 2007/08)") }
    )
    #expect(!notes("polarity", "higher", rows(8...9)).contains { $0.contains("three years") })
  }

  @Test(arguments: [
    ("I1,2009/10,5,,,,,\n", "the last figure has no target beside it (2009/10)"),
    (
      "I1,2008/09,,5,,,,\nI1,2009/10,6,7,,,,\n",
      "a period has a target and no figure, and later ones have figures (2008/09)"
    ),
    ("I1,2009/10,5,6,19,100,,\n", "the rate rests on under 20 cases and moves by chance (19 in 2009/10)"),
    ("I1,2009/10,5,6,,,survey,2008-10-31\n", "carried over from an earlier year (2009/10 as of 31 Oct 2008)"),
    (
      "I1,2008/09,5,5,,,survey,\nI1,2009/10,5,6,,,survey,\n",
      "carried over from an earlier year (2009/10 as of 2008/09)"
    ),
  ])
  func `a figure that leaves something open`(rows: String, words: String) {
    #expect(notes("polarity", "higher", rows).contains { $0.hasSuffix(words) })
  }

  @Test(arguments: [
    "I1,2009/10,5,6,20,100,survey,2009-10-31\n", "I1,2009/10,,6,,,,\nI1,2010/11,,7,,,,\n",
    "I1,2009/10,N/A,6,,,,\nI1,2010/11,6,7,,,,\n", "I1,2009/10,5,Baseline year,,,,\n", "",
  ])
  func `what is in order is told nothing`(rows: String) {
    #expect(notes("polarity", "higher", rows).isEmpty)
  }

  @Test func `a share of a high rate swallows every movement`() {
    let rows = "I1,2009/10,96.5%,96.6%,,,,\n"
    let found = notes("unit,polarity,amber-within", "%,higher,5%", rows)
    #expect(
      found == [
        "indicator I1: a tolerance in per cent of a target above 90% hides every movement (5% of 96.6% is 4.83 pts)"
      ]
    )
    #expect(notes("unit,polarity,amber-within", "%,higher,0.5", rows).isEmpty)
    #expect(notes("unit,polarity,amber-within,floor", "%,higher,5%,90", rows).isEmpty)
  }

  @Test func `figures that grow in each year may be running totals`() {
    let years = ["2008/09", "2009/10"].flatMap { year in
      (1...4).map { "I1,\(year) Q\($0),\($0 * 3),\($0 * 2),,,,\n" }
    }
    let words = "the figures grow within each year and begin anew, and are compared period by period"
    #expect(notes("polarity", "lower", years.joined()).contains("indicator I1: \(words)"))
    #expect(!notes("polarity,accumulates", "lower,sum", years.joined()).contains { $0.contains(words) })
    #expect(!notes("polarity", "lower", years.prefix(6).joined()).contains { $0.contains(words) })
  }

  @Test(arguments: [
    ("", "", true), ("polarity", "none", false), ("levels", "Poor;Good", false), ("unit", "date", false),
  ])
  func `which way is better is to be said`(column: String, cell: String, isFound: Bool) {
    let found = notes(column.isEmpty ? "note" : column, cell)
    #expect(found.contains { $0.contains("does not say which way is better") } == isFound)
  }

  @Test func `codes stand in order, and those that are named are there`() {
    let found = diagnostics([
      .indicators:
        "id,title,polarity\nNI 14,One,higher\nNI 19,Two,higher\nNI 15,Three,higher\nLPI 1,Four,higher\n",
      .actions: "id,title,measures\nA1,Do,NI 14 and NI 33a; ISO 9001\nA2,Do,NI 19 falls\n",
    ])
    #expect(
      found.map(\.message) == [
        "row A1: an indicator is named that indicators.csv does not have (NI 33a)",
        "indicator NI 15: the code stands behind a higher one of its set (after NI 19)",
      ]
    )
  }

  // Salford: `KB?`, `Tbc`. Where nobody is named at all the table does not tell owners.
  @Test func `who owns it is named without doubt`() {
    let found = diagnostics([
      .people: "id,name\nKB,Kim Brown\n", .actions: "id,title,lead\nA1,Do,KB\nA2,Do,KB?\nA3,Do,Tbc\nA4,Do,\n",
      .risks: "id,title,current-score\nR1,One,5\n",
    ])
    #expect(
      found.map(\.message) == [
        "action A2: the lead is in doubt (KB?)", "action A3: the lead is in doubt (Tbc)",
        "action A4: no lead",
      ]
    )
  }

  // Salford, action 6: due April 2009, its equality assessment "will be undertaken by 31/12/09".
  @Test func `deadlines fit the plan and what hangs on them`() {
    let header = settings([("title", scalar("T")), ("period", scalar("2009/10 – 2011/12"))])
    let found = diagnostics(
      [
        .actions: "id,title,deadline,status,equality,risks\nA1,Do,March 2009,,,\nA2,Do,March 2009,done,,\n"
          + "A3,Do,as and when,,,\nA4,Do,April 2009,,No – will be undertaken by 31/12/09,\nA5,Do,May 2009,,Yes,R1;R2\n",
        .risks: "id,title,current-score\nR1,One,\nR2,Two,5\n",
      ],
      header: header
    )
    #expect(
      found.map(\.message) == [
        "action A1: the deadline lies before the plan starts (March 2009)",
        "action A3: the deadline is only words, so it is never overdue (\"as and when\")",
        "action A4: the equality assessment is due after the action (No – will be undertaken by 31/12/09 after April 2009)",
        "action A5: it cites a risk that nobody has scored (R1)",
      ]
    )
  }

  @Test func `many of a kind are one line, and what cannot be is told one by one`() {
    let leaderless = (1...40).map { "A\($0),Do,\n" }.joined()
    let found = diagnostics([.actions: "id,title,lead\nA0,Do,Jo\n" + leaderless])
    #expect(found.map(\.message) == ["40 actions: no lead: A1, A2, A3, A4, A5, A6 and 34 more"])
    #expect(found.first?.location.line == 3)
    let four = diagnostics([.actions: "id,title,lead\nA0,Do,Jo\n" + (1...4).map { "A\($0),Do,\n" }.joined()])
    #expect(four.map(\.message) == ["4 actions: no lead: A1, A2, A3 and A4"])
    let header = settings([
      ("title", scalar("T")),
      (
        "risk",
        settings([("scheme", scalar("product")), ("impact", scalar("4")), ("likelihood", scalar("4"))])
      ),
    ])
    let risks = (1...5).map { "R\($0),Risk,10\n" }.joined()
    let impossible = diagnostics([.risks: "id,title,current-score\n" + risks], header: header)
    #expect(impossible.count == 5)
    #expect(impossible.allSatisfy { $0.severity == .warning })
  }

  @Test func `a risk that is closed is left alone, other words than open and closed are told`() {
    let rows = "R1,Ended,9,9,closed\nR2,Kept,9,9,archived\nR3,Kept,9,6,open since May\n"
    let found = diagnostics([.risks: "id,title,current-score,target-score,status\n" + rows]).map(\.message)
    #expect(found.count == 2)
    #expect(found.contains { $0.hasPrefix("risk R2: the target is no better") })
    #expect(found.contains { $0.contains("neither open nor closed") && $0.contains("archived") })
  }

  @Test func `an earlier score that cannot be is told`() {
    let scheme = [("scheme", scalar("product")), ("impact", scalar("5")), ("likelihood", scalar("5"))]
    let found = diagnostics(
      [
        .risks: "id,title,current-score\nR1,One,16\n",
        .riskScores: "risk,period,score\nR1,2008/09,17\nR1,2007/08,16\n",
      ],
      header: settings([("title", scalar("T")), ("risk", settings(scheme))])
    )
    #expect(found.map(\.location.line) == [2])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.message.contains("2008/09: 17 cannot occur on a grid of 5×5") == true)
  }

  @Test func `notes come after errors and warnings`() {
    #expect(Diagnostic.Severity.allCases.sorted() == [.error, .warning, .note])
  }
}
