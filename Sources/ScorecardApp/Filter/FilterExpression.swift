/// What a filter means: which rows it keeps.
package indirect enum FilterExpression: Hashable, Sendable {
  /// Every row.
  case everything
  /// The rows that hold a word, in lower case, in a cell on screen.
  case word(String)
  /// The rows whose field passes a test.
  case test(FilterTest)
  /// The rows that something does not keep.
  case not(FilterExpression)
  /// The rows that all of several keep.
  case all([FilterExpression])
  /// The rows that one of several keeps.
  case any([FilterExpression])

  /// Its opposite; what leaves nothing out yet stays.
  var negated: FilterExpression {
    switch self {
    case .everything: .everything
    case .not(let other): other
    default: .not(self)
    }
  }

  /// Several that must all hold.
  static func joined(_ parts: [FilterExpression]) -> FilterExpression {
    let told = parts.flatMap { part -> [FilterExpression] in
      switch part {
      case .everything: []
      case .all(let inner): inner
      default: [part]
      }
    }
    return told.count > 1 ? .all(told) : told.first ?? .everything
  }

  /// Several of which one is enough; one that leaves nothing out yet is still being typed, and does not count.
  static func either(_ parts: [FilterExpression]) -> FilterExpression {
    let told = parts.flatMap { part -> [FilterExpression] in
      switch part {
      case .everything: []
      case .any(let inner): inner
      default: [part]
      }
    }
    return told.count > 1 ? .any(told) : told.first ?? .everything
  }
}

extension FilterExpression: CustomStringConvertible {
  /// The filter in its plainest form, which means the same when it is read again.
  package var description: String {
    switch self {
    case .everything: ""
    case .word(let word): word.asFilterWord
    case .test(let test):
      test.field.asFilterWord + test.sign.rawValue + test.valueWords
    case .not(let other): "not \(other.inBrackets)"
    case .all(let parts):
      parts.map { if case .any = $0 { $0.inBrackets } else { $0.description } }.joined(separator: " ")
    case .any(let parts): parts.map(\.description).joined(separator: " or ")
    }
  }

  private var inBrackets: String {
    switch self {
    case .all, .any: "(\(description))"
    default: description
    }
  }
}

extension FilterTest {
  /// The values as they are typed: `1` and `200` in quotes, because `1,200` is one.
  fileprivate var valueWords: String {
    let words = values.map(\.asFilterWord)
    let isNumber = values.count > 1 && FilterOperand(values.joined(separator: ",")) != nil
    return (isNumber ? words.map { $0.hasPrefix("\"") ? $0 : "\"\($0)\"" } : words).joined(separator: ",")
  }
}

extension String {
  /// The words as a filter needs them: in quotes where they would mean something else without.
  var asFilterWord: String {
    let isPlain = unicodeScalars.allSatisfy {
      !$0.isBlank && !$0.isSign && !",()\"!".unicodeScalars.contains($0)
    }
    if isPlain, !isEmpty, !hasPrefix("-"), !["and", "or", "not"].contains(lowercased()) { return self }
    // Scalar by scalar: a mark that begins the words would melt into a quote before it.
    let quoted = unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
    return "\"" + String(String.UnicodeScalarView(quoted)) + "\""
  }
}
