/// What a row is sorted by: a cell with its words in lower case, made once for a row and compared many times.
public struct SortKey: Sendable {
  private let cell: TableCell
  private let words: String
  /// Whether there is nothing to sort by.
  public let isBlank: Bool

  /// What a row with a cell is sorted by.
  public init(_ cell: TableCell) {
    self.cell = cell
    isBlank = cell.isBlank
    words = if case .figure(_, .some, _) = cell { "" } else { cell.text.lowercased() }
  }

  /// Whether its row stands before another: the worst, the largest or the first in the alphabet first; cells without
  /// anything last; nil where neither comes first.
  public func precedes(_ other: SortKey) -> Bool? {
    switch (cell, other.cell) {
    case _ where isBlank || other.isBlank: isBlank == other.isBlank ? nil : other.isBlank
    case (.figure(_, let left?, _), .figure(_, let right?, _)): left == right ? nil : right < left
    case (.figure(_, .some, _), _): true
    case (_, .figure(_, .some, _)): false
    case (.status(let left, _), .status(let right, _)):
      left.severity == right.severity ? nil : left.severity > right.severity
    case (.due(let left), .due(let right)): left.urgency == right.urgency ? nil : left.urgency > right.urgency
    case (.series, .series): nil
    case (.branch(_, let left), .branch(_, let right)):
      left.order == right.order ? nil : left.order < right.order
    case (.share(let left), .share(let right)): left == right ? nil : right < left
    default: words == other.words ? nil : words < other.words
    }
  }
}

extension TableCell {
  /// Whether a row with this cell stands before a row with another, when sorted by this column.
  public func precedes(_ other: TableCell) -> Bool? {
    SortKey(self).precedes(SortKey(other))
  }
}
