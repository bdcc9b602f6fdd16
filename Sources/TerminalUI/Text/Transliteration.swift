extension Unicode.Scalar {
  /// The nearest text in U+0020–U+007E; a question mark where there is none.
  package var transliterated: String {
    if value >= 0x20, value < 0x7F { return String(Character(self)) }
    if let text = Transliteration.texts[self] { return text }
    return String(Character(Transliteration.twins[self] ?? "?"))
  }

  /// The nearest scalar in U+0020–U+007E of the same width; a question mark where there is none.
  var asciiTwin: Unicode.Scalar {
    if value >= 0x20, value < 0x7F { return self }
    if let twin = Transliteration.twins[self] { return twin }
    guard let text = Transliteration.texts[self], text.unicodeScalars.count == 1 else { return "?" }
    return text.unicodeScalars.first ?? "?"
  }
}

/// What stands for a character where there is nothing but ASCII.
enum Transliteration {
  /// The glyphs of the vetted list with their twins.
  static let twins: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(GlyphSet.unicode.all, GlyphSet.ascii.all),
    uniquingKeysWith: { first, _ in first }
  )

  /// Letters, punctuation and signs with the text that replaces them.
  static let texts: [Unicode.Scalar: String] = {
    var texts = signs
    for (letters, base) in letters {
      for letter in letters.unicodeScalars { texts[letter] = base }
    }
    return texts
  }()

  private static let signs: [Unicode.Scalar: String] = [
    "£": "GBP", "€": "EUR", "¥": "JPY", "¢": "c", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-",
    "―": "-", "−": "-", "‘": "'", "’": "'", "‚": "'", "‛": "'", "“": "\"", "”": "\"", "„": "\"",
    "«": "\"", "»": "\"", "‹": "'", "›": "'", "…": "...", "•": "*", "·": ".", "×": "x", "÷": "/",
    "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "≤": "<=", "≥": ">=", "≠": "!=",
    "≈": "~", "±": "+/-", "°": "deg", "²": "2", "³": "3", "¹": "1", "µ": "u", "μ": "u", "§": "S",
    "¶": "P", "©": "(c)", "®": "(r)", "™": "(tm)", "№": "No", "†": "+", "‡": "++", "‰": "0/00",
    "¡": "!", "¿": "?", "ª": "a", "º": "o", "¬": "not", "¦": "|", "´": "'", "ˆ": "^", "˜": "~",
    "→": "->", "←": "<-", "∞": "inf", "√": "sqrt", "∆": "delta", "Δ": "delta", "⟨": "<", "⟩": ">",
    "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ß": "ss", "Þ": "Th", "þ": "th", "Ĳ": "IJ", "ĳ": "ij",
    "ŉ": "'n", "◌": "?",
  ]

  private static let letters: [(letters: String, base: String)] = [
    ("ÀÁÂÃÄÅĀĂĄǍ", "A"), ("àáâãäåāăąǎ", "a"), ("ÇĆĈĊČ", "C"), ("çćĉċč", "c"), ("ÐĎĐ", "D"),
    ("ðďđ", "d"), ("ÈÉÊËĒĔĖĘĚ", "E"), ("èéêëēĕėęě", "e"), ("ĜĞĠĢ", "G"), ("ĝğġģ", "g"), ("ĤĦ", "H"),
    ("ĥħ", "h"), ("ÌÍÎÏĨĪĬĮİ", "I"), ("ìíîïĩīĭįı", "i"), ("Ĵ", "J"), ("ĵ", "j"), ("Ķ", "K"), ("ķĸ", "k"),
    ("ĹĻĽĿŁ", "L"), ("ĺļľŀł", "l"), ("ÑŃŅŇŊ", "N"), ("ñńņňŋ", "n"), ("ÒÓÔÕÖØŌŎŐ", "O"),
    ("òóôõöøōŏő", "o"), ("ŔŖŘ", "R"), ("ŕŗř", "r"), ("ŚŜŞŠȘ", "S"), ("śŝşšșſ", "s"), ("ŢŤŦȚ", "T"),
    ("ţťŧț", "t"), ("ÙÚÛÜŨŪŬŮŰŲ", "U"), ("ùúûüũūŭůűų", "u"), ("ŴẀẂẄ", "W"), ("ŵẁẃẅ", "w"),
    ("ÝŶŸỲ", "Y"), ("ýÿŷỳ", "y"), ("ŹŻŽ", "Z"), ("źżž", "z"),
  ]
}
