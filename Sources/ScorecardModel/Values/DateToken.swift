/// A piece of a date as officers write dates.
enum DateToken: Hashable {
  /// Digits with their count: `09` is (9, 2).
  case number(Int, digits: Int)
  /// A month, 1...12.
  case month(Int)
  /// A season.
  case season(Season)
  /// A word, in lower case.
  case word(String)
  /// A sign: `-`, `/`, `.`, `(`.
  case sign(Character)

  /// The pieces of a text with the places where they begin and end.
  static func tokens(of text: String) -> [Placed] {
    var tokens: [Placed] = []
    var index = text.startIndex
    while index < text.endIndex {
      let start = index
      let character = text[start]
      let isDigit = character.isASCII && character.isNumber
      if isDigit || character.isLetter {
        while index < text.endIndex, continues(text[index], digits: isDigit) {
          index = text.index(after: index)
        }
        tokens.append(Placed(token(of: text[start..<index], digits: isDigit), start..<index))
      } else {
        index = text.index(after: index)
        if let sign = sign(character) { tokens.append(Placed(.sign(sign), start..<index)) }
      }
    }
    return tokens
  }

  /// A piece with its place in the text.
  struct Placed {
    let token: DateToken
    let place: Range<String.Index>

    init(_ token: DateToken, _ place: Range<String.Index>) {
      self.token = token
      self.place = place
    }
  }

  private static func continues(_ character: Character, digits: Bool) -> Bool {
    digits ? character.isASCII && character.isNumber : character.isLetter
  }

  private static func token(of text: Substring, digits: Bool) -> DateToken {
    if digits { return .number(Int(text.prefix(9)) ?? 0, digits: text.count) }
    let word = text.lowercased()
    if let month = month(named: word) { return .month(month) }
    return Season(rawValue: word).map { .season($0) } ?? .word(word)
  }

  private static func sign(_ character: Character) -> Character? {
    switch character {
    case "–", "—", "‒", "−", "‐", "‑": "-"
    case "·", "•", "’", "'", ",": nil
    default: character.isWhitespace ? nil : character
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// The month of a name or of its beginning: `sep`, `sept`, `september`.
  private static func month(named word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}

/// A season of the northern hemisphere.
enum Season: String, CaseIterable {
  case spring, summer, autumn, winter

  /// Its first month; winter runs from December into the next year.
  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}
