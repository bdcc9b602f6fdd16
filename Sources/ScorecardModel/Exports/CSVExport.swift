/// Tables as CSV (RFC 4180): commas, CRLF, a cell with a separator, a quote or a line break between quotes.
///
/// The header has the keys of the columns. Each row begins with the plan, its period, the day it is read on and whether
/// its figures are illustrative, so that a row says the same wherever it is pasted.
struct CSVExport {
  private let plans: [PlanExport]

  init(_ plans: [PlanExport]) {
    self.plans = plans
  }

  var text: String {
    var text = ""
    var header: [String] = []
    for plan in plans {
      for part in plan.parts {
        let names = CSVExport.provenance + CSVExport.names(of: part.table)
        if names != header { text += (header.isEmpty ? "" : "\r\n") + CSVExport.line(names) }
        header = names
        let start = CSVExport.cells(of: plan.provenance)
        for row in 0..<part.table.count {
          text += CSVExport.line(start + CSVExport.cells(of: part.table, row))
        }
      }
    }
    return text
  }

  /// The columns that every table begins with.
  private static let provenance = ["plan", "planPeriod", "asAt", "illustrative"]

  private static func cells(of provenance: Provenance) -> [String] {
    [
      safe(provenance.id), provenance.period.description, provenance.asAt.description,
      provenance.isIllustrative ? "yes" : "no",
    ]
  }

  private static func names(of table: Table) -> [String] {
    table.exported.flatMap { place in
      let column = table.columns[place]
      return column.isFigure ? [column.key, column.key + "Value"] : [column.key]
    }
  }

  private static func cells(of table: Table, _ row: Int) -> [String] {
    let cells = table.row(row)
    return table.exported.flatMap { place in
      let (cell, isFigure) = (cells[place], table.columns[place].isFigure)
      return isFigure ? [safe(cell.exportedText), cell.number?.description ?? ""] : [plain(cell)]
    }
  }

  /// A cell of a column without units: a number as it is.
  private static func plain(_ cell: TableCell) -> String {
    cell.number?.description ?? safe(cell.exportedText)
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    let needsQuotes = scalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
    let isPadded = cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
    guard needsQuotes || isPadded else { return cell }
    // Scalar by scalar: a quote with an accent is another character, and still a quote.
    var doubled = String.UnicodeScalarView()
    for scalar in scalars { doubled.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
    return "\"\(String(doubled))\""
  }

  /// Text that a spreadsheet program does not take for a formula: an apostrophe before what begins like one.
  ///
  /// OWASP, CSV Injection: `=`, `+`, `-`, `@`, tab and carriage return, here also the wide forms of them, and behind
  /// blanks and quotes, which some programs leave out first.
  private static func safe(_ text: String) -> String {
    let text = text.withoutControls
    guard !isNumber(text) else { return text }
    let scalars = text.unicodeScalars
    if let first = scalars.first, "\t\r\n".unicodeScalars.contains(first) { return "'" + text }
    let start = scalars.first { scalar in
      !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
        && !"\"'“”‘’`".unicodeScalars.contains(scalar)
    }
    return start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } == true ? "'" + text : text
  }

  /// Whether a text is a number as spreadsheet programs write it: `-3.5`, `+2`, `-1,133`, `-4%`.
  private static func isNumber(_ text: String) -> Bool {
    let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    let digits = unsigned.last == "%" ? unsigned.dropLast() : unsigned
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    guard let whole = parts.first?.utf8, whole.first.map(isDigit) == true else { return false }
    return whole.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ",") }
      && parts.dropFirst().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
  }
}
