/// A straight line through points, with the interval in which a further point lies.
///
/// The interval of prediction is `t·s·√(1 + 1/n + (x − x̄)²/Sxx)` with n − 2 degrees of freedom (Draper and Smith,
/// Applied Regression Analysis, 1.4). For statistics, never for a colour: in binary numbers.
struct LeastSquares {
  /// Student's t for 95%, two-sided, from 1 degree of freedom on.
  ///
  /// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, column 0.975.
  static let student95 = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228]

  /// The rise for each step of x.
  let slope: Double
  private let meanX: Double
  private let meanY: Double
  private let spread: Double
  private let count: Double
  private let deviation: Double
  private let student: Double

  /// The line through 4 to 12 points; nil for fewer or more, or where all stand at the same x.
  init?(_ xs: [Double], _ ys: [Double]) {
    guard xs.count == ys.count, xs.count >= 4, xs.count - 3 < LeastSquares.student95.count else { return nil }
    count = Double(xs.count)
    meanX = xs.reduce(0, +) / count
    meanY = ys.reduce(0, +) / count
    let (middleX, middleY) = (meanX, meanY)
    spread = xs.reduce(0) { $0 + ($1 - middleX) * ($1 - middleX) }
    guard spread > 0 else { return nil }
    let products = zip(xs, ys).reduce(0) { $0 + ($1.0 - middleX) * ($1.1 - middleY) }
    slope = products / spread
    let rise = slope
    let residuals = zip(xs, ys).reduce(0) { sum, point in
      let rest = point.1 - middleY - rise * (point.0 - middleX)
      return sum + rest * rest
    }
    deviation = (residuals / (count - 2)).squareRoot()
    student = LeastSquares.student95[xs.count - 3]
  }

  /// The line at a place.
  func value(at x: Double) -> Double {
    meanY + slope * (x - meanX)
  }

  /// How far from the line a further point at a place may lie, nineteen times of twenty.
  func reach(at x: Double) -> Double {
    student * deviation * (1 + 1 / count + (x - meanX) * (x - meanX) / spread).squareRoot()
  }
}

extension DecimalNumber {
  /// The number with so many decimals that is nearest to a binary one; nil where it is none or does not fit.
  init?(nearest value: Double, decimals: Int) {
    var power = 1.0
    for _ in 0..<min(abs(decimals), 30) { power *= 10 }
    let scaled = (decimals < 0 ? value / power : value * power).rounded()
    guard let digits = Int64(exactly: scaled), let scale = Int8(exactly: decimals) else { return nil }
    self.init(mantissa: digits, scale: scale)
  }
}
