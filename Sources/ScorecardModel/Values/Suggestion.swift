/// Finds what was probably meant, for "did you mean".
public enum Suggestion {
  /// The candidate nearest to a word, by the fewest letters to change; nil where none is near.
  ///
  /// Case, spaces, `-` and `_` make no difference. One letter in three may be wrong.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - candidates: What is known, the likelier first.
  /// - Returns: The candidate as it was given.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let letters = folded(word)
    guard !letters.isEmpty else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = folded(candidate)
      let allowed = max(1, max(letters.count, other.count) / 3)
      guard abs(letters.count - other.count) <= allowed else { continue }
      let distance = distance(from: letters, to: other)
      if distance <= allowed, distance < (best?.distance ?? .max) { best = (distance, candidate) }
    }
    return best?.candidate
  }

  private static func folded(_ word: String) -> [Unicode.Scalar] {
    let letters = word.lowercased().unicodeScalars.filter { ![" ", "-", "_", "\u{A0}"].contains($0) }
    return Array(letters.prefix(64))
  }

  /// The fewest letters to insert, drop, change or swap with their neighbour.
  static func distance(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let change = last[column] + (letter == other ? 0 : 1)
        var fewest = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          fewest = min(fewest, beforeLast[column - 1] + 1)
        }
        current.append(fewest)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
