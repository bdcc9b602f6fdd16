/// What somebody looks for, in words of which each has to stand in a text: its letters in order, with gaps.
///
/// `avd con` stands in *Avoidable contact*. What counts is where the letters stand: at the starts of words, in runs, and
/// above all in an id that is meant as a whole: `ni14` is *NI 14*.
package struct FuzzyQuery: Hashable, Sendable {
  /// The words, folded; the longest, which the fewest texts have, first.
  package let words: [[UInt16]]
  /// Every letter of the words, without what stands between them.
  private let whole: [UInt16]

  /// What it is worth to be more than letters in their order.
  private enum Worth {
    static let wholeID = 20_000
    static let wholeTitle = 10_000
    static let initials = 12
    static let startOfID = 60
  }

  /// The words of a text; accents, case and what stands between words do not matter.
  package init(_ text: String) {
    let letters = FoldedText(text).letters.filter { !$0.isAccent }
    let words = letters.split { !$0.isWordLetter }.map(Array.init)
    self.words = words.sorted { $0.count > $1.count }
    whole = words.flatMap(\.self)
  }

  /// Whether there is nothing to look for.
  package var isEmpty: Bool {
    words.isEmpty
  }

  /// How well a text matches; nil where it does not.
  ///
  /// - Parameters:
  ///   - letters: The folded text, which begins with the id.
  ///   - idLength: The letters of the id; 0 where it has none.
  /// - Returns: The score; the highest is the best.
  package func score(_ letters: UnsafeBufferPointer<UInt16>, idLength: Int = 0) -> Int? {
    var score = 0
    for word in words {
      guard let worth = FuzzyWord(word, in: letters)?.score else { return nil }
      score += worth
    }
    return score + wholeWorth(in: letters, idLength: idLength)
  }

  /// How well a text matches; nil where it does not.
  package func score(_ text: FoldedText, idLength: Int = 0) -> Int? {
    text.letters.withUnsafeBufferPointer { score($0, idLength: idLength) }
  }

  /// The places of the letters that match best.
  package func places(in text: FoldedText) -> Set<Int> {
    text.letters.withUnsafeBufferPointer { letters in
      Set(words.flatMap { FuzzyWord($0, in: letters)?.places ?? [] })
    }
  }

  // MARK: - The whole

  /// What it is worth to be the id or the title as a whole, the start of the id, or the initials of the words.
  private func wholeWorth(in letters: UnsafeBufferPointer<UInt16>, idLength: Int) -> Int {
    guard !whole.isEmpty else { return 0 }
    let id = UnsafeBufferPointer(rebasing: letters[..<min(idLength, letters.count)])
    let title = UnsafeBufferPointer(rebasing: letters[min(idLength, letters.count)...])
    var worth = 0
    switch start(of: id) {
    case .whole: worth += Worth.wholeID
    case .start: worth += Worth.startOfID
    case .none: break
    }
    if start(of: title) == .whole { worth += Worth.wholeTitle }
    if whole.count > 1, areInitials(of: title) { worth += Worth.initials }
    return worth
  }

  private enum Share {
    case none, start, whole
  }

  /// How much of a text the query is, where nothing but letters and digits counts.
  private func start(of text: UnsafeBufferPointer<UInt16>) -> Share {
    var place = 0
    for letter in text where letter.isWordLetter && !letter.isAccent {
      guard place < whole.count else { return .start }
      guard letter == whole[place] else { return .none }
      place += 1
    }
    return place > 0 && place == whole.count ? .whole : .none
  }

  private func areInitials(of text: UnsafeBufferPointer<UInt16>) -> Bool {
    var place = 0
    for index in text.indices where text.startsWord(at: index) {
      guard place < whole.count else { return false }
      guard text[index] == whole[place] else { return false }
      place += 1
    }
    return place == whole.count
  }
}
