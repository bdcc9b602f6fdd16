import ScorecardModel

/// A filter bound to a table: every field found, every value read, and no cell made that it does not ask about.
struct FilterMatching {
  private indirect enum Node {
    case everything
    case nothing
    case holds([[TableCell]], [SearchWord])
    case says([[TableCell]], [String])
    case compares([[TableCell]], FilterSign, FilterOperand)
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

  /// Whether a row is kept.
  func keeps(_ row: Int) -> Bool {
    holds(root, row)
  }

  private func node(of expression: FilterExpression) -> Node {
    switch expression {
    case .everything: .everything
    case .word(let word): .holds(cells(shown), [SearchWord(word)])
    case .test(let test): node(of: test)
    case .not(let other): .not(node(of: other))
    case .all(let parts): .all(parts.map(node))
    case .any(let parts): .any(parts.map(node))
    }
  }

  private func node(of test: FilterTest) -> Node {
    guard case .columns(let places) = FilterField(test, in: table.columns) else {
      // A field that the table does not have is looked for as it was typed.
      let words = test.values.map { SearchWord("\(test.field):\($0)") }
      return test.sign == .holds ? .holds(cells(shown), words) : .nothing
    }
    let operands = test.values.compactMap(FilterOperand.init)
    switch test.sign {
    case .holds: return .holds(cells(named(by: places)), test.values.map(SearchWord.init))
    case .equals, .differs:
      let same = operands.map { Node.compares(cells(places, for: $0), .equals, $0) }
      let says = Node.any([.says(cells(named(by: places)), test.values)] + same)
      return test.sign == .equals ? says : .not(says)
    case .less, .atMost, .more, .atLeast:
      return operands.first.map { .compares(cells(places, for: $0), test.sign, $0) } ?? .nothing
    }
  }

  /// Columns, and those with the ids of what their words name.
  private func named(by places: [Int]) -> [Int] {
    let keys = places.compactMap { table.columns[$0].idKey }
    return places
      + table.columns.indices.filter { keys.contains(table.columns[$0].key) && !places.contains($0) }
  }

  /// The cells of columns; pictures have no words.
  private func cells(_ places: [Int]) -> [[TableCell]] {
    places.filter { !table.columns[$0].isPicture }.map(table.cells(of:))
  }

  /// The cells to compare with something: for a day those of the column that has the days, where its own are words.
  private func cells(_ places: [Int], for operand: FilterOperand) -> [[TableCell]] {
    guard case .day = operand else { return cells(places) }
    return cells(
      places.map { place in
        table.columns[place].dayKey.flatMap { key in table.columns.firstIndex { $0.key == key } } ?? place
      }
    )
  }

  private func holds(_ node: Node, _ row: Int) -> Bool {
    switch node {
    case .everything: true
    case .nothing: false
    case .holds(let columns, let words):
      columns.contains { column in words.contains { $0.stands(in: column[row]) } }
    case .says(let columns, let words):
      columns.contains { column in words.contains(where: column[row].says) }
    case .compares(let columns, let sign, let operand):
      columns.contains { compares($0[row], sign, operand) }
    case .not(let other): !holds(other, row)
    case .all(let parts): parts.allSatisfy { holds($0, row) }
    case .any(let parts): parts.contains { holds($0, row) }
    }
  }

  private func compares(_ cell: TableCell, _ sign: FilterSign, _ operand: FilterOperand) -> Bool {
    switch operand {
    case .number(let number, let unit): cell.number(in: unit).map { sign.holds($0, number) } ?? false
    case .day(let day): cell.day.map { sign.holds($0, day) } ?? false
    }
  }
}
