/// What stands between a field and its value.
package enum FilterSign: String, CaseIterable, Sendable {
  /// The cell holds the word.
  case holds = ":"
  /// The cell is the word, or the number or day.
  case equals = "="
  /// The cell is anything else.
  case differs = "!="
  /// The number or day is smaller, or earlier.
  case less = "<"
  /// It is smaller or the same.
  case atMost = "<="
  /// The number or day is larger, or later.
  case more = ">"
  /// It is larger or the same.
  case atLeast = ">="

  /// Whether it compares by size, for which there must be a number or a day.
  package var isOrder: Bool {
    switch self {
    case .holds, .equals, .differs: false
    case .less, .atMost, .more, .atLeast: true
    }
  }

  /// Whether two values stand to each other as it says.
  func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .holds, .equals: left == right
    case .differs: left != right
    case .less: left < right
    case .atMost: left <= right
    case .more: left > right
    case .atLeast: left >= right
    }
  }
}
