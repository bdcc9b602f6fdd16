import ScorecardModel
import Testing

struct JSONExportTests {
  /// The line of a cell in a row of JSON.
  private func written(_ cell: TableCell, isFigure: Bool = false) -> String {
    let json = ExportFormat.json.text(of: [export([column("Cell", isFigure: isFigure)], [[cell]])])
    let rows = json.split(separator: "\"rows\": [").last ?? ""
    let start = rows.firstRange(of: "\"cell\": ")?.upperBound ?? rows.startIndex
    return String(rows[start...].prefix { $0 != "\n" })
  }

  @Test func `numbers are written digit by digit`() {
    let exact = DecimalNumber(mantissa: 9_007_199_254_740_993, scale: 1)
    #expect(written(.figure("x", exact)).hasPrefix("900719925474099.3 "))
    #expect(written(.figure("x", DecimalNumber(mantissa: 9870, scale: 2))).hasPrefix("98.70 "))
    #expect(written(.figure("x", DecimalNumber(mantissa: -1133, scale: -3))).hasPrefix("-1133000 "))
    #expect(written(.figure("x", DecimalNumber(mantissa: -5, scale: 1))).hasPrefix("-0.5 "))
    #expect(written(.figure("x", DecimalNumber(mantissa: .min))).hasPrefix("-9223372036854775808 "))
  }

  @Test func `a figure has words and a number, whatever was written`() {
    #expect(
      written(.figure("72%", DecimalNumber(72)), isFigure: true) == "{ \"text\": \"72%\", \"value\": 72 }"
    )
    #expect(written(.figure("TBC", nil), isFigure: true) == "{ \"text\": \"TBC\", \"value\": null }")
    #expect(written(.figure("", nil), isFigure: true).hasPrefix("null"))
  }

  @Test func `nothing is null, and a status is its word`() {
    for cell in [TableCell.empty, .text(""), .direction(.none, isMuted: false)] {
      #expect(written(cell).hasPrefix("null"))
    }
    #expect(written(.status(.noTarget, isProvisional: true)).hasPrefix("\"no target\""))
    #expect(written(.direction(.worse, isMuted: true)).hasPrefix("\"worse within noise\""))
    #expect(written(.due(.overdue(days: 12))).hasPrefix("\"overdue by 12 days\""))
    #expect(written(.record(.flag(false))).hasPrefix("false"))
    #expect(written(.record(.list([]))).hasPrefix("[]"))
  }

  @Test func `what drives a terminal, turns text around or ends a line is escaped`() {
    #expect(
      written(.text("\"\\/\n\r\t\u{8}\u{1B}\u{7F}\u{9B}\u{2028}\u{2029}\u{202E}\u{FEFF}é漢"))
        .hasPrefix(
          #""\"\\/\n\r\t\u0008\u001b\u007f\u009b\u2028\u2029\u202e\ufeffé漢""#
        )
    )
  }

  @Test func `a reason has its rule, its numbers with their places, and what to do`() {
    let place = SourceLocation(file: "risks.csv", line: 4, column: 2)
    let reason = Reason(rule: "Because", facts: [.init("score", "9", at: place)], remedy: "act")
    let json = ExportFormat.json.text(of: [export([column("Why")], [[.record(.reason(reason))]])])
    #expect(
      json.contains(#"{ "label": "score", "value": "9", "file": "risks.csv", "line": 4 }"#)
        && json.contains(#""rule": "Because""#) && json.contains(#""remedy": "act""#)
    )
  }

  @Test func `invented figures are called so`() {
    let invented = export([column("Title")], []) { $0.isIllustrative = true }
    #expect(ExportFormat.json.text(of: [invented]).contains("\"illustrative\": true"))
    #expect(ExportFormat.json.text(of: [export([], [])]).contains("\"illustrative\": false"))
  }

  @Test func `a portfolio of no plan is still an object`() {
    #expect(ExportFormat.json.text(of: [], isPortfolio: true) == "{\n  \"plans\": []\n}\n")
  }
}
