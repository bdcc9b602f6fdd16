/// All actuals and targets of a plan, packed and sorted by indicator and period.
///
/// A row is 32 bytes and holds what every view asks for; everything else is by the row's place in the file: lines,
/// the columns a file may or may not have, and the file's own bytes, out of which comments are made when asked for.
public struct Measurements: Sendable {
  /// The rows, by indicator, then period.
  var rows: [Row] = []
  /// Where each indicator's rows begin; one more than there are indicators, unknown ones at the end.
  var starts: [UInt32] = [0]
  /// The distinct periods, earliest first.
  public internal(set) var periods: [Period] = []
  /// The indicators that measurements are for and the plan does not have, in file order.
  ///
  /// Their rows are those of the indices from the number of the plan's indicators on.
  public internal(set) var unknownIndicators: [String] = []
  /// What does not fit into a row.
  var pool = ValuePool()
  /// The columns a file may or may not have, by place in the file.
  var columns = Columns()
  /// The text the rows were read from.
  var source = Source()

  /// No measurements.
  public init() {}

  /// How many rows there are.
  public var count: Int { rows.count }

  /// Whether there is none.
  public var isEmpty: Bool { rows.isEmpty }

  /// The rows of an indicator, by its place in the plan, earliest period first.
  public func rows(of indicator: Int) -> Range<Int> {
    guard indicator >= 0, indicator + 1 < starts.count else { return 0..<0 }
    return Int(starts[indicator])..<Int(starts[indicator + 1])
  }

  /// The row of an indicator for a period; nil where there is none.
  public func row(of indicator: Int, period: Period) -> Int? {
    guard let rank = rank(of: period) else { return nil }
    let range = rows(of: indicator)
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].period < rank { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && rows[low].period == rank ? low : nil
  }

  /// The place of a period among the distinct ones; nil where no row is for it.
  func rank(of period: Period) -> UInt32? {
    var (low, high) = (0, periods.count)
    while low < high {
      let middle = (low + high) / 2
      if periods[middle] < period { low = middle + 1 } else { high = middle }
    }
    return low < periods.count && periods[low] == period ? UInt32(low) : nil
  }

  /// The place in the plan of a row's indicator.
  public func indicator(at row: Int) -> Int { Int(rows[row].indicator) }

  /// The period of a row.
  public func period(at row: Int) -> Period { periods[Int(rows[row].period)] }

  /// The place of a row's period among ``periods``.
  public func periodIndex(at row: Int) -> Int { Int(rows[row].period) }

  /// What was achieved.
  public func actual(at row: Int) -> WrittenValue {
    pool.value(rows[row].actual, tag: rows[row].actualTag)
  }

  /// What was to be achieved.
  public func target(at row: Int) -> WrittenValue {
    pool.value(rows[row].target, tag: rows[row].targetTag)
  }

  /// Whether there is a figure; cheaper than making it.
  func isFigure(at row: Int) -> Bool {
    pool.isFigure(rows[row].actual, tag: rows[row].actualTag)
  }

  /// The distinct periods that have a figure, earliest first.
  var periodsWithFigures: [Period] {
    var isKnown = [Bool](repeating: false, count: periods.count)
    for row in rows where !isKnown[Int(row.period)] {
      isKnown[Int(row.period)] = pool.isFigure(row.actual, tag: row.actualTag)
    }
    return zip(periods, isKnown).filter(\.1).map(\.0)
  }

  /// What is to be known about how the figure came about.
  public func flags(at row: Int) -> Measurement.Flags {
    Measurement.Flags(rawValue: rows[row].flags & ~Row.hasComment)
  }

  /// Everything a row says.
  public func measurement(at row: Int) -> Measurement {
    var measurement = Measurement(period: period(at: row))
    measurement.actual = actual(at: row)
    measurement.target = target(at: row)
    measurement.numerator = numerator(at: row)
    measurement.denominator = denominator(at: row)
    measurement.flags = flags(at: row)
    measurement.asOf = asOf(at: row)
    measurement.forecast = forecast(at: row)
    measurement.benchmark = benchmark(at: row)
    measurement.comment = comment(at: row)
    measurement.location = location(at: row)
    return measurement
  }
}

extension Measurements {
  /// A row as it is kept.
  struct Row: Sendable {
    /// The bit of ``flags`` that says that there is a comment.
    static let hasComment: UInt8 = 0x80

    var actual: Int64 = 0
    var target: Int64 = 0
    var indicator: Int32
    /// The period in the lower 24 bits (all days of ten thousand years are fewer), the flags above them.
    private var periodAndFlags: UInt32
    /// Its place among the rows of the file.
    var ordinal: UInt32
    var actualTag: ValuePool.Tag = ValuePool.missing
    var targetTag: ValuePool.Tag = ValuePool.missing

    @inline(__always)
    init(indicator: Int32, period: UInt32, ordinal: UInt32) {
      self.indicator = indicator
      periodAndFlags = period & 0xFF_FFFF
      self.ordinal = ordinal
    }

    /// The place of its period among the distinct ones.
    @inline(__always)
    var period: UInt32 {
      get { periodAndFlags & 0xFF_FFFF }
      set { periodAndFlags = periodAndFlags & ~0xFF_FFFF | newValue & 0xFF_FFFF }
    }

    /// The flags of a measurement, and whether there is a comment.
    @inline(__always)
    var flags: UInt8 {
      get { UInt8(truncatingIfNeeded: periodAndFlags >> 24) }
      set { periodAndFlags = periodAndFlags & 0xFF_FFFF | UInt32(newValue) << 24 }
    }
  }
}
