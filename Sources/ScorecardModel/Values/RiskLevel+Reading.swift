extension RiskLevel {
  /// The place on a scale that words name: a level (`High`, `H`, `3`) or the border of two neighbours (`M/H`).
  public init?(_ text: String, scale: RiskScheme.Scale) {
    let words = text.trimmed
    if let level = RiskLevel.number(of: words, in: scale) {
      self.init(lower: level, upper: level, words: words)
      return
    }
    let plain = words.plainWords.replacing(" to ", with: "/").replacing("-", with: "/")
    let parts = plain.split(separator: "/").map { $0.trimmed }
    guard parts.count == 2, let first = RiskLevel.number(of: parts[0], in: scale),
      let second = RiskLevel.number(of: parts[1], in: scale), abs(first - second) <= 1
    else { return nil }
    self.init(lower: min(first, second), upper: max(first, second), words: words)
  }

  /// Whether it lies on the border of two levels.
  public var isBorder: Bool { lower != upper }

  /// A level from 1 by its name, by the beginning of its name that no other shares, or by its number.
  private static func number(of words: String, in scale: RiskScheme.Scale) -> Int? {
    let plain = words.plainWords
    guard !plain.isEmpty else { return nil }
    let names = scale.names.map(\.plainWords)
    if let index = names.firstIndex(of: plain) { return index + 1 }
    if let number = Int(plain) { return (1...max(names.count, 1)).contains(number) ? number : nil }
    let begun = names.indices.filter { names[$0].hasPrefix(plain) }
    if begun.count == 1 { return begun[0] + 1 }
    guard plain.allSatisfy(\.isLetter) else { return nil }
    let spelled = names.indices.filter { RiskLevel.spelled(names[$0]).contains { plain.hasPrefix($0) } }
    return spelled.count == 1 && Int(names[spelled[0]]) == nil ? spelled[0] + 1 : nil
  }

  /// The beginnings of the words that a name of a level stands for; of a letter alone not every word that begins so.
  private static func spelled(_ name: String) -> [String] {
    switch name {
    case "": []
    case "l": ["low"]
    case "m": ["med", "moderate"]
    case "h": ["high"]
    case _ where name.count == 1: []
    default: [name]
    }
  }
}
