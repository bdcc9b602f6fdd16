import ScorecardModel

/// A place for marks on a grid: a cell, the border of two cells, or the crossing of four.
struct GridSite: Hashable {
  /// The levels that run up: one, or two where it lies between them.
  let up: ClosedRange<Int>
  /// The levels that run to the right: one, or two where it lies between them.
  let right: ClosedRange<Int>

  /// Whether it lies between two rows.
  var isBetweenRows: Bool { up.lowerBound != up.upperBound }
  /// Whether it lies between two columns.
  var isBetweenColumns: Bool { right.lowerBound != right.upperBound }
  /// Whether it is one cell.
  var isCell: Bool { !isBetweenRows && !isBetweenColumns }
}

extension GridAxes {
  /// The place of some neighbouring cells, of which there is one at least.
  func site(of cells: [GridCell]) -> GridSite? {
    let (ups, rights) = (cells.map(up), cells.map(right))
    guard let low = ups.min(), let high = ups.max(), let first = rights.min(), let last = rights.max() else {
      return nil
    }
    return GridSite(up: low...high, right: first...last)
  }

  /// What stands at each place of a map, certain places before possible ones.
  func marks(of map: RiskMap) -> [GridSite: [RiskMark]] {
    var sites: [GridSite: [RiskMark]] = [:]
    for (cell, marks) in map.marks {
      if let site = site(of: [cell]) { sites[site] = marks }
    }
    for border in map.borders {
      if let site = site(of: border.cells) { sites[site, default: []].append(border.mark) }
    }
    return sites
  }
}
