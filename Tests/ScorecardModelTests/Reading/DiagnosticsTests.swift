import ScorecardModel
import Testing

struct DiagnosticsTests {
  /// A table's text, and all that is said about it.
  struct Case: Sendable, CustomTestStringConvertible {
    var table: InputTable
    var text: String
    var said: [String]
    var testDescription: String { "\(table.fileName): \(said.first ?? "nothing")" }

    init(_ table: InputTable, _ text: String, _ said: String...) {
      (self.table, self.text, self.said) = (table, text, said)
    }
  }

  private static let period =
    "expected a period such as 2009/10, 2009/10 Q2, 2009/10 H1, 2009-10, 2009-10-31 or 2009; the row is left out"

  static let headers = [
    Case(
      .links,
      "id,titel,kind\n",
      "links.csv:1:1: error: no column \"title\", expected it in the first row; "
        + "is \"titel\" a slip of the pen for it?",
      "links.csv:1:4: warning: column \"titel\" is not one the format knows; "
        + "did you mean \"title\"? Its cells are kept as they are"
    ),
    Case(
      .links,
      "id,title,Id\n",
      "links.csv:1:10: error: column \"id\" is there twice, expected it once; rename or remove one of the two"
    ),
    Case(
      .links,
      "id,title,x\u{1B}[2J\n",
      "links.csv:1:10: warning: column \"x⟨U+001B⟩[2J\" is not one the format knows; its cells are kept as they are"
    ),
    Case(
      .links,
      "id,\"title\nA,b\n",
      "links.csv:1:1: error: no column \"title\", expected it in the first row; "
        + "is \"\"title\" a slip of the pen for it?",
      "links.csv:1:4: error: a quote is opened and never closed, expected a closing \" before the end of the cell; "
        + "close it, or double it where it is meant as a character",
      "links.csv:1:4: warning: column \"\"title\" is not one the format knows; "
        + "did you mean \"title\"? Its cells are kept as they are"
    ),
  ]

  static let rows = [
    Case(
      .links,
      "id,title\nA,b,c\nB,ok\n",
      "links.csv:2:5: error: 3 cells, expected 2 as in the first row; the row is left out; "
        + "put quotes around a cell that holds a separator"
    ),
    Case(
      .links,
      "id,title\nA\n",
      "links.csv:2:1: error: no title, expected one in every row; the row is left out"
    ),
    Case(
      .links,
      "id,title\nA,b\nA,c\n",
      "links.csv:3:1: error: id \"A\" is there already, in line 2, expected every id once; the row is left out"
    ),
    Case(
      .objectives,
      "id,title,parent\n1,One,\n2,Two,11\n",
      "objectives.csv:3:7: warning: objective \"11\" is not there, expected an id of objectives.csv; did you mean \"1\"?"
    ),
    Case(
      .objectives,
      "id,title,division,links\n1,One,x,LAA\n2,Two,x,CWP\n",
      "objectives.csv:1:10: warning: column \"division\" is not one the format knows; its cells are kept as they are",
      "objectives.csv:2:9: warning: \"LAA\" cannot be looked up, expected a table links.csv; "
        + "add the table, or leave the column \"links\" out"
    ),
    Case(
      .objectives,
      "id,title,kind,perspective\n1,One,gaol,fun\n",
      "objectives.csv:2:7: error: kind is \"gaol\", expected aim, priority or objective; the cell is left blank",
      "objectives.csv:2:12: warning: perspective \"fun\" is not there, expected an id of plan.yaml"
    ),
  ]

  static let cells = [
    Case(
      .indicators,
      "id,title,polarity,decimals,frequency,amber-within\nX,x,highr,two,daily,-5%\n",
      "indicators.csv:2:5: error: polarity is \"highr\", expected higher, lower, range or none; "
        + "the cell is left blank; did you mean \"higher\"?",
      "indicators.csv:2:11: error: decimals is \"two\", expected a whole number from 0 to 9; the cell is left blank",
      "indicators.csv:2:15: error: frequency is \"daily\", expected monthly, quarterly, half-yearly, annual or biennial; "
        + "the cell is left blank",
      "indicators.csv:2:21: error: amber-within is \"-5%\", expected a share such as 5%, or a number; the cell is left blank"
    ),
    Case(
      .indicators,
      "id,title,floor,weight,due-after,sample\nX,x,TBC,heavy,-1,0\n",
      "indicators.csv:2:5: error: floor is \"TBC\", expected a number; the cell is left blank",
      "indicators.csv:2:9: error: weight is \"heavy\", expected a number; the cell is left blank",
      "indicators.csv:2:15: error: due-after is \"-1\", expected a whole number from 0 to 3660; the cell is left blank",
      "indicators.csv:2:18: error: sample is \"0\", expected a whole number from 1; the cell is left blank"
    ),
    Case(
      .actions,
      "id,title,status,percent\nA,a,Finnished,120\nB,b,,half\n",
      "actions.csv:2:5: warning: \"Finnished\" is not a status the format knows, expected not started, in progress, "
        + "on track, at risk, done, on hold, dropped, achieved, partly achieved, on target, ongoing, not achieved or delayed",
      "actions.csv:2:15: error: percent is \"120\", expected a number from 0 to 100; the cell is left blank",
      "actions.csv:3:6: error: percent is \"half\", expected a number from 0 to 100; the cell is left blank"
    ),
    Case(
      .divisions,
      "id,title,staff,as-of\nit,IT,many,soon\n",
      "divisions.csv:2:7: error: staff is \"many\", expected a number; the cell is left blank",
      "divisions.csv:2:12: error: as-of is \"soon\", expected a day such as 2009-06-30; the cell is left blank"
    ),
    Case(
      .budget,
      "division,period,heading,budget\n,soon,net,5\n,2009/10,net,yes\n",
      "budget.csv:2:2: error: period is \"soon\", \(period)",
      "budget.csv:3:14: error: budget is \"yes\", expected an amount; the cell is left blank"
    ),
    Case(
      .risks,
      "id,title,current-impact,current-score\nR,r,9,0\n",
      "risks.csv:2:5: error: current-impact is \"9\", expected 1, 2, 3, 4 or 5 or two neighbours such as 4/5; "
        + "the cell is left blank",
      "risks.csv:2:7: error: current-score is \"0\", expected a whole number from 1 to 1000000; the cell is left blank"
    ),
  ]

