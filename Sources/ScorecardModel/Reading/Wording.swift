/// Words that several messages share.
enum Wording {
  static let openQuote =
    "a quote is opened and never closed, expected a closing \" before the end of the cell"
  static let closeQuote = "close it, or double it where it is meant as a character"

  /// The longest stretch of a cell that a message repeats.
  private static let longest = 60

  /// Text between quotes, clipped, with everything a terminal would obey made visible.
  static func quoted(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      if isVisible(scalar) {
        kept.append(scalar)
      } else {
        kept.append(contentsOf: "⟨U+\(hexadecimal(scalar.value))⟩".unicodeScalars)
      }
    }
    let isClipped = text.unicodeScalars.count > longest
    return "\"\(String(kept))\(isClipped ? "…" : "")\""
  }

  /// `a, b and c`.
  static func list(_ words: [String], last: String = "and") -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(last) \(final)"
  }

  /// `1 row`, `2 rows`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// ` did you mean "x"?` as advice, or nothing.
  static func suggestion(for word: String, in candidates: [String]) -> String {
    Suggestion.nearest(to: word, in: candidates).map { "did you mean \(quoted($0))?" } ?? ""
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
    default: true
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
