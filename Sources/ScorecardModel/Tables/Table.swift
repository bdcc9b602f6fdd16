/// Rows of data under named columns: what a view draws, an export writes and `check` walks.
///
/// A row is made when it is asked for, so that a table of thousands costs nothing until it is on screen.
public struct Table: Sendable {
  /// The columns, in reading order.
  public let columns: [Column]
  /// What each row is about.
  public let entities: [Entity]
  /// The number of rows.
  public let count: Int
  private let makeRow: @Sendable (Int) -> [TableCell]
  private let makeOptional: (@Sendable (Int) -> [TableCell])?

  /// A table whose rows are made on demand.
  ///
  /// - Parameters:
  ///   - columns: The columns, in reading order.
  ///   - entities: What each row is about, in the plan's order.
  ///   - row: The cells of a row, one for each column.
  public init(columns: [Column], entities: [Entity], row: @escaping @Sendable (Int) -> [TableCell]) {
    self.init(columns, entities, count: entities.count, row)
  }

  /// A table of rows that have no page of their own.
  init(columns: [Column], count: Int, row: @escaping @Sendable (Int) -> [TableCell]) {
    self.init(columns, [], count: count, row)
  }

  private init(
    _ columns: [Column],
    _ entities: [Entity],
    count: Int,
    _ makeRow: @escaping @Sendable (Int) -> [TableCell],
    makeOptional: (@Sendable (Int) -> [TableCell])? = nil
  ) {
    self.columns = columns
    self.entities = entities
    self.count = count
    self.makeRow = makeRow
    self.makeOptional = makeOptional
  }

  /// The table with more columns, all of them optional.
  ///
  /// - Parameters:
  ///   - more: Those columns.
  ///   - row: The cells of a row in them.
  /// - Returns: The table with them behind its own.
  func adding(_ more: [Column], row: @escaping @Sendable (Int) -> [TableCell]) -> Table {
    let optional = more.map { column in
      var column = column
      column.isOptional = true
      return column
    }
    return Table(columns + optional, entities, count: count, makeRow, makeOptional: row)
  }

  /// The table whose screens go without the columns that have nothing to say in this plan.
  ///
  /// - Parameter silent: The titles of those columns.
  /// - Returns: The table with those columns optional.
  func without(_ silent: [String]) -> Table {
    let columns = columns.map { column in
      var column = column
      if silent.contains(column.title) { column.isOptional = true }
      return column
    }
    return Table(columns, entities, count: count, makeRow, makeOptional: makeOptional)
  }

  /// The table as a screen shows it at first: without its optional columns, whose cells are not even made.
  public var onScreen: Table {
    let kept = columns.indices.filter { !columns[$0].isOptional }
    guard kept.count < columns.count else { return self }
    let makeRow = makeRow
    return Table(kept.map { columns[$0] }, entities, count: count) { row in
      let cells = makeRow(row)
      return kept.count == cells.count ? cells : kept.map { cells[$0] }
    }
  }

  /// The table with some of its rows alone.
  ///
  /// - Parameter rows: Their places, in the order they are to have.
  /// - Returns: The table of those rows.
  public func keeping(_ rows: [Int]) -> Table {
    let kept = entities.isEmpty ? [] : rows.map { self.entities[$0] }
    return Table(columns, kept, count: rows.count) { row(rows[$0]) }
  }

  /// The cells of a row, one for each column.
  public func row(_ index: Int) -> [TableCell] {
    makeRow(index) + (makeOptional?(index) ?? [])
  }
}
