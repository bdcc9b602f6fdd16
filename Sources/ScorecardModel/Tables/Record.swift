/// One row of a plan's table with the scorecard it is read in.
@dynamicMemberLookup
struct Record<Item: Sendable>: Sendable {
  /// The rated plan.
  let scorecard: Scorecard
  /// The row's place in its table.
  let row: Int
  /// What the row says.
  let item: Item

  /// What the row says in one of its columns.
  subscript<Value>(dynamicMember path: KeyPath<Item, Value>) -> Value {
    item[keyPath: path]
  }
}

/// A column of a table with how its cell is made from a row.
struct Field<Row>: Sendable {
  /// The column.
  let column: Table.Column
  /// The cell of a row.
  let cell: @Sendable (Row) -> TableCell

  /// A column of words, numbers or references.
  init(_ title: String, key: String? = nil, _ cell: @escaping @Sendable (Row) -> TableCell) {
    column = Table.Column(title, key: key, width: 12)
    self.cell = cell
  }

  private init(column: Table.Column, _ cell: @escaping @Sendable (Row) -> TableCell) {
    self.column = column
    self.cell = cell
  }

  /// A column of figures with units.
  static func figure(_ title: String, _ cell: @escaping @Sendable (Row) -> TableCell) -> Field {
    Field(column: Table.Column(title, alignment: .trailing, width: 9, isFigure: true), cell)
  }

  /// A column of numbers without units.
  static func number(_ title: String, _ number: @escaping @Sendable (Row) -> DecimalNumber?) -> Field {
    Field(column: Table.Column(title, alignment: .trailing, width: 7)) { row in
      number(row).map { .figure($0.description, $0) } ?? .empty
    }
  }

  /// A column of whole numbers.
  static func count(_ title: String, _ count: @escaping @Sendable (Row) -> Int?) -> Field {
    .number(title) { count($0).map { DecimalNumber($0) } }
  }

  /// The same field, of which filters by words take no notice.
  var optional: Field {
    var column = column
    column.isOptional = true
    return Field(column: column, cell)
  }
}

extension Table {
  /// The rows of a plan's table with all they say.
  init<Item>(_ fields: [Field<Record<Item>>], of items: [Item], in scorecard: Scorecard) {
    self.init(columns: fields.map(\.column), count: items.count) { row in
      let record = Record(scorecard: scorecard, row: row, item: items[row])
      return fields.map { $0.cell(record) }
    }
  }

  /// The table with more of what its rows say.
  ///
  /// - Parameters:
  ///   - fields: What more.
  ///   - items: The rows of the plan.
  ///   - order: The place in the plan of each row of the table.
  ///   - scorecard: The rated plan.
  /// - Returns: The table with optional columns.
  func adding<Item>(
    _ fields: [Field<Record<Item>>],
    of items: [Item],
    order: [Int],
    in scorecard: Scorecard
  ) -> Table {
    adding(fields.map(\.column)) { row, field in
      fields[field].cell(Record(scorecard: scorecard, row: order[row], item: items[order[row]]))
    }
  }
}

/// A row that knows where it stands in the files.
protocol Located: Sendable {
  /// The cells of columns the format does not know.
  var extra: [ExtraField] { get }
  /// Where it stands in the files.
  var location: SourceLocation { get }
}

extension Indicator: Located {}
extension Action: Located {}
extension Milestone: Located {}
extension Risk: Located {}
extension Objective: Located {}
extension Progress: Located {}
extension Division: Located {}
extension BudgetLine: Located {}
extension Officer: Located {}
extension StrategicLink: Located {}
extension Fact: Located {}

extension Record where Item: Located {
  /// What every row ends with: columns the format does not know, and its place.
  static var origin: [Field<Self>] {
    [
      Field("Other") { .list($0.extra.map { "\($0.name): \($0.text)" }) },
      Field("File") { .text($0.location.file) }.optional,
      .count("Line") { $0.location.line }.optional,
    ]
  }
}
