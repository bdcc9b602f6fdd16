/// Packs written values into a number and a tag; what does not fit is kept once and pointed at.
struct ValuePool: Sendable {
  /// What a packed number means: 0 nothing, 1 the place of a rare value, else a scale in the lower byte and the
  /// place of a unit, from 1, in the upper.
  typealias Tag = UInt16

  /// Nothing was given.
  static let missing: Tag = 0
  private static let isRare: Tag = 1
  private static let zeroScale = 0x80
  private static let scales = -64...127

  private var units: [Unit] = []
  private var rare: [WrittenValue] = []
  private var places: [WrittenValue: Int] = [:]

  /// The tag of a number with a few decimals and no unit.
  @inline(__always)
  static func tag(decimals: Int) -> Tag {
    Tag(truncatingIfNeeded: zeroScale &+ decimals)
  }

  /// The tag's upper byte for a unit; nil where there are too many of them.
  mutating func bits(of unit: Unit) -> Tag? {
    if let place = units.firstIndex(of: unit) { return Tag(place + 1) << 8 }
    guard units.count < 255 else { return nil }
    units.append(unit)
    return Tag(units.count) << 8
  }

  /// Packs a value.
  mutating func pack(_ value: WrittenValue) -> Measurements.Packed {
    if value == .missing { return Measurements.Packed() }
    if case .number(let quantity) = value, ValuePool.scales.contains(Int(quantity.number.scale)) {
      let tag = ValuePool.tag(decimals: Int(quantity.number.scale))
      guard let unit = quantity.unit else {
        return Measurements.Packed(number: quantity.number.mantissa, tag: tag)
      }
      if let bits = bits(of: unit) {
        return Measurements.Packed(number: quantity.number.mantissa, tag: tag | bits)
      }
    }
    let place = places[value] ?? rare.count
    if place == rare.count {
      rare.append(value)
      places[value] = place
    }
    return Measurements.Packed(number: Int64(place), tag: ValuePool.isRare)
  }

  /// Unpacks a value.
  func value(_ number: Int64, tag: Tag) -> WrittenValue {
    switch tag {
    case ValuePool.missing: return .missing
    case ValuePool.isRare: return rare[Int(number)]
    default:
      let scale = Int8(truncatingIfNeeded: Int(tag & 0xFF) - ValuePool.zeroScale)
      let unit = tag >> 8
      return .number(
        Quantity(DecimalNumber(mantissa: number, scale: scale), unit: unit == 0 ? nil : units[Int(unit) - 1])
      )
    }
  }

  /// Whether a packed value is a figure; cheaper than making it.
  func isFigure(_ number: Int64, tag: Tag) -> Bool {
    tag == ValuePool.isRare ? rare[Int(number)].isFigure : tag != ValuePool.missing
  }

  /// Forgets what only packing needs.
  mutating func seal() {
    places = [:]
  }
}
