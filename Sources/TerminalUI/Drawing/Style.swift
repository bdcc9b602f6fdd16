/// Colours and attributes of a cell, packed into 32 bits.
package struct Style: Hashable, Sendable {
  /// Attributes in bits 0–4, the background in 8–16, the foreground in 20–28; a colour is its index + 1.
  private let bits: UInt32

  /// A style of two colours and some attributes.
  package init(
    foreground: Color = .terminal,
    background: Color = .terminal,
    attributes: Attributes = []
  ) {
    bits = Self.packed(foreground) << 20 | Self.packed(background) << 8 | UInt32(attributes.rawValue)
  }

  /// The terminal's own colours, no attribute.
  package static let plain = Style()

  /// The colour of the glyph.
  package var foreground: Color { Self.unpacked(bits >> 20) }
  /// The colour behind the glyph.
  package var background: Color { Self.unpacked(bits >> 8) }
  /// How the glyph is drawn besides.
  package var attributes: Attributes { Attributes(rawValue: UInt8(bits & 0x1F)) }

  /// The style without its colour of the glyph: laid over others it changes the ground they stand on alone.
  package var ground: Style { with(foreground: .terminal) }

  /// The style with what is given in place of its own.
  package func with(
    foreground: Color? = nil,
    background: Color? = nil,
    attributes: Attributes? = nil
  ) -> Style {
    Style(
      foreground: foreground ?? self.foreground,
      background: background ?? self.background,
      attributes: attributes ?? self.attributes
    )
  }

  /// The style with another laid over it: its colours win where it has any, attributes are united.
  package func merging(_ over: Style) -> Style {
    if over == .plain { return self }
    if self == .plain { return over }
    return Style(
      foreground: over.foreground == .terminal ? foreground : over.foreground,
      background: over.background == .terminal ? background : over.background,
      attributes: attributes.union(over.attributes)
    )
  }

  /// The style as written on a cell: the cell's background and reversal show through.
  func written(on ground: Style) -> Style {
    guard ground.bits & 0x1FF10 != 0 else { return self }
    return Style(
      foreground: foreground,
      background: background == .terminal ? ground.background : background,
      attributes: attributes.union(ground.attributes.intersection(.reverse))
    )
  }

  /// Whether a blank looks the same in both styles.
  package func looksAlikeOnBlanks(_ other: Style) -> Bool {
    let visible: Attributes = [.reverse, .underline]
    return background == other.background && attributes.union(other.attributes).isDisjoint(with: visible)
  }

  private static func packed(_ color: Color) -> UInt32 {
    if case .indexed(let index) = color { UInt32(index) + 1 } else { 0 }
  }

  private static func unpacked(_ bits: UInt32) -> Color {
    let color = bits & 0x1FF
    return color == 0 ? .terminal : .indexed(UInt8(truncatingIfNeeded: color - 1))
  }
}

extension Style: CustomStringConvertible {
  /// In words, for the legend of a recorded frame: `208 on 0 bold`.
  package var description: String {
    var words: [String] = []
    if let index = foreground.index { words.append("\(index)") }
    if let index = background.index { words.append("on \(index)") }
    for (attribute, name) in Attributes.names where attributes.contains(attribute) { words.append(name) }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}
