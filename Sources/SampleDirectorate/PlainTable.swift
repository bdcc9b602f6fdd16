/// A table as it is written here, with bars between the cells, and as it goes into a plan folder.
struct PlainTable {
  /// The names of the columns.
  let columns: [String]
  /// The rows, each as wide as the header.
  var rows: [[String]]

  /// A table out of text: a header, and a row in each line; what a row leaves out at its end is blank.
  init(_ text: String) {
    let lines = text.split(separator: "\n").map(PlainTable.cells)
    let columns = lines.first ?? []
    self.init(
      columns: columns,
      rows: lines.dropFirst().map { columns.isEmpty ? $0 : $0.padded(to: columns.count) }
    )
  }

  /// A table of rows.
  init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The rows by the names of their columns.
  var records: [[String: String]] {
    rows.map { Dictionary(zip(columns, $0)) { first, _ in first } }
  }

  /// The table as CSV.
  var csv: String {
    ([columns] + rows).map { $0.map(PlainTable.quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func cells(of line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" }) else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

extension [String] {
  fileprivate func padded(to width: Int) -> [String] {
    self + Array(repeating: "", count: Swift.max(0, width - count))
  }
}
