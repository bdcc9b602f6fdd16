/// A row of the measurements.
struct Figure {
  /// The columns of the measurements, in their order.
  static let columns = [
    "indicator", "period", "actual", "target", "numerator", "denominator", "flags", "forecast", "benchmark",
    "comment",
  ]

  /// The id of the measure.
  let indicator: String
  /// The period in words.
  let period: String
  private var cells: [String: String] = [:]

  init(indicator: String, period: String) {
    self.indicator = indicator
    self.period = period
  }

  /// A cell by its column; empty: blank.
  subscript(column: String) -> String {
    get { cells[column] ?? "" }
    set { cells[column] = newValue }
  }

  /// Whether it says nothing.
  var isEmpty: Bool {
    cells.values.allSatisfy(\.isEmpty)
  }

  /// Its cells in the order of the columns.
  var row: [String] {
    [indicator, period] + Figure.columns.dropFirst(2).map { self[$0] }
  }
}
