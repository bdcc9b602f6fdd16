extension Measurements {
  /// A value as it is kept outside a row.
  struct Packed: Sendable {
    var number: Int64 = 0
    var tag: ValuePool.Tag = ValuePool.missing
  }

  /// The columns a file may or may not have; empty where it does not.
  struct Columns: Sendable {
    var lines: [UInt32] = []
    var offsets: [UInt32] = []
    var numerators: [Packed] = []
    var denominators: [Packed] = []
    var forecasts: [Packed] = []
    var benchmarks: [Packed] = []
    /// Days as ordinals; `Int32.min` where none is given.
    var days: [Int32] = []
  }

  /// The numerator of a rate.
  public func numerator(at row: Int) -> DecimalNumber? {
    number(in: columns.numerators, at: row)
  }

  /// The denominator of a rate.
  public func denominator(at row: Int) -> DecimalNumber? {
    number(in: columns.denominators, at: row)
  }

  /// The owner's own forecast of the year's end.
  public func forecast(at row: Int) -> WrittenValue {
    value(in: columns.forecasts, at: row)
  }

  /// What others achieve.
  public func benchmark(at row: Int) -> WrittenValue {
    value(in: columns.benchmarks, at: row)
  }

  /// The day the figure was taken.
  public func asOf(at row: Int) -> Day? {
    let ordinal = Int(rows[row].ordinal)
    guard ordinal < columns.days.count, columns.days[ordinal] != .min else { return nil }
    return Day(ordinal: columns.days[ordinal])
  }

  private func value(in column: [Packed], at row: Int) -> WrittenValue {
    let ordinal = Int(rows[row].ordinal)
    guard ordinal < column.count else { return .missing }
    return pool.value(column[ordinal].number, tag: column[ordinal].tag)
  }

  private func number(in column: [Packed], at row: Int) -> DecimalNumber? {
    guard case .number(let quantity) = value(in: column, at: row) else { return nil }
    return quantity.number
  }
}
