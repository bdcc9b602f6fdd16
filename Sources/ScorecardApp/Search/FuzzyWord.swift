/// One word that stands in a text with gaps: its letters in order, where they stand best.
///
/// Each letter is worth something, more at the start of a word; one that follows the letter before it is worth more, and
/// one after a gap less, the less the longer the gap. Of all ways to place the letters the one that is worth most counts,
/// as in the alignment of sequences (Smith and Waterman 1981).
struct FuzzyWord {
  private let word: [UInt16]
  private let text: UnsafeBufferPointer<UInt16>
  /// From where the first letter stands first to where the last stands last.
  private let span: Range<Int>

  /// What the place of a letter is worth.
  private enum Worth {
    static let letter: Int32 = 16
    static let wordStart: Int32 = 8
    static let textStart: Int32 = 4
    static let run: Int32 = 10
    static let gap: Int32 = -3
    static let never = Int32.min / 2
  }

  /// A word in a text; nil where it does not stand in it.
  init?(_ word: [UInt16], in text: UnsafeBufferPointer<UInt16>) {
    guard let first = text.firstIndex(where: { $0 == word.first }),
      let last = text.lastIndex(where: { $0 == word.last }), first <= last
    else { return nil }
    var place = 0
    for index in first...last where place < word.count && text[index] == word[place] { place += 1 }
    guard place == word.count else { return nil }
    self.word = word
    self.text = text
    span = first..<(last + 1)
  }

  /// What the best places are worth.
  var score: Int {
    guard word.count > 1 else { return Int(span.lazy.filter { text[$0] == word[0] }.map(worth).max() ?? 0) }
    return withTable { table in Int(table.suffix(span.count).max() ?? 0) }
  }

  /// The best places.
  var places: [Int] {
    withTable { table in
      var row = word.count - 1
      var places: [Int] = []
      var reached = (0..<span.count).max { table[row * span.count + $0] < table[row * span.count + $1] }
      while let place = reached {
        places.append(span.lowerBound + place)
        reached = row > 0 ? before(place, row, in: table) : nil
        row -= 1
      }
      return places.reversed()
    }
  }

  /// Where the letter of the row above stands on the best way to a place.
  private func before(_ place: Int, _ row: Int, in table: UnsafeMutableBufferPointer<Int32>) -> Int? {
    let above = UnsafeMutableBufferPointer(rebasing: table[((row - 1) * span.count)...])
    return (0..<place).max {
      worth(of: above[$0], from: $0, to: place) < worth(of: above[$1], from: $1, to: place)
    }
  }

  private func worth(of value: Int32, from earlier: Int, to place: Int) -> Int32 {
    earlier == place - 1 ? value + Worth.run : value + Worth.gap - Int32(place - 2 - earlier)
  }

  /// For each letter of the word and each place of the span what the best way there is worth.
  private func withTable<Result>(_ body: (UnsafeMutableBufferPointer<Int32>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: word.count * span.count) { table in
      for (row, letter) in word.enumerated() { fill(row, letter, of: table) }
      return body(table)
    }
  }

  private func fill(_ row: Int, _ letter: UInt16, of table: UnsafeMutableBufferPointer<Int32>) {
    let (start, above) = (row * span.count, (row - 1) * span.count)
    var reach = Worth.never
    for place in 0..<span.count {
      let before = row > 0 && place > 0 ? table[above + place - 1] : Worth.never
      let way = row == 0 ? 0 : max(before + Worth.run, reach)
      let isThere = text[span.lowerBound + place] == letter && way > Worth.never / 2
      table[start + place] = isThere ? way + worth(at: span.lowerBound + place) : Worth.never
      reach = max(reach - 1, before + Worth.gap)
    }
  }

  private func worth(at index: Int) -> Int32 {
    Worth.letter + (text.startsWord(at: index) ? Worth.wordStart : 0) + (index == 0 ? Worth.textStart : 0)
  }
}

extension UnsafeBufferPointer<UInt16> {
  /// Whether a word begins at a place: a letter after something else, or a digit after a letter.
  func startsWord(at index: Int) -> Bool {
    let letter = self[index]
    guard letter.isWordLetter, !letter.isAccent else { return false }
    guard index > 0 else { return true }
    let before = self[index - 1]
    return !before.isWordLetter || (letter.isDigit && !before.isDigit)
  }
}

extension UInt16 {
  fileprivate var isDigit: Bool {
    (0x30...0x39).contains(self)
  }
}
