/// The axis of a chart: round numbers from a bottom to a top.
///
/// Steps are 1, 2 or 5 times a power of ten, as Heckbert's *Nice Numbers for Graph Labels* (Graphics Gems, 1990) has
/// them.
package struct ChartScale: Hashable, Sendable {
  /// The value of the lowest line.
  package let bottom: Double
  /// The value of the highest line.
  package let top: Double
  /// The distance of two ticks.
  package let step: Double
  /// Digits behind the point that tell the ticks apart.
  package let digits: Int

  /// The scale of some values; nil where none is finite.
  ///
  /// - Parameters:
  ///   - values: The values that must lie on it.
  ///   - reachesZero: Whether zero must, too.
  ///   - ticks: The most ticks there is room for.
  ///   - limits: What the scale never passes, such as 0 to 100 for a share.
  package init?(
    _ values: [Double],
    reachesZero: Bool = false,
    ticks: Int,
    limits: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) {
    let finite = (values + (reachesZero ? [0] : [])).filter { $0.isFinite && abs($0) < 1e15 }
    guard let least = finite.min(), let most = finite.max() else { return nil }
    let span = most > least ? most - least : max(abs(most) * 0.1, 1)
    (step, digits) = ChartScale.step(over: span / Double(max(1, ticks - 1)))
    let margin = most > least ? 0 : span / 2
    bottom = max(limits.lowerBound, ((least - margin) / step).rounded(.down) * step)
    top = min(max(limits.upperBound, most), ((most + margin) / step).rounded(.up) * step)
  }

  /// A scale of levels, numbered from 0.
  package init(levels count: Int) {
    (bottom, top, step, digits) = (-0.5, Double(count) - 0.5, 1, 0)
  }

  /// The values of the ticks, lowest first.
  package var ticks: [Double] {
    let first = (bottom / step).rounded(.up)
    let count = Int(((top / step).rounded(.down) - first).rounded())
    return count < 0 ? [] : (0...min(count, 100)).map { (first + Double($0)) * step }
  }

  /// Where a value lies, from 0 at the bottom to 1 at the top.
  package func part(of value: Double) -> Double {
    top > bottom ? max(0, min(1, (value - bottom) / (top - bottom))) : 0.5
  }

  /// The row of a value among some rows, the highest value in row 0.
  package func row(of value: Double, in height: Int) -> Int {
    height - 1 - Int((part(of: value) * Double(height - 1)).rounded())
  }

  /// The smallest round step that is not under a width.
  private static func step(over width: Double) -> (step: Double, digits: Int) {
    var (power, exponent) = (1.0, 0)
    while power * 10 <= width { (power, exponent) = (power * 10, exponent + 1) }
    while power > width, exponent > -9 { (power, exponent) = (power / 10, exponent - 1) }
    let factor = [1.0, 2, 5, 10].first { $0 * power >= width } ?? 10
    return (factor * power, max(0, factor == 10 ? -exponent - 1 : -exponent))
  }
}
