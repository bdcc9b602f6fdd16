/// What a terminal shows.
struct Screen: Sendable, CustomStringConvertible {
  /// Its lines, without the blanks at their ends.
  let lines: [String]

  var description: String {
    lines.joined(separator: "\n")
  }

  /// Whether words are to be seen.
  func shows(_ words: String) -> Bool {
    lines.contains { $0.contains(words) }
  }

  /// The first line with some words.
  func line(with words: String) -> String? {
    lines.first { $0.contains(words) }
  }
}
