/// A column of a table.
package struct TableColumn: Hashable, Sendable {
  /// How wide a column is.
  package enum Width: Hashable, Sendable {
    /// So many cells.
    case fixed(Int)
    /// At least so many cells, and by its weight a share of what is left.
    case flexible(minimum: Int, weight: Int = 1)

    /// The least it can do with.
    var minimum: Int {
      switch self {
      case .fixed(let width): max(0, width)
      case .flexible(let minimum, _): max(0, minimum)
      }
    }

    /// Its share of what is left.
    var weight: Int {
      if case .flexible(_, let weight) = self { max(0, weight) } else { 0 }
    }
  }

  /// The words above it.
  package let title: StyledText
  /// What stands behind the words, whatever the room: a mark of sorting.
  package let mark: StyledText
  /// How wide it is.
  package let width: Width
  /// Where its texts stand.
  package let alignment: Alignment
  /// The lower, the sooner it is left out where the width does not suffice.
  package let priority: Int
  /// Whether it stands behind the others, to be scrolled to, even where there is room.
  package let isSpare: Bool

  /// A column.
  package init(
    title: StyledText,
    mark: StyledText = .empty,
    width: Width,
    alignment: Alignment = .left,
    priority: Int = 0,
    isSpare: Bool = false
  ) {
    self.title = title
    self.mark = mark
    self.width = width
    self.alignment = alignment
    self.priority = priority
    self.isSpare = isSpare
  }
}

/// A row of a table.
package enum TableRow: Hashable, Sendable {
  /// A text for each column, those left out included.
  case cells([StyledText])
  /// A text over the full width, above a group of rows.
  case heading(StyledText)
}
