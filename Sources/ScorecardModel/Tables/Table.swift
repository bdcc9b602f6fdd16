/// Rows of data under named columns: what a view draws, an export writes and `check` walks.
///
/// A row is made when it is asked for, so that a table of thousands costs nothing until it is on screen.
public struct Table: Sendable {
  /// The columns, in reading order.
  public let columns: [Column]
  /// What each row is about.
  public let entities: [Entity]
  private let makeRow: @Sendable (Int) -> [TableCell]

  /// A table whose rows are made on demand.
  ///
  /// - Parameters:
  ///   - columns: The columns, in reading order.
  ///   - entities: What each row is about, in the plan's order.
  ///   - row: The cells of a row, one for each column.
  public init(columns: [Column], entities: [Entity], row: @escaping @Sendable (Int) -> [TableCell]) {
    self.columns = columns
    self.entities = entities
    makeRow = row
  }

  /// The table without the columns that have nothing to say in this plan.
  ///
  /// - Parameter silent: The titles of those columns.
  /// - Returns: The table without them.
  func without(_ silent: [String]) -> Table {
    let kept = columns.indices.filter { !silent.contains(columns[$0].title) }
    guard kept.count < columns.count else { return self }
    let makeRow = makeRow
    return Table(columns: kept.map { columns[$0] }, entities: entities) { row in
      let cells = makeRow(row)
      return kept.map { cells[$0] }
    }
  }

  /// The number of rows.
  public var count: Int {
    entities.count
  }

  /// The cells of a row, one for each column.
  public func row(_ index: Int) -> [TableCell] {
    makeRow(index)
  }

  /// One column of a table.
  public struct Column: Hashable, Sendable {
    /// How its cells are set.
    public enum Alignment: Sendable {
      /// Words.
      case leading
      /// Figures.
      case trailing
      /// Marks.
      case center
    }

    /// Its title in the header; also its name in a filter.
    public var title: String
    /// Other names it answers to in a filter.
    public var aliases: [String]
    /// How its cells are set.
    public var alignment: Alignment
    /// The least width it needs, in columns of the screen.
    public var width: Int
    /// Its share of the width that is left over; 0: none.
    public var weight: Int
    /// How soon it gives way on a narrow screen: the highest first, 0 never.
    public var yields: Int

    /// A column.
    public init(
      _ title: String,
      aliases: [String] = [],
      alignment: Alignment = .leading,
      width: Int,
      weight: Int = 0,
      yields: Int = 0
    ) {
      self.title = title
      self.aliases = aliases
      self.alignment = alignment
      self.width = width
      self.weight = weight
      self.yields = yields
    }

    /// Whether a filter's field means this column: its title, or another name, or the start of one.
    public func answers(to field: String) -> Bool {
      ([title] + aliases).contains { $0.lowercased().hasPrefix(field) }
    }
  }
}
