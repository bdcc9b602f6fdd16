/// An exact decimal number: `mantissa × 10^-scale`.
///
/// The scale is what the officer wrote: `98.70` keeps two decimals, `£1,133k` has scale -3. Numbers that are equal
/// compare equal whatever their scale.
public struct DecimalNumber: Sendable {
  /// The digits as an integer, with the sign.
  public let mantissa: Int64
  /// How many of the digits stand behind the decimal point; negative for thousands (-3) and millions (-6).
  public let scale: Int8

  /// The number `mantissa × 10^-scale`.
  public init(mantissa: Int64, scale: Int8 = 0) {
    self.mantissa = mantissa
    self.scale = scale
  }
}

extension DecimalNumber: Hashable {
  /// Whether two numbers are the same value; `1.50` is `1.5`.
  public static func == (lhs: DecimalNumber, rhs: DecimalNumber) -> Bool {
    lhs.normalised == rhs.normalised
  }

  /// Hashes the value, whatever its scale.
  public func hash(into hasher: inout Hasher) {
    let (mantissa, scale) = normalised
    hasher.combine(mantissa)
    hasher.combine(scale)
  }

  /// Mantissa and scale without trailing zeros.
  private var normalised: (Int64, Int8) {
    guard mantissa != 0 else { return (0, 0) }
    var (digits, places) = (mantissa, scale)
    while digits.isMultiple(of: 10) {
      digits /= 10
      places -= 1
    }
    return (digits, places)
  }
}
