/// Which way a figure has gone: better or worse, not up or down.
public enum Direction: String, CaseIterable, Hashable, Sendable {
  /// Better than it was.
  case better
  /// As it was.
  case steady
  /// Worse than it was.
  case worse
  /// Nothing to compare, or neither way is better.
  case none

  /// The direction in a word.
  public var word: String { self == .none ? "no comparison" : rawValue }

  /// One ASCII character of its own.
  public var letter: Character {
    switch self {
    case .better: "+"
    case .steady: "="
    case .worse: "-"
    case .none: " "
    }
  }
}

/// How a figure has moved between two periods.
///
/// Its words and its reason are made when somebody asks for them.
public struct Movement: Sendable {
  /// Which way.
  public var direction: Direction
  /// The change with its sign: points for percentages, levels for words, else per cent of the earlier figure.
  ///
  /// Nil where there is none, such as per cent of nothing.
  public var change: DecimalNumber?
  /// Whether the change lies inside survey noise, so that the arrow says little.
  public var isMuted: Bool
  private let makeWords: @Sendable () -> String
  private let makeReason: @Sendable () -> Reason

  /// A movement with its reason.
  public init(
    _ direction: Direction,
    change: DecimalNumber? = nil,
    words: @autoclosure @escaping @Sendable () -> String,
    isMuted: Bool = false,
    reason: @autoclosure @escaping @Sendable () -> Reason
  ) {
    self.direction = direction
    self.change = change
    self.isMuted = isMuted
    makeWords = words
    makeReason = reason
  }

  /// The movement in words, to stand beside the arrow: `better by 1.2 pts`.
  public var words: String {
    makeWords()
  }

  /// Why.
  public var reason: Reason {
    makeReason()
  }

  /// The same, which is found again when somebody asks for its words; what it was found with is not kept.
  func retold(by find: @escaping @Sendable () -> Movement) -> Movement {
    Movement(direction, change: change, words: find().words, isMuted: isMuted, reason: find().reason)
  }
}

extension Movement: Hashable {
  /// Whether two say the same, in all their words.
  public static func == (lhs: Movement, rhs: Movement) -> Bool {
    (lhs.direction, lhs.change, lhs.isMuted) == (rhs.direction, rhs.change, rhs.isMuted)
      && (lhs.words, lhs.reason) == (rhs.words, rhs.reason)
  }

  /// Hashes what costs nothing; the words follow from it mostly.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(direction)
    hasher.combine(change)
  }
}
