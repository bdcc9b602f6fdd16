/// An exact decimal number: `mantissa × 10^-scale`.
///
/// The scale is what the officer wrote: `98.70` keeps two decimals, `£1,133k` has scale -3. Numbers that are
/// equal compare equal whatever their scale.
public struct DecimalNumber: Sendable {
  /// The digits as an integer, with the sign.
  public let mantissa: Int64
  /// How many digits stand behind the decimal point; negative for thousands (-3) and millions (-6).
  public let scale: Int8

  /// The number `mantissa × 10^-scale`.
  public init(mantissa: Int64, scale: Int8 = 0) {
    self.mantissa = mantissa
    self.scale = scale
  }

  /// A whole number; one beyond 64 bits becomes the nearest that fits.
  public init(_ integer: some BinaryInteger) {
    self.init(mantissa: Int64(clamping: integer))
  }

  /// Nothing.
  public static let zero = DecimalNumber(mantissa: 0)

  /// Whether it is zero.
  public var isZero: Bool { mantissa == 0 }

  /// Whether it is below zero.
  public var isNegative: Bool { mantissa < 0 }

  /// The number with the other sign.
  public var negated: DecimalNumber {
    DecimalNumber(fitting: -Int128(mantissa), scale: Int(scale))
  }

  /// The number without its sign.
  public var magnitude: DecimalNumber { isNegative ? negated : self }

  /// The nearest binary number; for drawing charts and for statistics, never for deciding a colour.
  public var doubleValue: Double {
    var power = 1.0
    for _ in 0..<abs(Int(scale)) { power *= 10 }
    return scale > 0 ? Double(mantissa) / power : Double(mantissa) * power
  }

  /// The same number without zeros at the end of its decimals: `1.5` for `1.50`.
  public var withoutTrailingZeros: DecimalNumber {
    var (digits, places) = (mantissa, scale)
    while places > 0, digits.isMultiple(of: 10) {
      digits /= 10
      places -= 1
    }
    return DecimalNumber(mantissa: digits, scale: places)
  }

  /// The number with its point moved: by 3, thousands become units.
  public func multiplied(byPowerOfTen exponent: Int) -> DecimalNumber {
    DecimalNumber(fitting: Int128(mantissa), scale: Int(scale) - exponent)
  }
}

extension DecimalNumber: Hashable {
  /// Whether two numbers are the same value; `1.50` is `1.5`.
  public static func == (lhs: DecimalNumber, rhs: DecimalNumber) -> Bool {
    if lhs.scale == rhs.scale { return lhs.mantissa == rhs.mantissa }
    return lhs.normalised == rhs.normalised
  }

  /// Hashes the value, whatever its scale.
  public func hash(into hasher: inout Hasher) {
    let (mantissa, scale) = normalised
    hasher.combine(mantissa)
    hasher.combine(scale)
  }

  /// Mantissa and scale without trailing zeros.
  private var normalised: (Int64, Int) {
    guard mantissa != 0 else { return (0, 0) }
    var (digits, places) = (mantissa, Int(scale))
    while digits.isMultiple(of: 10) {
      digits /= 10
      places -= 1
    }
    return (digits, places)
  }
}

extension DecimalNumber: Comparable {
  /// By value, whatever the scale.
  public static func < (lhs: DecimalNumber, rhs: DecimalNumber) -> Bool {
    if lhs.scale == rhs.scale { return lhs.mantissa < rhs.mantissa }
    if lhs.mantissa.signum() != rhs.mantissa.signum() { return lhs.mantissa.signum() < rhs.mantissa.signum() }
    let shift = Int(lhs.scale) - Int(rhs.scale)
    // A mantissa has at most 19 digits: beyond that distance the coarser number is the larger in magnitude.
    if shift > 19 { return rhs.mantissa > 0 }
    if shift < -19 { return lhs.mantissa < 0 }
    return shift > 0
      ? Int128(lhs.mantissa) < Int128(rhs.mantissa) * powerOfTen(shift)
      : Int128(lhs.mantissa) * powerOfTen(-shift) < Int128(rhs.mantissa)
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// Plain digits, without grouping: `-1133000`, `98.70`.
  public var description: String {
    let digits = String(mantissa.magnitude)
    let sign = isNegative ? "-" : ""
    guard scale > 0 else {
      return sign + digits + (isZero ? "" : String(repeating: "0", count: -Int(scale)))
    }
    let padding = String(repeating: "0", count: max(0, Int(scale) + 1 - digits.count))
    let padded = padding + digits
    return sign + padded.dropLast(Int(scale)) + "." + padded.suffix(Int(scale))
  }
}

/// Ten to a power; powers above 38 do not fit and become the 38th.
func powerOfTen(_ exponent: Int) -> Int128 {
  var power: Int128 = 1
  for _ in 0..<min(max(exponent, 0), 38) { power *= 10 }
  return power
}
