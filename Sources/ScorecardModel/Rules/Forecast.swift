/// What an indicator will stand at when the financial year ends, if it goes on so.
///
/// It is worked out, not achieved: it is never coloured like a fact.
public struct Forecast: Hashable, Sendable {
  /// How it was worked out.
  public enum Method: String, CaseIterable, Sendable {
    /// The total so far at the same rate to the year's end.
    case runRate = "run-rate"
    /// The total so far, by the share that last year had reached at the same point.
    case profiled
    /// The last figure stays.
    case lastValue = "last value"
    /// The least-squares line through the figures.
    case line = "straight line"
    /// Numerators over denominators so far.
    case rate
  }

  /// The financial year.
  public let year: Period
  /// The figure at its end, in base units.
  public let number: DecimalNumber
  /// Where the figure will lie nineteen times of twenty, in base units; nil where the method gives none.
  public let interval: ClosedRange<DecimalNumber>?
  /// How it was worked out.
  public let method: Method
  /// How many figures it rests on.
  public let points: Int
  /// Whether no percentage can be so: above 100 or below 0.
  public let isImpossible: Bool
  /// What it would be against the year's target; nil where there is none to rate against.
  public let wouldBe: Assessment?
  /// How, from which numbers.
  public let reason: Reason

  /// Whether it would miss the year's target.
  public var wouldMiss: Bool {
    wouldBe.map { $0.status == .red || $0.status == .amber } ?? false
  }
}
