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
public struct Movement: Hashable, Sendable {
  /// Which way.
  public var direction: Direction
  /// The change with its sign: points for percentages, levels for words, else per cent of the earlier figure.
  ///
  /// Nil where there is none, such as per cent of nothing.
  public var change: DecimalNumber?
  /// The movement in words, to stand beside the arrow: `better by 1.2 pts`.
  public var words: String
  /// Whether the change lies inside survey noise, so that the arrow says little.
  public var isMuted: Bool
  /// Why.
  public var reason: Reason

  /// A movement with its reason.
  public init(
    _ direction: Direction,
    change: DecimalNumber? = nil,
    words: String,
    isMuted: Bool = false,
    reason: Reason
  ) {
    self.direction = direction
    self.change = change
    self.words = words
    self.isMuted = isMuted
    self.reason = reason
  }
}
