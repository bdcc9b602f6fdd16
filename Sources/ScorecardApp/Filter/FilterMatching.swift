import ScorecardModel

/// A filter bound to a table: every field found, every value read, so that thousands of rows can be asked.
struct FilterMatching {
  private indirect enum Node {
    case everything
    case nothing
    case word(SearchWord)
    case holds([Int], [SearchWord])
    case says([Int], [String], [FilterOperand], isNegated: Bool)
    case order(Int, FilterSign, FilterOperand)
    case not(Node)
    case all([Node])
    case any([Node])
  }

  private let table: Table
  private let shown: [Int]
  private var root = Node.everything

  /// A filter for a table, whose words alone are looked for in some columns.
  init(_ expression: FilterExpression, in table: Table, shown: [Int]) {
    self.table = table
    self.shown = shown
    root = node(of: expression)
  }

  /// Whether a row is kept; only the cells it asks about are made.
  func keeps(_ row: Int) -> Bool {
    holds(root, row)
  }

  private func node(of expression: FilterExpression) -> Node {
    switch expression {
    case .everything: .everything
    case .word(let word): .word(SearchWord(word))
    case .test(let test): node(of: test)
    case .not(let other): .not(node(of: other))
    case .all(let parts): .all(parts.map(node))
    case .any(let parts): .any(parts.map(node))
    }
  }

  private func node(of test: FilterTest) -> Node {
    guard case .columns(let places) = FilterField(test, in: table.columns) else {
      // A field that the table does not have is looked for as it was typed.
      guard test.sign == .holds else { return .nothing }
      return .any(test.values.map { .word(SearchWord("\(test.field):\($0)")) })
    }
    switch test.sign {
    case .holds: return .holds(places, test.values.map(SearchWord.init))
    case .equals, .differs:
      let operands = test.values.compactMap(FilterOperand.init)
      return .says(places, test.values, operands, isNegated: test.sign == .differs)
    case .less, .atMost, .more, .atLeast:
      guard let operand = test.values.first.flatMap(FilterOperand.init) else { return .nothing }
      return .order(place(of: operand, in: places[0]), test.sign, operand)
    }
  }

  /// The column to read: for a day the one that has the days, where a column's own cells are words.
  private func place(of operand: FilterOperand, in column: Int) -> Int {
    guard case .day = operand, let key = table.columns[column].dayKey else { return column }
    return table.columns.firstIndex { $0.key == key } ?? column
  }

  private func holds(_ node: Node, _ row: Int) -> Bool {
    switch node {
    case .everything: true
    case .nothing: false
    case .word(let word): shown.contains { word.stands(in: table.cell(row, $0)) }
    case .holds(let places, let words):
      places.contains { place in
        let cell = table.cell(row, place)
        return words.contains { $0.stands(in: cell) }
      }
    case .says(let places, let words, let operands, let isNegated):
      says(row, places, words, operands) != isNegated
    case .order(let place, let sign, let operand): compares(table.cell(row, place), sign, operand)
    case .not(let other): !holds(other, row)
    case .all(let parts): parts.allSatisfy { holds($0, row) }
    case .any(let parts): parts.contains { holds($0, row) }
    }
  }

  private func says(_ row: Int, _ places: [Int], _ words: [String], _ operands: [FilterOperand]) -> Bool {
    places.contains { column in
      let cell = table.cell(row, column)
      return words.contains(where: cell.says)
        || operands.contains { operand in
          let place = place(of: operand, in: column)
          return compares(place == column ? cell : table.cell(row, place), .equals, operand)
        }
    }
  }

  private func compares(_ cell: TableCell, _ sign: FilterSign, _ operand: FilterOperand) -> Bool {
    switch operand {
    case .number(let number, let unit): cell.number(in: unit).map { sign.holds($0, number) } ?? false
    case .day(let day): cell.day.map { sign.holds($0, day) } ?? false
    }
  }
}
