import TerminalUI

/// The search while its box is open: what was typed, and what was found.
package struct Search: Hashable, Sendable {
  /// The longest text that can be typed.
  private static let longest = 100

  /// What was typed.
  package private(set) var text = ""
  /// Whether commands come before things.
  package let prefersCommands: Bool
  /// The best matches.
  package private(set) var matches: [SearchEntry] = []
  /// How many there are in all.
  package private(set) var count = 0
  /// Which of the matches is selected.
  package private(set) var cursor = 0

  /// A search in which nothing was typed yet.
  init(prefersCommands: Bool) {
    self.prefersCommands = prefersCommands
  }

  /// The selected match.
  package var selected: SearchEntry? {
    matches.indices.contains(cursor) ? matches[cursor] : nil
  }

  /// Adds text; line breaks and control characters of a paste are left out.
  mutating func type(_ text: String) {
    let printable = text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
    self.text = String((self.text + String(String.UnicodeScalarView(printable))).prefix(Search.longest))
    cursor = 0
  }

  /// Takes the last character off.
  mutating func erase() {
    text = String(text.dropLast())
    cursor = 0
  }

  /// Looks for what was typed; the selection stays where it was chosen.
  mutating func look(in index: SearchIndex, visited: [SearchEntry.Target]) {
    let kept = cursor > 0 ? selected?.target : nil
    let query = FuzzyQuery(text)
    (matches, count) =
      if !query.isEmpty {
        index.matches(for: query, prefersCommands: prefersCommands)
      } else if text.isEmpty {
        index.unasked(prefersCommands: prefersCommands, visited: visited)
      } else {
        ([], 0)
      }
    cursor = matches.firstIndex { $0.target == kept } ?? max(0, min(cursor, matches.count - 1))
  }

  /// Selects the match so many further down, or the nearest there is.
  mutating func move(by rows: Int) {
    cursor = max(0, min(cursor + max(-matches.count, min(rows, matches.count)), matches.count - 1))
  }
}
