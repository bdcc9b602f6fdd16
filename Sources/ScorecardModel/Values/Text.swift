extension StringProtocol {
  /// The text without the white space around it.
  var trimmed: String {
    var part = self[...]
    while let first = part.first, first.isWhitespace { part.removeFirst() }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return String(part)
  }
}

extension String {
  /// The text in lower case, with one space between words and every kind of dash as `-`.
  var plainWords: String {
    var result = ""
    for character in lowercased() {
      switch character {
      case "–", "—", "‒", "−", "‐", "‑": result.append("-")
      case "’", "‘": result.append("'")
      case _ where character.isWhitespace: if result.last != " " { result.append(" ") }
      default: result.append(character)
      }
    }
    return result.trimmed
  }

  /// A number in words where it is small, for sentences: `one level`, `12 days`.
  static func counting(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
