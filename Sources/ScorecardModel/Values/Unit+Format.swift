extension Unit {
  /// A number of base units as text in this unit: `69%`, `14 days`, `£5.235M`.
  public func format(_ number: DecimalNumber, decimals: Int? = nil) -> String {
    Unit.text(number, in: self, decimals: decimals)
  }

  /// A change as text, with its sign, percentages in points: `+1.2 pts`, `-£300k`, `+2 days`.
  public func formatChange(_ change: DecimalNumber, decimals: Int? = nil) -> String {
    Unit.changeText(change, in: self, decimals: decimals)
  }

  /// A number of base units as text in a unit, or alone where there is none.
  public static func text(_ number: DecimalNumber, in unit: Unit?, decimals: Int? = nil) -> String {
    let sign = number.isNegative ? "-" : ""
    let power = unit?.power ?? 0
    // Thousands out of whole units end in zeros that nobody wrote: -300000 in £k is -£300k, not -£300.000k.
    let scaled = number.magnitude.multiplied(byPowerOfTen: -power)
    let shown = power > 0 && number.scale >= 0 ? scaled.withoutTrailingZeros : scaled
    let digits = shown.grouped(decimals: decimals)
    switch unit {
    case nil: return sign + digits
    case .percent: return "\(sign)\(digits)%"
    case .money(let symbol, let power): return sign + symbol + digits + suffix(ofPower: power)
    case .days: return sign + digits + (shown == DecimalNumber(mantissa: 1) ? " day" : " days")
    case .named(let name): return "\(sign)\(digits) \(name)"
    }
  }

  /// A change as text in a unit, with its sign; nothing stands before a change of zero.
  public static func changeText(_ change: DecimalNumber, in unit: Unit?, decimals: Int? = nil) -> String {
    let rounded = decimals.map { change.rounded(to: $0 - (unit?.power ?? 0)) } ?? change
    let sign = rounded.isZero ? "" : rounded.isNegative ? "-" : "+"
    return sign + differenceText(rounded.magnitude, in: unit, decimals: decimals)
  }

  /// A distance as text in a unit, percentages in points: `1.3 pts`, `2 days`.
  static func differenceText(_ size: DecimalNumber, in unit: Unit?, decimals: Int? = nil) -> String {
    guard unit == .percent else { return text(size, in: unit, decimals: decimals) }
    let isOne = size == DecimalNumber(mantissa: 1)
    return size.grouped(decimals: decimals) + (isOne ? " pt" : " pts")
  }
}

extension DecimalNumber {
  /// The digits with thousands commas: `60,111`, `-1,133,000`.
  ///
  /// - Parameter decimals: The digits behind the point, rounded or filled with zeros; nil: as written.
  /// - Returns: The text.
  public func grouped(decimals: Int? = nil) -> String {
    let number = decimals.map { rounded(to: $0) } ?? self
    // Bytes, because a filter has every figure of a column written.
    let plain = Array(number.description.utf8)
    let first = number.isNegative ? 1 : 0
    let point = plain.firstIndex(of: UInt8(ascii: ".")) ?? plain.count
    var grouped = Array(plain[..<first])
    for place in first..<point {
      if place > first, (point - place).isMultiple(of: 3) { grouped.append(UInt8(ascii: ",")) }
      grouped.append(plain[place])
    }
    let written = max(0, plain.count - point - 1)
    let zeros = max(0, min(decimals ?? 0, 18) - min(written, 18))
    if written + zeros > 0 { grouped.append(UInt8(ascii: ".")) }
    grouped += plain.suffix(written) + Array(repeating: UInt8(ascii: "0"), count: zeros)
    return String(decoding: grouped, as: UTF8.self)
  }
}
