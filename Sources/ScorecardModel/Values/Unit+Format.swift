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
    let plain = number.description
    let unsigned = plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
    let parts = unsigned.split(separator: ".")
    var grouped = ""
    let whole = parts.first.map(Array.init) ?? []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    var fraction = parts.count > 1 ? String(parts[1]) : ""
    if let decimals, fraction.count < decimals {
      fraction += String(repeating: "0", count: min(decimals, 18) - min(fraction.count, 18))
    }
    let sign = number.isNegative ? "-" : ""
    return sign + grouped + (fraction.isEmpty ? "" : "." + fraction)
  }
}
