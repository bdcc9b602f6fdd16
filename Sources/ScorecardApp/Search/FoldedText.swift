import TerminalUI

/// Text made ready for searching: one letter for each of its scalars, small and without accents.
///
/// The letters stand where the scalars stand, so that what was found can be marked in the text itself.
package struct FoldedText: Hashable, Sendable {
  /// The letters: small ASCII where there is such a letter, else the scalar itself, cut to 16 bits.
  package let letters: [UInt16]

  /// A text whose case and accents do not matter.
  package init(_ text: String) {
    var letters: [UInt16] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { letters.append(FoldedText.letter(of: scalar)) }
    self.letters = letters
  }

  /// The letter of a scalar.
  private static func letter(of scalar: Unicode.Scalar) -> UInt16 {
    let value = UInt16(truncatingIfNeeded: scalar.value)
    guard scalar.value >= 0x80 else { return (0x41...0x5A).contains(value) ? value | 0x20 : value }
    guard let base = scalar.transliterated.utf8.first.map(UInt16.init), base != 0x3F else { return value }
    return (0x41...0x5A).contains(base) ? base | 0x20 : base
  }
}

extension UInt16 {
  /// Whether it is a letter or a digit, of any script.
  var isWordLetter: Bool {
    switch self {
    case 0x61...0x7A, 0x30...0x39: true
    default: self >= 0xAA
    }
  }

  /// Whether it is an accent that stands on the letter before it.
  var isAccent: Bool {
    (0x300...0x36F).contains(self)
  }
}
