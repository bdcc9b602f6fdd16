/// The words of a text as a glossary looks at them: letters, digits and `&`, and how many of the letters are capitals.
struct TermWords {
  /// One word.
  struct Word: Hashable {
    /// The word in lower case.
    var text: String
    /// How many of its letters are capitals.
    var capitals: Int

    /// The word without what may follow a code: its number in `NI14`, its plural in `LAAs`.
    var stem: String {
      var stem = text[...]
      while let last = stem.last, last.isNumber { stem.removeLast() }
      if stem.count == text.count, stem.last == "s" { stem.removeLast() }
      return String(stem)
    }
  }

  /// The words, in order.
  private(set) var words: [Word] = []

  /// The words of a text.
  init(_ text: String) {
    var (start, capitals): (String.UnicodeScalarView.Index?, Int) = (nil, 0)
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar == "&" || scalar.isWordLetter {
        start = start ?? index
        if scalar.properties.isUppercase { capitals += 1 }
      } else if let first = start {
        words.append(Word(text: String(scalars[first..<index]).lowercased(), capitals: capitals))
        (start, capitals) = (nil, 0)
      }
    }
    if let first = start {
      words.append(Word(text: String(scalars[first...]).lowercased(), capitals: capitals))
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit.
  fileprivate var isWordLetter: Bool {
    value < 0x80
      ? (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
      : properties.isAlphabetic
  }
}
