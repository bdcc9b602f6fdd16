import ScorecardModel
import TerminalUI

/// Where the parts of a heatmap lie: its cells, the borders that carry risks, the names of its levels, the words of
/// its axes.
///
/// Every level has a row first, and so has every border between rows with risks on it, and the names; what is left is
/// for two notes, the steps of the appetite, a second row for every level, the other notes, lines between all rows, the
/// words of the axes, a second row of names, and the rest makes the cells higher.
struct GridGeometry {
  /// Which scale runs up and which to the right.
  let axes: GridAxes
  /// The names below the grid, by level.
  let horizontalNames: GridNames
  /// The names at the left of the grid, by level.
  let verticalNames: GridNames
  /// The row of the word of the axis that runs up; nil where there is no room for the words.
  let wordRow: Int?
  /// The whole area of the cells.
  let cells: Rect
  /// Where the notes stand.
  let notes: Rect
  /// The whole area.
  let area: Rect
  /// Whether every level has a second row.
  let hasSecondRows: Bool
  /// Whether there is a line between any two rows.
  let hasAllLines: Bool
  private let rows: GridTracks
  private let columns: GridTracks

  /// The parts of a heatmap in an area that has room for it.
  ///
  /// - Parameters:
  ///   - axes: Which scale runs up.
  ///   - area: The area.
  ///   - wanted: How many lines of notes there are.
  ///   - borders: The borders that carry risks, and how many columns each wants.
  init(_ axes: GridAxes, in area: Rect, notes wanted: Int, borders: [GridSite: Int] = [:]) {
    self.axes = axes
    self.area = area
    let carriers = GridCarriers(axes, borders)
    let levels = axes.vertical.count
    // The names take a quarter of the width at most, and leave the columns of the grid what they need.
    let least = GridGeometry.least(axes, borders: borders).width - GridNames.leastWidth(axes)
    verticalNames = GridNames(axes, vertical: min(area.width / 4 - 1, area.width - least))
    let axis = verticalNames.width + 1
    var spare = max(0, area.height - levels - carriers.rowCount - 1)
    func take(_ rows: Int, orLess: Bool = false) -> Int {
      let taken = orLess ? min(rows, spare) : rows <= spare ? rows : 0
      spare -= taken
      return taken
    }
    let first = take(min(wanted, 2), orLess: true)
    let hasSteps = take(carriers.stepCount) > 0
    let second = take(levels)
    hasSecondRows = second > 0
    let noteCount = first + take(wanted - first, orLess: true)
    let lines = levels - 1 - carriers.rowCount - (hasSteps ? carriers.stepCount : 0)
    hasAllLines = hasSecondRows && lines <= spare
    _ = take(hasSecondRows ? lines : 0)
    let hasWords = take(2) > 0
    let columnBorders = carriers.columns(in: area.width - axis)
    let room = area.width - axis - columnBorders.reduce(0, +)
    horizontalNames = GridNames(
      axes,
      horizontal: max(1, room / max(1, axes.horizontal.count)),
      rows: hasSecondRows && spare > 0 ? 2 : 1
    )
    notes = area.bottom(noteCount)
    wordRow = hasWords ? area.y : nil
    cells = area.dropLeft(axis).dropTop(hasWords ? 1 : 0)
      .dropBottom(noteCount + (hasWords ? 1 : 0) + horizontalNames.height)
    rows = GridTracks(
      from: cells.y,
      length: cells.height,
      borders: carriers.rows(areAll: hasAllLines, haveSteps: hasSteps)
    )
    columns = GridTracks(from: cells.x, length: cells.width, borders: columnBorders)
  }

  /// The least room a grid needs with the borders that carry risks: below it risks would stand beside a wrong level.
  static func least(_ axes: GridAxes, borders: [GridSite: Int] = [:]) -> Size {
    let carriers = GridCarriers(axes, borders)
    let columns = axes.horizontal.count
    let width = GridNames.leastWidth(axes) + 1 + columns * 3 - 1 + carriers.columnCount * 2
    return Size(width: width, height: axes.vertical.count + carriers.rowCount + 1)
  }

  /// Where the marks of a place have room.
  func rect(of site: GridSite) -> Rect {
    let count = axes.vertical.count
    return Rect(
      columns.between(site.right.lowerBound - 1, site.right.upperBound - 1),
      rows.between(count - site.up.upperBound, count - site.up.lowerBound)
    )
  }

  /// Where the marks of the cell of two levels have room.
  func rect(up: Int, right: Int) -> Rect {
    rect(of: GridSite(up: up...up, right: right...right))
  }

  /// Where a cell lies, without its lines.
  func ground(of cell: GridCell) -> Rect {
    ground(up: axes.up(cell), right: axes.right(cell))
  }

  /// Where the cell of two levels lies, without its lines.
  func ground(up: Int, right: Int) -> Rect {
    Rect(columns.ground(right - 1), rows.cells(axes.vertical.count - up))
  }

  /// The row of the line above the cells of a level; nil where the cells above follow at once.
  func line(above up: Int) -> Int? {
    let border = rows.border(after: axes.vertical.count - up - 1)
    return border.isEmpty ? nil : border.lowerBound
  }
}

/// The borders of a grid that carry risks and need room for them.
private struct GridCarriers {
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

extension Rect {
  /// What lies in some columns and some rows.
  init(_ columns: Range<Int>, _ rows: Range<Int>) {
    self.init(x: columns.lowerBound, y: rows.lowerBound, width: columns.count, height: rows.count)
  }
}
