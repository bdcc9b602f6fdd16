import ScorecardModel
import TerminalUI

/// Where the parts of a heatmap lie: its cells, the names of its levels, the words of its axes.
///
/// Every level has a row first; then the names, the notes, the words of the axes and a second row of names have what
/// is left, and the rest makes the cells higher.
struct GridGeometry {
  /// Which scale runs up and which to the right.
  let axes: GridAxes
  /// The lines between two rows of cells: one where there is room.
  let gap: Int
  /// The lines of the names below the grid, by level.
  let horizontalNames: [[String]]
  /// The names at the left of the grid, by level.
  let verticalNames: [String]
  /// The row of the word of the axis that runs up; nil where there is no room for the words.
  let wordRow: Int?
  /// The whole area of the cells.
  let cells: Rect
  /// Where the notes stand.
  let notes: Rect
  /// The whole area.
  let area: Rect
  private let rows: [Rect]
  private let columns: [Rect]

  /// The parts of a heatmap in an area, with some notes below it.
  init(_ axes: GridAxes, in area: Rect, notes wanted: Int) {
    self.axes = axes
    self.area = area
    let levels = axes.vertical.count
    let most = max(2, area.width / 4) - 1
    let long = axes.names(of: axes.vertical)
    verticalNames = long.allSatisfy { $0.count <= most } ? long : axes.shortNames(of: axes.vertical)
    let axis = min(most, verticalNames.map(\.count).max() ?? 1) + 1
    var spare = max(0, area.height - levels - 1)
    let first = min(wanted, min(2, spare))
    spare -= first
    let hasWords = spare >= 2
    if hasWords { spare -= 2 }
    let noteCount = first + min(wanted - first, spare)
    spare -= noteCount - first
    let width = max(0, area.width - axis)
    let columnWidth = (width - axes.horizontal.count + 1) / max(1, axes.horizontal.count)
    horizontalNames = GridGeometry.labels(axes, width: columnWidth, rows: spare > levels ? 2 : 1)
    let nameRows = horizontalNames.map(\.count).max() ?? 1
    notes = area.bottom(noteCount)
    wordRow = hasWords ? area.y : nil
    cells = area.dropLeft(axis).dropTop(hasWords ? 1 : 0)
      .dropBottom(noteCount + (hasWords ? 1 : 0) + nameRows)
    gap = cells.height >= levels * 3 - 1 ? 1 : 0
    rows = cells.rows(Array(repeating: .fill(1), count: levels), spacing: gap)
    columns = cells.columns(Array(repeating: .fill(1), count: axes.horizontal.count), spacing: 1)
  }

  /// Where a cell lies, without its lines.
  func rect(of cell: GridCell) -> Rect {
    rect(up: axes.up(cell), right: axes.right(cell))
  }

  /// Where the cell of two levels lies, without its lines.
  func rect(up: Int, right: Int) -> Rect {
    let (row, column) = (rows[rows.count - up], columns[right - 1])
    return Rect(x: column.x, y: row.y, width: column.width, height: row.height)
  }

  /// The names below the grid: in full on one row or two, else short.
  private static func labels(_ axes: GridAxes, width: Int, rows: Int) -> [[String]] {
    let long = axes.names(of: axes.horizontal)
    if long.allSatisfy({ $0.count <= width }) { return long.map { [$0] } }
    let wrapped = long.map { LabelLines($0, width: width).lines }
    let fits = wrapped.allSatisfy { $0.count <= rows && $0.allSatisfy { $0.count <= width } }
    return fits ? wrapped : axes.shortNames(of: axes.horizontal).map { [$0] }
  }
}

/// A name broken into lines at its blanks.
private struct LabelLines {
  private(set) var lines: [String] = []

  init(_ name: String, width: Int) {
    for word in name.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }
}
