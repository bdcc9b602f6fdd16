extension String {
  /// The text inside markup: what would begin a tag or end an attribute as entities, what no document may hold left out.
  var markupEscaped: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\t", "\n", "\r": text += " "
      default: if scalar.mayStandInMarkup { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether a document may hold it: no control character, nothing that turns text around, no non-character.
  fileprivate var mayStandInMarkup: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
      false
    default: value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(value)
    }
  }
}
