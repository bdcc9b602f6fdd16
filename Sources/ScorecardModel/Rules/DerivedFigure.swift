/// A figure of a longer period that was worked out of those of the shorter ones in it.
public struct DerivedFigure: Hashable, Sendable {
  /// The figure with its target, as a row of `measurements.csv` would have it; no row has it.
  public let measurement: Measurement
  /// How long the parts are.
  public let partKind: Period.Kind
  /// How many parts have a figure.
  public let parts: Int
  /// How many parts the period has.
  public let whole: Int
  /// Whether what would make it whole is missing; then it is provisional.
  public let isPartial: Bool
  /// From what, and how.
  public let reason: Reason

  /// How much of it is there: `2 of 3 months`.
  public var coverage: String {
    "\(parts) of \(String.counting(whole, partKind.noun))"
  }
}

extension Period.Kind {
  /// What one of them is called.
  public var noun: String {
    switch self {
    case .day: "day"
    case .month: "month"
    case .quarter: "quarter"
    case .half: "half year"
    case .year: "year"
    }
  }
}
