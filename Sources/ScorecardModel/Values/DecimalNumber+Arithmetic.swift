extension DecimalNumber {
  /// The nearest number that fits: exact while 64 bits hold the digits, else with fewer decimals, at last the
  /// largest there is.
  init(fitting digits: Int128, scale places: Int) {
    var (digits, places) = (digits, places)
    let drop = max(places - Int(Int8.max), DecimalNumber.surplusDigits(of: digits))
    if drop > 0 {
      digits = DecimalNumber.dropping(drop, from: digits)
      places -= drop
    }
    while places < Int(Int8.min), digits != 0, abs(digits) <= Int128(Int64.max) / 10 {
      digits *= 10
      places += 1
    }
    if digits == 0 { places = min(max(places, 0), Int(Int8.max)) }
    let saturated = places < Int(Int8.min)
    self.init(
      mantissa: saturated ? (digits < 0 ? .min : .max) : Int64(clamping: digits),
      scale: Int8(clamping: places)
    )
  }

  /// How many digits must go before the rest fits 64 bits.
  private static func surplusDigits(of digits: Int128) -> Int {
    var surplus = 0
    while dropping(surplus, from: digits) != Int128(Int64(clamping: dropping(surplus, from: digits))) {
      surplus += 1
    }
    return surplus
  }

  /// Digits without their last ones, rounded half away from zero.
  private static func dropping(_ count: Int, from digits: Int128) -> Int128 {
    if count == 0 { return digits }
    return count > 38 ? 0 : quotient(digits, powerOfTen(count))
  }

  /// A quotient rounded half away from zero; the divisor is not zero.
  private static func quotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    let (whole, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    let isHalf = rest.magnitude >= divisor.magnitude - rest.magnitude
    guard rest != 0, isHalf else { return whole }
    return (dividend < 0) == (divisor < 0) ? whole + 1 : whole - 1
  }

  /// The sum; exact while its digits fit 64 bits.
  public static func + (lhs: DecimalNumber, rhs: DecimalNumber) -> DecimalNumber {
    sum(Int128(lhs.mantissa), Int(lhs.scale), Int128(rhs.mantissa), Int(rhs.scale))
  }

  /// The difference; exact while its digits fit 64 bits.
  public static func - (lhs: DecimalNumber, rhs: DecimalNumber) -> DecimalNumber {
    sum(Int128(lhs.mantissa), Int(lhs.scale), -Int128(rhs.mantissa), Int(rhs.scale))
  }

  private static func sum(
    _ left: Int128,
    _ leftScale: Int,
    _ right: Int128,
    _ rightScale: Int
  ) -> DecimalNumber {
    if leftScale > rightScale { return sum(right, rightScale, left, leftScale) }
    if left == 0 { return DecimalNumber(fitting: right, scale: rightScale) }
    // Nineteen digits more is all that 128 bits have room for; what is finer still is rounded into them.
    let shift = min(rightScale - leftScale, 19)
    let scale = leftScale + shift
    let rounded = dropping(rightScale - scale, from: right)
    return DecimalNumber(fitting: left * powerOfTen(shift) + rounded, scale: scale)
  }

  /// The product; exact while its digits fit 64 bits.
  public static func * (lhs: DecimalNumber, rhs: DecimalNumber) -> DecimalNumber {
    DecimalNumber(
      fitting: Int128(lhs.mantissa) * Int128(rhs.mantissa),
      scale: Int(lhs.scale) + Int(rhs.scale)
    )
  }

  /// The number with at most so many decimals, half away from zero, as spreadsheets round.
  ///
  /// Negative decimals round to tens and hundreds. A number that is already that coarse stays as written.
  public func rounded(to decimals: Int) -> DecimalNumber {
    let target = min(max(decimals, Int(Int8.min)), Int(Int8.max))
    let drop = Int(scale) - target
    if drop <= 0 { return self }
    let digits = DecimalNumber.dropping(drop, from: Int128(mantissa))
    return DecimalNumber(mantissa: Int64(clamping: digits), scale: Int8(target))
  }

  /// The quotient with so many decimals, half away from zero; nil by zero or where it is too large.
  public func divided(by divisor: DecimalNumber, decimals: Int) -> DecimalNumber? {
    guard !divisor.isZero, let places = Int8(exactly: decimals) else { return nil }
    if isZero { return DecimalNumber(mantissa: 0, scale: places) }
    let shift = decimals - Int(scale) + Int(divisor.scale)
    guard abs(shift) <= 38 else {
      return shift < 0 ? DecimalNumber(mantissa: 0, scale: places) : nil
    }
    let widened = shift < 0 ? Int128(divisor.mantissa) : Int128(mantissa)
    let (product, overflow) = widened.multipliedReportingOverflow(by: powerOfTen(abs(shift)))
    if overflow { return shift < 0 ? DecimalNumber(mantissa: 0, scale: places) : nil }
    let digits =
      shift < 0
      ? DecimalNumber.quotient(Int128(mantissa), product)
      : DecimalNumber.quotient(product, Int128(divisor.mantissa))
    return Int64(exactly: digits).map { DecimalNumber(mantissa: $0, scale: places) }
  }

  /// The square root, to the nearest of so many decimals; zero for negative numbers.
  func squareRoot(decimals: Int) -> DecimalNumber {
    // The root of 4·10^2d·n is twice the root that is looked for; its last bit decides the rounding.
    let places = min(max(decimals, 0), 6)
    let widened = multiplied(byPowerOfTen: 2 * places) * DecimalNumber(mantissa: 4)
    guard let square = widened.divided(by: DecimalNumber(mantissa: 1), decimals: 0), !isNegative else {
      return .zero
    }
    var root = square.mantissa
    while root > 0, root > square.mantissa / root { root = (root + square.mantissa / root) / 2 }
    return DecimalNumber(mantissa: (root + 1) / 2, scale: Int8(places))
  }
}
