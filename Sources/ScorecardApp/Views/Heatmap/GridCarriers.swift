import ScorecardModel

/// The borders of a grid that carry risks and need room for them.
struct GridCarriers {
  /// Whether each border between rows does, from the highest.
  private let rows: [Bool]
  /// Whether the appetite runs along each border between rows, from the highest.
  private let steps: [Bool]
  /// How many columns each border between columns wants; nil where it carries nothing.
  private let wishes: [Int?]

  init(_ axes: GridAxes, _ borders: [GridSite: Int]) {
    let (ups, rights) = (axes.vertical.count, axes.horizontal.count)
    let levels = (1..<max(1, ups)).reversed()
    rows = levels.map { up in borders.keys.contains { $0.isBetweenRows && $0.up.lowerBound == up } }
    steps = levels.map(axes.hasStep)
    wishes = (1..<max(1, rights)).map { place in
      borders.filter { $0.key.isBetweenColumns && $0.key.right.lowerBound == place }.map(\.value).max()
    }
  }

  /// How many borders between rows have no line yet but a step.
  var stepCount: Int { zip(rows, steps).count { !$0 && $1 } }
  var rowCount: Int { rows.count(where: \.self) }
  var columnCount: Int { wishes.count { $0 != nil } }

  /// The height of each border between rows: a line for all, or for those that carry risks and perhaps those with steps.
  func rows(areAll: Bool, haveSteps: Bool) -> [Int] {
    zip(rows, steps).map { areAll || $0 || haveSteps && $1 ? 1 : 0 }
  }

  /// The width of each border: that of a line, or what its marks want, but no wider than cells are.
  func columns(in width: Int) -> [Int] {
    let most = max(3, width / max(1, wishes.count + 1 + columnCount) - 1)
    return wishes.map { $0.map { max(3, min(most, $0)) } ?? 1 }
  }
}
