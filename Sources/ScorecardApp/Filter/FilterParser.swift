/// Reads a filter: words side by side must all hold, `or` binds loosest, `not` and `-` tightest.
struct FilterParser {
  /// A field that a filter names, with its place.
  struct Mention: Hashable, Sendable {
    /// What is asked of it.
    let test: FilterTest
    /// Where the field stands, in Unicode scalars.
    let place: Range<Int>
  }

  /// How deep brackets may lie in each other: deeper than anybody means, and less than a stack bears.
  private static let deepest = 40

  private let tokens: [FilterToken]
  private let end: Int
  private var index = 0
  private(set) var mentions: [Mention] = []

  /// What a text means, and the fields it names.
  static func read(_ text: String) throws(FilterError) -> (FilterExpression, [Mention]) {
    var scanner = FilterScanner(text)
    var tokens: [FilterToken] = []
    while let token = try scanner.next() { tokens.append(token) }
    var parser = FilterParser(tokens: tokens, end: scanner.end)
    let expression = tokens.isEmpty ? .everything : try parser.choice(depth: 0)
    if let rest = parser.peek() {
      throw FilterError(place: rest.place, message: "there is no ( that this ) closes")
    }
    return (expression, parser.mentions)
  }

  /// What stands whole before a mistake, what it means, and the fields it names.
  static func readBefore(_ error: FilterError, in text: String) -> (String, FilterExpression, [Mention]) {
    var scanner = FilterScanner(text)
    var ends: [Int] = []
    while let token = try? scanner.next(), token.place.upperBound <= error.place.lowerBound {
      ends.append(token.place.upperBound)
    }
    // What is left of a bracket or an `or` is seldom longer.
    for end in ends.suffix(longestRest).reversed() {
      let whole = String(text.unicodeScalars.prefix(end))
      if let (expression, mentions) = try? read(whole) { return (whole, expression, mentions) }
    }
    return ("", .everything, [])
  }

  /// How many pieces before a mistake may belong to it.
  private static let longestRest = 16

  private init(tokens: [FilterToken], end: Int) {
    self.tokens = tokens
    self.end = end
  }

  private func peek() -> FilterToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  private mutating func take(_ kind: FilterToken.Kind) -> FilterToken? {
    guard let token = peek(), token.kind == kind else { return nil }
    index += 1
    return token
  }

  /// Terms with `or` between them.
  private mutating func choice(depth: Int) throws(FilterError) -> FilterExpression {
    var parts = [try sequence(depth: depth)]
    while take(.or) != nil { parts.append(try sequence(depth: depth)) }
    return .either(parts)
  }

  /// Terms side by side, or with `and` between them.
  private mutating func sequence(depth: Int) throws(FilterError) -> FilterExpression {
    var parts = [try term(depth: depth)]
    while let next = peek(), next.kind != .or, next.kind != .close {
      _ = take(.and)
      parts.append(try term(depth: depth))
    }
    return .joined(parts)
  }

  private mutating func term(depth: Int) throws(FilterError) -> FilterExpression {
    var isNegated = false
    while take(.not) != nil { isNegated.toggle() }
    let inner = try operand(depth: depth)
    return isNegated ? inner.negated : inner
  }

  private mutating func operand(depth: Int) throws(FilterError) -> FilterExpression {
    guard let token = peek() else { throw missing() }
    switch token.kind {
    case .word(let word):
      index += 1
      return .word(word)
    case .test(let test):
      index += 1
      try check(test, token)
      mentions.append(Mention(test: test, place: token.field))
      return test.isOpen ? .everything : .test(test)
    case .open:
      index += 1
      return try inside(token, depth: depth + 1)
    case .close, .and, .or, .not: throw missing()
    }
  }

  private mutating func inside(_ open: FilterToken, depth: Int) throws(FilterError) -> FilterExpression {
    guard depth <= FilterParser.deepest else {
      throw FilterError(
        place: open.place,
        message: "expected at most \(FilterParser.deepest) brackets in each other"
      )
    }
    let expression = try choice(depth: depth)
    guard take(.close) != nil else {
      throw FilterError(
        place: end..<end,
        message: "expected ) for the ( in column \(open.place.lowerBound + 1)"
      )
    }
    return expression
  }

  /// What is said where a term should stand and does not.
  private func missing() -> FilterError {
    let place = peek()?.place ?? end..<end
    guard index > 0 else {
      return FilterError(place: place, message: "expected a word or field:word before this")
    }
    let before: String =
      switch tokens[index - 1].kind {
      case .and: "and"
      case .or: "or"
      case .open: "("
      default: "not"
      }
    return FilterError(place: place, message: "expected a word or field:word after \(before)")
  }

  /// Whether a test says what it compares with.
  private func check(_ test: FilterTest, _ token: FilterToken) throws(FilterError) {
    let sign = test.sign.rawValue
    let kind = test.sign.isOrder ? "a number or a day" : "a word"
    if test.values.isEmpty, test.sign != .holds {
      throw FilterError(place: token.value, message: "expected \(kind) after \(sign)")
    }
    guard test.sign.isOrder, let found = test.values.first, FilterOperand(found) == nil else { return }
    throw FilterError(place: token.value, message: "expected \(kind) after \(sign), found \(found)")
  }
}
