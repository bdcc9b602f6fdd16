/// What a terminal shows.
struct Screen: Sendable, CustomStringConvertible {
  /// Its lines, without the blanks at their ends.
  let lines: [String]

  /// Those of its lines that stand out because they are selected, on a screen without colours.
  let selected: [String]

  /// Takes lines as tmux captures them, each with the sequences that style it.
  init(styled: [String]) {
    lines = styled.map { line in
      let text = line.replacing(/\u{1B}\[[0-9;:]*m|[\u{0E}\u{0F}]/, with: "")
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    selected = zip(lines, styled).dropFirst(2).dropLast().filter { $1.contains(/\[(?:[0-9;]*;)?7m/) }.map(\.0)
  }

  /// The lines in ASCII: what reports the tests drops output that it reads up to the middle of a character.
  var description: String {
    String(
      String.UnicodeScalarView(lines.joined(separator: "\n").unicodeScalars.map { $0.isASCII ? $0 : "." })
    )
  }

  /// Whether words are to be seen.
  func shows(_ words: String) -> Bool {
    lines.contains { $0.contains(words) }
  }

  /// Whether one of the selected lines has some words.
  func selects(_ words: String) -> Bool {
    selected.contains { $0.contains(words) }
  }

  /// The first line with some words.
  func line(with words: String) -> String? {
    lines.first { $0.contains(words) }
  }
}
