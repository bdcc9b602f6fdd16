/// A risk as a mark on the grid.
public struct RiskMark: Hashable, Sendable {
  /// What the mark says.
  public enum Kind: Hashable, Sendable {
    /// The risk stands here.
    case exact
    /// It may stand here: its score is known, its cell is not.
    case possible
    /// It comes from here.
    case origin
    /// It comes here, that way on the grid.
    case arrival(RiskHeading)
    /// It has not moved.
    case unmoved
  }

  /// The risk's id.
  public let id: String
  /// What the mark says.
  public let kind: Kind

  /// A mark of a risk.
  public init(id: String, kind: Kind) {
    self.id = id
    self.kind = kind
  }
}

/// Which way a risk goes over the grid: in impact, and in likelihood; both at once slantwise.
public struct RiskHeading: Hashable, Sendable {
  /// -1 to a lower impact, 1 to a higher, 0 neither.
  public let impact: Int
  /// -1 to a lower likelihood, 1 to a higher, 0 neither.
  public let likelihood: Int

  /// The way from one cell to another.
  public init(from: GridCell, to: GridCell) {
    self.init(from: [from], to: [to])
  }

  /// The way from some neighbouring cells to others: a border lies half way between its cells.
  init(from: [GridCell], to: [GridCell]) {
    impact = (to.middle(\.impact) - from.middle(\.impact)).signum()
    likelihood = (to.middle(\.likelihood) - from.middle(\.likelihood)).signum()
  }
}

/// A risk's way from one cell to another.
public struct RiskMove: Hashable, Sendable {
  /// The risk's id.
  public let id: String
  /// The cell it comes from.
  public let from: GridCell
  /// The cell it comes to.
  public let to: GridCell

  /// The way it goes.
  public var heading: RiskHeading {
    RiskHeading(from: from, to: to)
  }
}

extension [GridCell] {
  /// Twice the middle of them on one axis.
  fileprivate func middle(_ axis: (GridCell) -> Int) -> Int {
    (map(axis).min() ?? 0) + (map(axis).max() ?? 0)
  }
}
