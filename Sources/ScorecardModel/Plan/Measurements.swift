/// All actuals and targets of a plan, in columns sorted by indicator and period.
public struct Measurements: Sendable {
  /// No measurements.
  public init() {}
}
