/// Whether a figure lies outside what its own past makes likely: an XmR chart.
///
/// The limits are mean ± 2.66 times the mean difference of neighbours, from 8 points or more.
public struct NaturalVariation: Hashable, Sendable {
  /// The fewest points that say anything.
  public static let leastPoints = 8

  /// The mean of the points.
  public let mean: DecimalNumber
  /// The lower limit.
  public let lower: DecimalNumber
  /// The upper limit.
  public let upper: DecimalNumber
  /// The latest point.
  public let last: DecimalNumber
  /// How many points there are.
  public let count: Int

  /// The limits of a run of points, oldest first; nil for fewer than 8.
  public init?(_ points: [DecimalNumber]) {
    guard points.count >= NaturalVariation.leastPoints, let last = points.last else { return nil }
    let places = Int(points.map(\.scale).max() ?? 0) + 4
    let moves = zip(points, points.dropFirst()).map { ($1 - $0).magnitude }
    let count = DecimalNumber(points.count)
    guard let mean = points.reduce(.zero, +).divided(by: count, decimals: places),
      let move = moves.reduce(.zero, +).divided(by: DecimalNumber(moves.count), decimals: places)
    else { return nil }
    let reach = DecimalNumber(mantissa: 266, scale: 2) * move
    self.mean = mean
    self.last = last
    self.count = points.count
    lower = mean - reach
    upper = mean + reach
  }

  /// Whether the latest point is likely to have a cause of its own.
  public var isOutside: Bool { last < lower || last > upper }

  /// The finding with its numbers.
  public var reason: Reason {
    let digits = Int(last.scale) + 1
    return Reason(
      rule: isOutside
        ? "The last figure is outside natural variation" : "The last figure is natural variation",
      facts: [
        Reason.Fact("last", last.grouped()),
        Reason.Fact("limits", "\(lower.grouped(decimals: digits)) to \(upper.grouped(decimals: digits))"),
        Reason.Fact("mean", mean.grouped(decimals: digits)),
        Reason.Fact("points", String(count)),
      ]
    )
  }
}