  static let measurements = [
    Case(
      .measurements,
      "indicator,period,actual\n,2009/10,5\nX,,5\nX,soon,5\nX,2009/10,lots\n",
      "measurements.csv:2:1: error: no indicator, expected one in every row; the row is left out",
      "measurements.csv:3:1: warning: indicator \"X\" is not there, expected an id of indicators.csv",
      "measurements.csv:3:3: error: no period, \(period)",
      "measurements.csv:4:3: error: period is \"soon\", \(period)",
      "measurements.csv:5:11: error: actual is \"lots\", expected a number such as 69, a range such as 45–55, yes or no, "
        + "TBC, Baseline year, N/A, nothing; the row is left out"
    ),
    Case(
      .measurements,
      "indicator,period,numerator,as-of,flags\nX,2009/10,few,,\nX,2009/10,,soon,\nX,2009/10,,,surwey\n",
      "measurements.csv:2:1: warning: indicator \"X\" is not there, expected an id of indicators.csv",
      "measurements.csv:2:11: error: numerator is \"few\", expected a number; the row is left out",
      "measurements.csv:3:12: error: as-of is \"soon\", expected a day such as 2009-06-30; the row is left out",
      "measurements.csv:4:13: warning: flag \"surwey\" is not known, expected provisional, estimated, survey or audited; "
        + "did you mean \"survey\"?"
    ),
    Case(
      .measurements,
      "indicator,period\nX,2009/10\nX,09/10\n",
      "measurements.csv:2:1: warning: indicator \"X\" is not there, expected an id of indicators.csv",
      "measurements.csv:3:1: error: indicator \"X\" has a row for this period already, in line 2, expected one; "
        + "the row is left out"
    ),
    Case(
      .measurements,
      "indicator,period\nX,2009/10\nX,2009-10\nX,2009-11\n",
      "measurements.csv:2:1: warning: indicator \"X\" is not there, expected an id of indicators.csv",
      "measurements.csv:3:3: warning: \"2009-10\" is a month and \"2009/10\" a financial year, and this table has both; "
        + "write 2009/10 if the year is meant"
    ),
  ]

  @Test(arguments: headers + rows + cells + measurements)
  func `every problem is told by its place, what was found and what was expected`(example: Case) {
    #expect(plan([example.table: example.text]).problems == example.said)
  }

  @Test func `a unit that differs from the indicator's is a warning, and the row stays`() {
    let (plan, problems) = plan([
      .indicators: "id,title,unit\nX,x,%\n", .measurements: "indicator,period,actual\nX,2009/10,21 days\n",
    ])
    #expect(plan.measurements.count == 1)
    #expect(problems == ["measurements.csv:2:11: warning: the figure is in days, the indicator in %"])
  }

  @Test func `a name that people.csv does not have is told once`() {
    let (_, problems) = plan([
      .people: "id,name\nKB,Kevin Brady\n",
      .divisions: "id,title,head\na,A,Kevin Bradi\nb,B,Kevin Bradi\nc,C,TBC\n",
    ])
    #expect(
      problems == [
        "divisions.csv:2:5: warning: \"Kevin Bradi\" is nobody's id, name or post, expected one of people.csv; "
          + "did you mean \"Kevin Brady\"?"
      ]
    )
  }

  @Test func `a risk's score twice in a period is told, and the later is left out`() {
    let (plan, problems) = plan([
      .risks: "id,title\nR1,r\n", .riskScores: "risk,period,score\nR1,2009/10,5\nR1,09/10,6\nR2,2009/10,5\n",
    ])
    #expect(plan.risks.first?.history.map(\.rating.score) == [5])
    #expect(
      problems == [
        "risk-scores.csv:3:4: error: risk \"R1\" has a score for 09/10 already, in line 2, expected one; "
          + "the row is left out",
        "risk-scores.csv:4:1: warning: risk \"R2\" is not there, expected an id of risks.csv; did you mean \"R1\"?",
      ]
    )
  }

  @Test func `after a thousand problems of a file the rest is counted`() {
    let text = "id,title\n" + String(repeating: "A,b,c\n", count: 1500)
    let problems = plan([.links: text]).problems
    #expect(problems.count == 1001)
    #expect(
      problems.first == "links.csv: error: 500 more problems like these, expected none; "
        + "put the first ones right, and the rest is told then"
    )
  }
}
