import Synchronization

/// Rows of data under named columns: what a view draws, an export writes and `check` walks.
///
/// A row is made when it is asked for, so that a table of thousands costs nothing until it is on screen.
public struct Table: Sendable {
  /// The columns, in reading order.
  public private(set) var columns: [Column]
  /// What each row is about.
  public private(set) var entities: [Entity]
  /// The number of rows.
  public private(set) var count: Int
  /// The ways in which its rows can stand in groups.
  public internal(set) var groupings: [Grouping] = []
  /// The groups in which its rows stand while nobody groups or sorts them; nil: they stand in none.
  public internal(set) var standing: Grouping?
  /// For each row the row it is a part of; empty where no row is a part of another.
  public internal(set) var wholes: [Int?] = []
  /// The rows that only say that there is nothing; nobody counts them.
  public internal(set) var blanks: Set<Int> = []
  private var makeRow: @Sendable (Int) -> [TableCell]
  /// How many columns `makeRow` makes; the others are made one by one.
  private var madeTogether: Int
  private var makeCell: @Sendable (_ row: Int, _ place: Int) -> TableCell = { _, _ in .empty }
  /// Makes one of the cells that `makeRow` makes; nil where a row costs little more than a cell.
  private var makeOne: (@Sendable (_ row: Int, _ column: Int) -> TableCell)?
  private var made: MadeColumns?

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
    _ makeRow: @escaping @Sendable (Int) -> [TableCell]
  ) {
    self.columns = columns
    self.entities = entities
    self.count = count
    self.makeRow = makeRow
    madeTogether = columns.count
  }

  /// The table with more columns, all of them optional.
  ///
  /// - Parameters:
  ///   - more: Those columns.
  ///   - cell: The cell of a row in one of them, by its place among them.
  /// - Returns: The table with them behind its own.
  func adding(_ more: [Column], cell: @escaping @Sendable (_ row: Int, _ place: Int) -> TableCell) -> Table {
    var table = self
    table.columns += more.map { column in
      var column = column
      column.isOptional = true
      return column
    }
    table.makeCell = cell
    return table
  }

  /// The table whose cells can also be made one by one, because a whole row is dear.
  ///
  /// - Parameter cell: The cell of a row in one of its own columns.
  /// - Returns: The table.
  func making(_ cell: @escaping @Sendable (_ row: Int, _ column: Int) -> TableCell) -> Table {
    var table = self
    table.makeOne = cell
    return table
  }

  /// The table whose screens go without the columns that have nothing to say in this plan.
  ///
  /// - Parameter silent: The titles of those columns.
  /// - Returns: The table with those columns optional.
  func without(_ silent: [String]) -> Table {
    var table = self
    for place in columns.indices where silent.contains(columns[place].title) {
      table.columns[place].isOptional = true
    }
    return table
  }

  /// The table as a screen shows it at first: without its optional columns, whose cells are not even made.
  public var onScreen: Table {
    showing(columns.indices.filter { !columns[$0].isOptional })
  }

  /// The table with some of its columns alone; the cells of others are not made, unless they are made together.
  ///
  /// - Parameter places: The places of the columns, in the order they are to have.
  /// - Returns: The table of those columns.
  public func showing(_ places: [Int]) -> Table {
    guard places != Array(columns.indices) else { return self }
    var table = self
    let (whole, isMade) = (self, places.contains { $0 < madeTogether })
    table.columns = places.map { columns[$0] }
    table.madeTogether = places.count
    table.makeOne = { whole.cell($0, places[$1]) }
    table.made = nil
    table.makeRow = { row in
      let cells = isMade ? whole.makeRow(row) : []
      return places.map {
        $0 < whole.madeTogether ? cells[$0] : whole.makeCell(row, $0 - whole.madeTogether)
      }
    }
    return table
  }

  /// The table with a column that is at least so wide.
  ///
  /// - Parameters:
  ///   - key: The key of the column; a table without it stays as it is.
  ///   - width: Its least width.
  /// - Returns: The table.
  public func widening(_ key: String, to width: Int) -> Table {
    var table = self
    for place in columns.indices where columns[place].key == key {
      table.columns[place].width = max(width, columns[place].width)
    }
    return table
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
    makeRow(index) + (madeTogether..<columns.count).map { makeCell(index, $0 - madeTogether) }
  }

  /// One cell.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - column: The place of the column.
  /// - Returns: The cell.
  public func cell(_ row: Int, _ column: Int) -> TableCell {
    guard column < madeTogether else { return makeCell(row, column - madeTogether) }
    return makeOne?(row, column) ?? makeRow(row)[column]
  }

  /// The cells of a column, one for each row.
  public func cells(of column: Int) -> [TableCell] {
    made?.cells(of: column, in: self) ?? makeCells(of: column)
  }

  /// The same table, which makes each column once: for whoever asks again and again.
  public var remembering: Table {
    var table = self
    table.made = MadeColumns()
    return table
  }

  fileprivate func makeCells(of column: Int) -> [TableCell] {
    (0..<count).map { cell($0, column) }
  }

  /// Whether a column is blank in every row.
  public func isBlank(_ column: Int) -> Bool {
    (0..<count).allSatisfy { cell($0, column).isBlank }
  }
}

/// The columns of a table that were made.
private final class MadeColumns: Sendable {
  private let columns = Mutex<[Int: [TableCell]]>([:])

  func cells(of column: Int, in table: Table) -> [TableCell] {
    columns.withLock { columns in
      if let cells = columns[column] { return cells }
      let cells = table.makeCells(of: column)
      columns[column] = cells
      return cells
    }
  }
}
