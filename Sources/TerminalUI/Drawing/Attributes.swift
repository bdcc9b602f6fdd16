/// How a cell is drawn besides its colours.
package struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit each, the lowest five.
  package let rawValue: UInt8

  /// The attributes of some bits.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue & 0x1F
  }

  /// Heavier strokes.
  package static let bold = Attributes(rawValue: 1)
  /// Fainter than usual.
  package static let dim = Attributes(rawValue: 2)
  /// Slanted, where the terminal can.
  package static let italic = Attributes(rawValue: 4)
  /// A line below.
  package static let underline = Attributes(rawValue: 8)
  /// Foreground and background exchanged.
  package static let reverse = Attributes(rawValue: 16)

  /// Every attribute with its name.
  package static let names: [(attribute: Attributes, name: String)] = [
    (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
    (.reverse, "reverse"),
  ]
}
