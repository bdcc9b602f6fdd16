/// A word that is looked for in thousands of cells.
public struct SearchWord: Hashable, Sendable {
  /// The word in lower case.
  public let text: String
  /// Its bytes; nil where it has other letters than those of ASCII.
  private let bytes: [UInt8]?

  /// A word, whatever its case.
  public init(_ word: String) {
    text = word.lowercased()
    bytes = text.utf8.allSatisfy { $0 < 0x80 } ? Array(text.utf8) : nil
  }

  /// Whether a cell holds it; a blank one holds nothing.
  public func stands(in cell: TableCell) -> Bool {
    switch cell {
    case .empty, .series: false
    case .text(let words, _), .figure(let words, _, _), .branch(let words, _): stands(in: words)
    default: stands(in: cell.text)
    }
  }

  private func stands(in words: String) -> Bool {
    guard let bytes else { return words.lowercased().contains(text) }
    return words.utf8.withContiguousStorageIfAvailable { SearchWord.contains(bytes, in: $0) }
      ?? words.lowercased().contains(text)
  }

  private static func contains(_ word: [UInt8], in words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return true }
    guard words.count >= word.count else { return false }
    for start in 0...(words.count - word.count) where words[start].inLowerCase == first {
      var length = 1
      while length < word.count, words[start + length].inLowerCase == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}

extension UInt8 {
  /// The letter of ASCII in lower case; other bytes as they are.
  fileprivate var inLowerCase: UInt8 {
    (0x41...0x5A).contains(self) ? self | 0x20 : self
  }
}
