import ScorecardModel
import TerminalUI

/// The ways of risks over the grid, in broken lines from place to place to an arrow head.
///
/// A way keeps clear of every mark but its own and of other ways, so that it never seems to join what does not belong
/// together; where there is no such way none is drawn, and the signs of the marks tell of the movement.
struct GridPaths {
  private let geometry: GridGeometry
  private let blocks: [GridSite: MarkBlock]
  /// The places where nothing stands but what goes one way, by that way.
  private let movers: [GridSite: Set<String>]
  /// The points that are taken by marks and by what stands beside them, and those of ways.
  private(set) var taken: Set<Point> = []

  /// The ways between the marks of a grid, laid out where they are drawn.
  init(_ geometry: GridGeometry, _ marks: [GridSite: [RiskMark]], _ blocks: [GridSite: MarkBlock]) {
    self.geometry = geometry
    self.blocks = blocks
    movers = marks.compactMapValues { marks in
      marks.allSatisfy(\.kind.isOfMovement) ? Set(marks.map(\.id)) : nil
    }
  }

  /// A way from place to place: its points, from beside the first marks to its head beside the last.
  ///
  /// - Parameters:
  ///   - from: Where it begins.
  ///   - to: Where it ends.
  ///   - ids: The risks that go it.
  /// - Returns: The points; nil where it would touch something else.
  mutating func way(from: GridSite, to: GridSite, ids: Set<String>) -> [Point]? {
    let own = [from, to].filter { movers[$0].map { $0.isSubset(of: ids) } ?? false }
    let others = blocks.filter { !own.contains($0.key) }.values.flatMap(\.lines).map(\.area.withSides)
    let way = candidates(from, to).map { trimmed($0, from, to, own) }.first { points in
      points.count > 1
        && points.allSatisfy { point in
          !taken.contains(point) && !others.contains { $0.contains(point) }
        }
    }
    taken.formUnion(way ?? [])
    return way
  }

  /// The ways there could be: sideways and then up or down in each row, or the other way round.
  private func candidates(_ from: GridSite, _ to: GridSite) -> [[Point]] {
    let (first, last) = (geometry.rect(of: from), geometry.rect(of: to))
    guard !first.isEmpty, !last.isEmpty else { return [] }
    let (start, end) = (first.middle, last.middle)
    let rows = first.rowsFromMiddle.map { row in
      [
        Point(x: start.x, y: row), Point(x: end.x, y: row),
        Point(x: end.x, y: from.up == to.up ? row : end.y),
      ]
    }
    let columns = last.rowsFromMiddle.map { row in
      [start, Point(x: start.x, y: row), Point(x: end.x, y: row)]
    }
    return (rows + (from.right == to.right ? [] : columns)).map(\.points)
  }

  /// A way without the points beneath its own marks at its ends.
  private func trimmed(_ points: [Point], _ from: GridSite, _ to: GridSite, _ own: [GridSite]) -> [Point] {
    let marks = [from, to].map { own.contains($0) ? blocks[$0]?.lines.map(\.area.withSides) ?? [] : [] }
    let start = points.lastIndex { point in marks[0].contains { $0.contains(point) } }.map { $0 + 1 } ?? 0
    let rest = points[min(start, points.count)...]
    let end = rest.firstIndex { point in marks[1].contains { $0.contains(point) } } ?? points.endIndex
    return Array(rest[..<end])
  }
}

extension RiskMark.Kind {
  /// Whether it tells of a risk that comes or goes.
  fileprivate var isOfMovement: Bool {
    switch self {
    case .origin, .arrival: true
    case .exact, .possible, .unmoved: false
    }
  }
}

extension [Point] {
  /// Every point on the way over these corners.
  fileprivate var points: [Point] {
    var points = Array(prefix(1))
    for corner in dropFirst() {
      while let last = points.last, last != corner {
        points.append(
          Point(x: last.x + (corner.x - last.x).signum(), y: last.y + (corner.y - last.y).signum())
        )
      }
    }
    return points
  }
}

extension Rect {
  fileprivate var middle: Point { Point(x: x + width / 2, y: y + max(0, height - 1) / 2) }

  /// It with a column more at each side.
  fileprivate var withSides: Rect { Rect(x: x - 1, y: y, width: width + 2, height: height) }

  /// Its rows, the middle one first.
  fileprivate var rowsFromMiddle: [Int] {
    (y..<maxY).sorted { abs($0 - middle.y) < abs($1 - middle.y) }
  }
}
