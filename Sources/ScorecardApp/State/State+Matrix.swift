package import ScorecardModel

/// A column of the matrix of objectives and strategic links.
package enum MatrixColumn: Hashable, Sendable {
  /// A link.
  case link(StrategicLink)
  /// All links of a kind.
  case kind(String, [StrategicLink])

  /// The links it stands for.
  package var links: [StrategicLink] {
    switch self {
    case .link(let link): [link]
    case .kind(_, let links): links
    }
  }

  /// Whether it stands for all links of a kind.
  var isKind: Bool {
    if case .kind = self { true } else { false }
  }

  /// What it is called above its cells.
  var name: String {
    switch self {
    case .link(let link): link.id
    case .kind(let kind, _): kind.isEmpty ? "other" : kind
    }
  }
}

extension State {
  /// Whether the objectives are shown against the strategic links.
  var isMatrix: Bool {
    page.place == .view(.strategy) && page.look == 1 && matrix != nil
  }

  /// The columns of the matrix: the links, or their kinds.
  package var matrixColumns: [MatrixColumn] {
    guard let matrix else { return [] }
    guard page.grouping == State.byKind else { return matrix.links.map(MatrixColumn.link) }
    return matrix.kinds.map { kind in .kind(kind, matrix.links.filter { $0.kind == kind }) }
  }

  /// The column of the matrix that is selected; nil where the objective is.
  package var matrixSelection: MatrixColumn? {
    let columns = isMatrix ? matrixColumns : []
    return columns.indices.contains(page.cursor.column - 1) ? columns[page.cursor.column - 1] : nil
  }

  private static let byKind = "kind"
  private static let leap = 8

  /// Works out what contributes to what, where that is looked at.
  mutating func refreshMatrix() {
    matrix = page.place == .view(.strategy) && page.look > 0 ? scorecard.map(StrategicMatrix.init) : nil
    if isMatrix { page.cursor.column = min(page.cursor.column, matrixColumns.count) }
  }

  /// Goes to another column of the matrix; the first is that of the objectives.
  ///
  /// - Parameters:
  ///   - step: How many columns.
  ///   - isLeap: Whether many at once.
  mutating func moveOnMatrix(by step: Int, isLeap: Bool = false) {
    let wanted = page.cursor.column + step * (isLeap ? State.leap : 1)
    page.cursor.column = max(0, min(wanted, matrixColumns.count))
  }

  /// Opens the link that is selected, or shows the links of the kind that is.
  ///
  /// - Returns: Whether a column is selected.
  mutating func openMatrixColumn() -> Bool {
    switch matrixSelection {
    case nil: return false
    case .link(let link): push(Page(.detail(.link(link.id))))
    case .kind(_, let links):
      page.grouping = nil
      page.cursor.column = 1 + (matrix?.links.firstIndex { $0.id == links.first?.id } ?? -1)
    }
    return true
  }

  /// Puts the links of a kind into one column, or shows each again.
  mutating func groupMatrix() {
    let isGrouped = page.grouping == State.byKind
    page.grouping = isGrouped ? nil : State.byKind
    page.cursor.column = 0
    notice = isGrouped ? "Each link" : "Links by kind"
  }
}
