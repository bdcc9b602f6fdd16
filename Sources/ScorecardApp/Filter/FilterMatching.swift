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

  /// The places of the rows it keeps, in the order of the table.
  var rows: [Int] {
    let isKept = kept(by: root)
    return (0..<table.count).filter { isKept[$0] }
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

  /// Which rows a part of the filter keeps: all at once, since to take the part anew for each of thousands costs more
  /// than the looking.
  private func kept(by node: Node) -> [Bool] {
    switch node {
    case .everything: all(true)
    case .nothing: all(false)
    case .holds(let columns, let words):
      rows(with: columns) { cell in words.contains { $0.stands(in: cell) } }
    case .says(let columns, let words): rows(with: columns) { words.contains(where: $0.says) }
    case .compares(let columns, let sign, let operand): rows(with: columns) { compares($0, sign, operand) }
    case .not(let other): kept(by: other).map { !$0 }
    case .all(let parts):
      parts.reduce(all(true)) { result, part in zip(result, kept(by: part)).map { $0 && $1 } }
    case .any(let parts):
      parts.reduce(all(false)) { result, part in zip(result, kept(by: part)).map { $0 || $1 } }
    }
  }

  private func all(_ isKept: Bool) -> [Bool] {
    Array(repeating: isKept, count: table.count)
  }

  /// The rows that have a cell in one of some columns of which something is so.
  private func rows(with columns: [[TableCell]], where isSo: (TableCell) -> Bool) -> [Bool] {
    var kept = all(false)
    for column in columns {
      for row in column.indices where !kept[row] { kept[row] = isSo(column[row]) }
    }
    return kept
  }

  private func compares(_ cell: TableCell, _ sign: FilterSign, _ operand: FilterOperand) -> Bool {
    switch operand {
    case .number(let number, let unit): cell.number(in: unit).map { sign.holds($0, number) } ?? false
    case .day(let day): cell.day.map { sign.holds($0, day) } ?? false
    }
  }
}
