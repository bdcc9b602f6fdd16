/// A number with the unit that was written beside it.
public struct Quantity: Hashable, Sendable {
  /// The number, exact, in base units: `£1,133k` is 1,133,000.
  public var number: DecimalNumber
  /// The unit as written, or nil where the cell holds the number alone.
  public var unit: Unit?

  /// A number with its unit.
  public init(_ number: DecimalNumber, unit: Unit? = nil) {
    self.number = number
    self.unit = unit
  }

  /// The number in base units: a bare `28,936` of an indicator in `£k` is 28,936,000.
  public func number(in unit: Unit?) -> DecimalNumber {
    self.unit == nil ? number.multiplied(byPowerOfTen: unit?.power ?? 0) : number
  }

  /// The figure as people expect it: `69%`, `14 days`, `£5.235M`, `60,111`.
  ///
  /// - Parameters:
  ///   - unit: The indicator's unit, for a figure written without one.
  ///   - decimals: The indicator's decimals, in its own unit; nil: as written.
  /// - Returns: The text, in the unit it was written in.
  public func text(unit: Unit? = nil, decimals: Int? = nil) -> String {
    let shown = self.unit ?? unit
    let base = number(in: unit)
    guard let decimals else { return Unit.text(base, in: shown) }
    let indicatorPower = unit?.power ?? 0
    let rounded = base.rounded(to: decimals - indicatorPower)
    return Unit.text(rounded, in: shown, decimals: shown?.power == indicatorPower ? decimals : nil)
  }
}
