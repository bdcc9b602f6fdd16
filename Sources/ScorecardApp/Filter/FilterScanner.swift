/// Takes the text of a filter apart, in one pass.
struct FilterScanner {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0
  /// What the text ends in the middle of; nil where it ends with a blank or a bracket.
  private(set) var part: FilterPart?

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The number of scalars of the text.
  var end: Int { scalars.count }

  /// The next piece; nil at the end.
  mutating func next() throws(FilterError) -> FilterToken? {
    if skipBlanks() { part = nil }
    guard let first = peek() else { return nil }
    switch first {
    case "(": return mark(.open, depth: depth + 1)
    case ")": return mark(.close, depth: max(0, depth - 1))
    case "-" where isNegation: return mark(.not, depth: depth)
    default: return try term()
    }
  }

  private mutating func mark(_ kind: FilterToken.Kind, depth: Int) -> FilterToken {
    self.depth = depth
    index += 1
    part = nil
    return token(kind, from: index - 1)
  }

  /// Whether a minus stands before what is left out; `-5` is a figure, and ` - ` a dash between words.
  private var isNegation: Bool {
    guard let next = peek(1) else { return true }
    return !next.isBlank && next.properties.numericType == nil && !["£", "$", "€", "."].contains(next)
  }

  private mutating func term() throws(FilterError) -> FilterToken {
    let start = index
    part = FilterPart(start: start)
    let isQuoted = peek() == "\""
    let name = isQuoted ? try quoted() : bare(endsAt: \.isSign)
    let nameEnd = index
    if let keyword = isQuoted ? nil : FilterScanner.keywords[name.lowercased()], sign() == nil {
      return token(keyword, from: start)
    }
    guard let sign = takeSign() else { return token(.word(name.lowercased()), from: start) }
    if sign != .holds { _ = skipBlanks() }
    let valueStart = index
    let test = FilterTest(
      field: name.lowercased(),
      sign: sign,
      values: try values(of: name, sign).map { $0.lowercased() }
    )
    return FilterToken(
      kind: .test(test),
      place: start..<index,
      field: start..<nameEnd,
      value: valueStart..<index
    )
  }

  private static let keywords: [String: FilterToken.Kind] = ["and": .and, "or": .or, "not": .not]

  private func token(_ kind: FilterToken.Kind, from start: Int) -> FilterToken {
    FilterToken(kind: kind, place: start..<index, field: start..<index, value: index..<index)
  }
}

// MARK: - Signs and values

extension FilterScanner {
  /// The sign at the place, or so many scalars behind it.
  private func sign(after offset: Int = 0) -> FilterSign? {
    guard let first = peek(offset), first.isSign || first == "!" else { return nil }
    switch (first, peek(offset + 1)) {
    case ("<", "="), ("≤", _): return .atMost
    case (">", "="), ("≥", _): return .atLeast
    case ("!", "="): return .differs
    case ("!", _): return nil
    case (":", _): return .holds
    case ("=", _): return .equals
    case ("<", _): return .less
    default: return .more
    }
  }

  /// Takes the sign of a test; a comparison may stand apart from its field: `score >= 12`.
  private mutating func takeSign() -> FilterSign? {
    var blanks = 0
    while peek(blanks)?.isBlank == true { blanks += 1 }
    guard let sign = sign(after: blanks), blanks == 0 || sign != .holds else { return nil }
    let isOneSign = peek(blanks) == "≤" || peek(blanks) == "≥"
    index += blanks + (isOneSign ? 1 : sign.rawValue.unicodeScalars.count)
    return sign
  }

  private mutating func values(of field: String, _ sign: FilterSign) throws(FilterError) -> [String] {
    let start = index
    part = FilterPart(field: field.lowercased(), start: start)
    if sign.isOrder { return [try value(endsAt: { _ in false })].compactMap(\.self) }
    var values: [String] = []
    while true {
      if let value = try value(endsAt: { $0 == "," }) { values.append(value) }
      guard peek() == "," else { break }
      index += 1
      part?.start = index
    }
    // The commas of `60,111` stand between thousands.
    let whole = text(start..<index)
    return values.count > 1 && FilterOperand(whole) != nil ? [whole] : values
  }

  /// A value; nil where there is none.
  private mutating func value(endsAt isEnd: (Unicode.Scalar) -> Bool) throws(FilterError) -> String? {
    if peek() == "\"" { return try quoted() }
    let value = bare(endsAt: isEnd, fromFirst: true)
    return value.isEmpty ? nil : value
  }

  /// Words between quotes; two of them are a quote that is meant.
  private mutating func quoted() throws(FilterError) -> String {
    let start = index
    var words = String.UnicodeScalarView()
    index += 1
    while let scalar = peek() {
      index += 1
      if scalar != "\"" {
        words.append(scalar)
      } else if peek() == "\"" {
        words.append(scalar)
        index += 1
      } else {
        return String(words)
      }
    }
    throw FilterError(
      place: start..<start + 1,
      message: "expected \" at the end of the words that begin here"
    )
  }

  /// Letters up to a blank, to what ends them, or to the bracket that closes what is around them.
  private mutating func bare(
    endsAt isEnd: (Unicode.Scalar) -> Bool,
    fromFirst: Bool = false
  ) -> String {
    let start = index
    let isWhole = !fromFirst && (peek().map(isEnd) ?? false)
    var inner = 0
    while let scalar = peek(), !scalar.isBlank {
      let isDiffers = scalar == "!" && peek(1) == "=" && !fromFirst
      if !isWhole, index > start || fromFirst, isEnd(scalar) || isDiffers { break }
      if scalar == ")", depth > 0, inner == 0 { break }
      inner += scalar == "(" ? 1 : scalar == ")" ? -min(1, inner) : 0
      index += 1
    }
    return text(start..<index)
  }

  private mutating func skipBlanks() -> Bool {
    let start = index
    while peek()?.isBlank == true { index += 1 }
    return index > start
  }

  private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    index + offset < end ? scalars[index + offset] : nil
  }

  private func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }
}

extension Unicode.Scalar {
  /// Whether words end at it.
  var isBlank: Bool {
    properties.isWhitespace
  }

  /// Whether it stands between a field and its value.
  var isSign: Bool {
    switch self {
    case ":", "<", ">", "=", "≤", "≥": true
    default: false
    }
  }
}
