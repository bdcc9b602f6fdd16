/// Reading a frame back, for tests, exports and recorded screens.
extension Buffer {
  /// The text of a row, without the blanks at its end.
  package func rowText(_ y: Int) -> String {
    guard y >= 0, y < size.height else { return "" }
    var text = ""
    for x in 0..<size.width where !self[x, y].isContinuation { append(self[x, y], to: &text) }
    while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
    return text
  }

  /// The text of all rows, a line each, without the blanks at their ends.
  package var text: String {
    (0..<size.height).map(rowText).joined(separator: "\n")
  }

  /// The styles: a letter for each cell, `.` for plain, and what each letter stands for.
  package var styleGrid: (grid: String, legend: [(letter: Character, style: Style)]) {
    var legend: [(letter: Character, style: Style)] = []
    var letters: [Style: Character] = [.plain: "."]
    let rows = (0..<size.height).map { y in
      let row = (0..<size.width).map { x in
        let style = self[x, y].style
        if let letter = letters[style] { return letter }
        let letter = legend.count < alphabet.count ? alphabet[legend.count] : "?"
        letters[style] = letter
        legend.append((letter, style))
        return letter
      }
      return String(row.reversed().drop { $0 == "." }.reversed())
    }
    return (rows.joined(separator: "\n"), legend)
  }

  /// The frame as a recorded screen keeps it: its text, its styles, the legend, the cursor.
  package var picture: String {
    let (grid, legend) = styleGrid
    let keys = legend.map { "\($0.letter) \($0.style)" }
    let place = cursor.map { ["cursor \($0.x),\($0.y)"] } ?? []
    return ([text, "--- styles", grid, "--- legend"] + keys + place).joined(separator: "\n") + "\n"
  }

  /// Appends what a cell shows.
  func append(_ cell: Cell, to text: inout String) {
    text.unicodeScalars.append(Unicode.Scalar(cell.scalar) ?? " ")
    if cell.marks != 0 { text.unicodeScalars.append(contentsOf: marks(of: cell).scalars) }
  }
}

private let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
