/// A number with the unit that was written beside it.
public struct Quantity: Hashable, Sendable {
  /// The number, exact.
  public var number: DecimalNumber
  /// The unit as written, or nil where the cell holds the number alone.
  public var unit: Unit?

  /// A number with its unit.
  public init(_ number: DecimalNumber, unit: Unit? = nil) {
    self.number = number
    self.unit = unit
  }
}
