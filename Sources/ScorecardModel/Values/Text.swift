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
    var result = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "–", "—", "‒", "−", "‐", "‑": result.append("-")
      case "’", "‘": result.append("'")
      case "!"..."~": result.append(scalar)
      case _ where scalar.properties.isWhitespace:
        if let last = result.last, last != " " { result.append(" ") }
      default: result.append(scalar)
      }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// A number in words where it is small, for sentences: `one level`, `12 days`.
  static func counting(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
