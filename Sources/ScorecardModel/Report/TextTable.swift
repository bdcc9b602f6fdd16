/// A table in letters of one width: what is too long for its column goes on in the next line.
struct TextTable {
  private let titles: [[String]]
  private let rows: [[[String]]]
  private let isTrailing: [Bool]
  private let widths: [Int]

  /// A table.
  ///
  /// - Parameters:
  ///   - table: Its rows.
  ///   - width: How many characters a line has at most, unless there are more columns than that has room for.
  init(_ table: Table, width: Int) {
    let cells = (0..<table.count).map { table.row($0).map(\.reportText.inOneLine) }
    let titles = table.columns.map(\.title.inOneLine)
    let widths = TextTable.widths([titles] + cells, count: table.columns.count, width: width)
    self.titles = zip(titles, widths).map { $0.lines(of: $1) }
    rows = cells.map { row in zip(row, widths).map { $0.lines(of: $1) } }
    isTrailing = table.columns.map { $0.alignment == .trailing }
    self.widths = widths
  }

  var text: String {
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n"
    return lines(of: titles) + rule + rows.map(lines).joined()
  }

  private func lines(of cells: [[String]]) -> String {
    (0..<(cells.map(\.count).max() ?? 0)).map { line in
      let parts = cells.indices.map { place in
        let words = line < cells[place].count ? cells[place][line] : ""
        let room = String(repeating: " ", count: max(0, widths[place] - words.count))
        return isTrailing[place] ? room + words : words + room
      }
      let text = parts.joined(separator: "  ")
      return text.reversed().drop { $0 == " " }.reversed() + "\n"
    }
    .joined()
  }

  /// As wide as the longest cell; where that is too much for a line, the widest give way, down to their longest word.
  private static func widths(_ rows: [[String]], count: Int, width: Int) -> [Int] {
    var widths = (0..<count).map { place in max(1, rows.map { $0[place].count }.max() ?? 1) }
    let least = (0..<count).map { place in min(longestWord, rows.map { $0[place].longestWord }.max() ?? 1) }
    var surplus = widths.reduce(2 * (count - 1), +) - width
    while surplus > 0,
      let widest = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
      surplus -= 1
    }
    return widths
  }

  /// A word that is longer is broken.
  private static let longestWord = 16
}

extension String {
  /// The text without what drives a terminal, in one line.
  var inOneLine: String {
    withoutControls.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How many characters its longest word has.
  fileprivate var longestWord: Int {
    split(separator: " ").map(\.count).max() ?? 0
  }

  /// The text in lines of so many characters, broken between words and in words that are longer; at least one.
  func lines(of width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
      while line.count > width {
        lines.append(String(line.prefix(width)))
        line = String(line.dropFirst(width))
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }
}
