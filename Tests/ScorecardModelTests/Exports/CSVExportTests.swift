import ScorecardModel
import Testing

struct CSVExportTests {
  /// What a cell of text is in a row of CSV.
  private func written(_ text: String) -> String {
    let csv = ExportFormat.csv.text(of: [export([column("Title")], [[.text(text)]])])
    let row = csv.dropFirst("plan,planPeriod,asAt,illustrative,title\r\n".unicodeScalars.count - 1)
    return String(row.dropFirst("plan,2009/10,2009-06-30,no,".count).dropLast())
  }

  /// OWASP, CSV Injection: `=`, `+`, `-`, `@`, tab, carriage return, line feed, and their wide forms.
  @Test(arguments: [
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=HYPERLINK()", "-£300k", "- first", "-", "＝1+1", "＋1", "－1", "＠A",
    "  =1",
    "\u{A0}=1", "\u{200B}=1", "\u{FEFF}=1", "'=1", "`=1", "“=1”", "+44 161", "-1e5", "--1", "-1.", "-.5", "+",
    "-%",
  ])
  func `text that begins like a formula gets an apostrophe`(text: String) {
    #expect(written(text).contains("'\(text)"))
  }

  @Test func `so does text that begins with a tab or a line break, or behind a quote`() {
    #expect(written("\t=1") == "\"'\t=1\"")
    #expect(written("\r=1") == "\"'\r=1\"")
    #expect(written("\n1") == "\"'\n1\"")
    #expect(written("\"=1\"") == "\"'\"\"=1\"\"\"")
  }

  @Test(arguments: ["-3.5", "+2", "-1133", "-4%", "0", "12 days", "a=b", "2009/10", "R1-2", "£3"])
  func `numbers and other words stay as they are`(text: String) {
    #expect(written(text) == text)
  }

  @Test func `cells with separators, quotes and line breaks stand between quotes`() {
    #expect(written("a,b") == "\"a,b\"")
    #expect(written("a;b") == "\"a;b\"")
    #expect(written("say \"yes\"") == "\"say \"\"yes\"\"\"")
    #expect(written("two\nlines") == "\"two\nlines\"")
    #expect(written("two\r\nlines") == "\"two\r\nlines\"")
    #expect(written(" padded ") == "\" padded \"")
    #expect(written("\"\u{301}accent") == "\"\"\"\u{301}accent\"")
  }

  @Test func `what drives a terminal is replaced`() {
    #expect(written("\u{1B}[2J") == "\u{FFFD}[2J")
    #expect(written("\u{9B}2J\u{7F}\u{0}") == "\u{FFFD}2J\u{FFFD}\u{FFFD}")
    #expect(written("\u{202E}desrever") == "\u{FFFD}desrever")
  }

  @Test func `a figure is its words and its number, another number is itself`() {
    let number = DecimalNumber(mantissa: -300_000)
    let csv = ExportFormat.csv.text(of: [
      export(
        [column("Actual", isFigure: true), column("Score")],
        [
          [.figure("-£300k", number), .figure("-3", DecimalNumber(mantissa: -3))],
          [.figure("TBC", nil), .empty],
        ]
      )
    ])
    #expect(
      csv == "plan,planPeriod,asAt,illustrative,actual,actualValue,score\r\n"
        + "plan,2009/10,2009-06-30,no,'-£300k,-300000,-3\r\n" + "plan,2009/10,2009-06-30,no,TBC,,\r\n"
    )
  }

  @Test func `invented figures are called so in every row, and plans stand under one header`() {
    let real = export([column("Title")], [[.text("one")]]) { $0.id = "=real" }
    let invented = export([column("Title")], [[.text("two")]]) { $0.isIllustrative = true }
    #expect(
      ExportFormat.csv.text(of: [real, invented], isPortfolio: true)
        == "plan,planPeriod,asAt,illustrative,title\r\n'=real,2009/10,2009-06-30,no,one\r\n"
        + "plan,2009/10,2009-06-30,yes,two\r\n"
    )
  }
}
