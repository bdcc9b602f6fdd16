/// Finds the terms of a glossary in texts.
///
/// A code stands alone or before its number (`NI14`), with no fewer capitals than it has: *It* is not *IT*, and *IIP* is
/// *IiP*. A term of several words, or without capitals, stands there whatever its case.
struct TermFinder {
  private let terms: [[TermWords.Word]]
  /// The terms by their first words.
  private let starts: [String: [Int]]

  /// A finder of some terms.
  init(_ codes: [String]) {
    terms = codes.map { TermWords($0).words }
    var starts: [String: [Int]] = [:]
    for (place, words) in terms.enumerated() {
      if let first = words.first { starts[first.text, default: []].append(place) }
    }
    self.starts = starts
  }

  /// The terms that stand in a text, by their places among the terms; one that stands there twice, twice.
  func places(in text: String) -> [Int] {
    var found: [Int] = []
    let words = TermWords(text).words
    for start in words.indices {
      let word = words[start]
      let exact = terms(from: word.text)
      let numbered =
        word.capitals > 1 ? terms(from: word.stem).filter { isCode($0) && !exact.contains($0) } : []
      found += (exact + numbered).filter { stands($0, at: start, in: words) }
    }
    return found
  }

  private func terms(from word: String) -> [Int] {
    starts[word] ?? []
  }

  /// Whether a term is a code: one word, with more than one capital.
  private func isCode(_ place: Int) -> Bool {
    terms[place].count == 1 && terms[place][0].capitals > 1
  }

  private func stands(_ place: Int, at start: Int, in words: [TermWords.Word]) -> Bool {
    let term = terms[place]
    if isCode(place) { return words[start].capitals >= term[0].capitals }
    guard start + term.count <= words.count else { return false }
    return zip(term, words[start...]).allSatisfy { $0.text == $1.text }
  }
}
