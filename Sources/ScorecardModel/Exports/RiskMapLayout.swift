/// A place for marks on a grid: a cell, the border of two cells, or the crossing of four.
struct RiskMapPlace: Hashable {
  let impact: ClosedRange<Int>
  let likelihood: ClosedRange<Int>

  /// The place of some neighbouring cells; nil where there are none.
  init?(_ cells: [GridCell]) {
    let (impacts, likelihoods) = (cells.map(\.impact), cells.map(\.likelihood))
    guard let low = impacts.min(), let high = impacts.max(), let first = likelihoods.min(),
      let last = likelihoods.max()
    else { return nil }
    (impact, likelihood) = (low...high, first...last)
  }
}

/// A rectangle of a picture in user units.
struct RiskMapRect {
  let x, y, width, height: Int

  var right: Int { x + width }
  var bottom: Int { y + height }
  var middle: (x: Int, y: Int) { (x + width / 2, y + height / 2) }
}

/// Where the parts of the picture of a heatmap lie: cells, and the borders that carry risks.
struct RiskMapLayout {
  /// The marks of each place.
  let marks: [RiskMapPlace: [RiskMark]]
  /// The lines of the names of the levels, the lowest first, and whether they are short forms.
  let impactNames, likelihoodNames: (lines: [[String]], isShort: Bool)
  /// The whole grid.
  let grid: RiskMapRect
  private let columns: [Range<Int>]
  private let rows: [Range<Int>]

  private static let gridWidth = 720
  private static let cellHeight = 76
  private static let borderHeight = 28

  /// The layout of a map below a heading.
  init(_ map: RiskMap, top: Int) {
    var marks: [RiskMapPlace: [RiskMark]] = [:]
    for (cell, found) in map.marks {
      if let place = RiskMapPlace([cell]) { marks[place] = found }
    }
    for border in map.borders {
      if let place = RiskMapPlace(border.cells) { marks[place, default: []].append(border.mark) }
    }
    self.marks = marks
    let (impacts, likelihoods) = (map.scheme.impact.count, map.scheme.likelihood.count)
    let widths = (1..<max(1, likelihoods)).map { level in
      marks.filter { $0.key.likelihood == level...level + 1 }
        .map { $0.value.map { $0.words(within: 120).inked }.max() ?? 0 }.max().map { $0 + 16 } ?? 0
    }
    let heights = (1..<max(1, impacts)).reversed().map { level in
      marks.keys.contains { $0.impact == level...level + 1 } ? Self.borderHeight : 0
    }
    let cellWidth = max(24, (Self.gridWidth - widths.reduce(0, +)) / max(1, likelihoods))
    impactNames = Self.names(map.scheme.impact, width: 200)
    likelihoodNames = Self.names(map.scheme.likelihood, width: cellWidth - 6)
    let left = max(80, 22 + (impactNames.lines.joined().map(\.inked).max() ?? 0))
    columns = Self.tracks(from: left, cell: cellWidth, borders: widths)
    rows = Self.tracks(from: top, cell: Self.cellHeight, borders: heights)
    grid = RiskMapRect(
      x: left,
      y: top,
      width: (columns.last?.upperBound ?? left) - left,
      height: (rows.last?.upperBound ?? top) - top
    )
  }

  /// Where the marks of a place have room.
  func rect(of place: RiskMapPlace) -> RiskMapRect {
    let column = columns[place.likelihood.lowerBound + place.likelihood.upperBound - 2]
    let row = rows[rows.count + 1 - place.impact.lowerBound - place.impact.upperBound]
    return RiskMapRect(x: column.lowerBound, y: row.lowerBound, width: column.count, height: row.count)
  }

  /// Where a cell lies, with its half of the borders around it.
  func ground(of cell: GridCell) -> RiskMapRect {
    let (column, row) = (cell.likelihood * 2 - 2, rows.count + 1 - cell.impact * 2)
    let (x, right) = (Self.start(column, columns), Self.end(column, columns))
    let (y, bottom) = (Self.start(row, rows), Self.end(row, rows))
    return RiskMapRect(x: x, y: y, width: right - x, height: bottom - y)
  }

  private static func start(_ place: Int, _ tracks: [Range<Int>]) -> Int {
    guard place > 0 else { return tracks[place].lowerBound }
    return tracks[place - 1].lowerBound + tracks[place - 1].count / 2
  }

  private static func end(_ place: Int, _ tracks: [Range<Int>]) -> Int {
    place + 1 < tracks.count ? start(place + 2, tracks) : tracks[place].upperBound
  }

  /// A cell, a border, a cell, and so on.
  private static func tracks(from start: Int, cell: Int, borders: [Int]) -> [Range<Int>] {
    var (tracks, end) = ([start..<start + cell], start + cell)
    for border in borders {
      tracks += [end..<end + border, end + border..<end + border + cell]
      end += border + cell
    }
    return tracks
  }

  /// The names of a scale in up to three lines of a width, else in their short forms.
  private static func names(_ scale: RiskScheme.Scale, width: Int) -> (lines: [[String]], isShort: Bool) {
    let broken = scale.names.map { $0.lines(width: width) }
    let fits = broken.allSatisfy { $0.count <= 3 && $0.allSatisfy { $0.inked <= width } }
    let short = ShortForms(scale.names).forms
    return fits || short == scale.names ? (broken, false) : (short.map { [$0] }, true)
  }
}
