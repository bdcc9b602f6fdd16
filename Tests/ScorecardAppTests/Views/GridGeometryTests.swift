import ScorecardModel
import Testing
import TerminalUI

@testable import ScorecardApp

/// Where the parts of a heatmap lie, in areas and grids of every size.
struct GridGeometryTests {
  private static func axes(_ impact: Int, _ likelihood: Int, isSwapped: Bool = false) -> GridAxes {
    let scheme = RiskScheme(
      method: .product,
      impact: .init(names: (1...impact).map { "Impact level \($0)" }),
      likelihood: .init(names: (1...likelihood).map { "Likelihood level \($0)" }),
      appetite: .score(impact * likelihood / 3)
    )
    return GridAxes(scheme: scheme, isSwapped: isSwapped)
  }

  /// Every cell, and the borders and crossings that carry risks.
  private static func sites(_ axes: GridAxes, _ borders: [GridSite: Int]) -> [GridSite] {
    axes.scheme.allCells.compactMap { axes.site(of: [$0]) } + borders.keys
  }

  private static let borders: [GridSite: Int] = [
    GridSite(up: 1...2, right: 1...1): 3, GridSite(up: 2...2, right: 2...3): 12,
    GridSite(up: 1...2, right: 2...3): 4,
  ]

  @Test(arguments: [3, 4, 5, 6, 10, 20], [3, 5, 6, 20])
  func `no two places share a point, from the least area up`(_ impact: Int, _ likelihood: Int) {
    for isSwapped in [false, true] {
      let axes = Self.axes(impact, likelihood, isSwapped: isSwapped)
      for borders in [[:], Self.borders] {
        let least = GridGeometry.least(axes, borders: borders)
        for (columns, rows) in [(0, 0), (3, 1), (10, 4), (40, 7), (90, 30)] {
          let area = Rect(x: 2, y: 1, width: least.width + columns, height: least.height + rows)
          let geometry = GridGeometry(axes, in: area, notes: 4, borders: borders)
          var taken: Set<Point> = []
          for site in Self.sites(axes, borders) {
            let rect = geometry.rect(of: site)
            #expect(rect.width >= (site.isCell ? 2 : 1) && rect.height >= 1, "\(site) in \(area)")
            #expect(area.intersection(rect) == rect)
            #expect(rect.maxY < geometry.notes.y || geometry.notes.isEmpty)
            let points = rect.points
            #expect(taken.isDisjoint(with: points), "\(site) in \(area)")
            taken.formUnion(points)
          }
        }
      }
    }
  }

  @Test func `a border that carries risks has a row of its own, and one that carries none has not`() {
    let axes = GridAxes(scheme: Self.axes(5, 5).scheme.withoutAppetite, isSwapped: false)
    let area = Rect(Size(width: 40, height: 7))
    let geometry = GridGeometry(axes, in: area, notes: 0, borders: [GridSite(up: 3...4, right: 1...1): 3])
    #expect((1...4).filter { geometry.line(above: $0) != nil } == [3])
    let between = geometry.rect(of: GridSite(up: 3...4, right: 1...1))
    #expect(geometry.rect(up: 4, right: 1).maxY == between.y)
    #expect(between.maxY == geometry.rect(up: 3, right: 1).y)
  }

  @Test func `the steps of the appetite have rows of their own before anything is as high as two`() {
    let axes = Self.axes(5, 5)
    let steps = (1...4).filter(axes.hasStep)
    #expect(!steps.isEmpty && steps.count < 4)
    let area = Rect(Size(width: 60, height: 6 + steps.count))
    let geometry = GridGeometry(axes, in: area, notes: 0)
    #expect((1...4).filter { geometry.line(above: $0) != nil } == steps)
  }

  @Test func `names are measured in columns, not in characters`() {
    let scheme = RiskScheme(
      method: .levels,
      impact: .init(names: ["とても小さい影響", "中くらいの影響", "とても大きい影響"]),
      likelihood: .init(names: ["低い", "中", "高い"])
    )
    let area = Rect(Size(width: 36, height: 12))
    let geometry = GridGeometry(GridAxes(scheme: scheme, isSwapped: false), in: area, notes: 0)
    #expect(geometry.verticalNames.lines == [["1"], ["2"], ["3"]])
    #expect(geometry.verticalNames.needKey && !geometry.horizontalNames.needKey)
    #expect(geometry.cells.x == 2)
  }
}

extension Rect {
  fileprivate var points: Set<Point> {
    Set((y..<maxY).flatMap { y in (x..<maxX).map { Point(x: $0, y: y) } })
  }
}

extension RiskScheme {
  fileprivate var withoutAppetite: RiskScheme {
    var scheme = self
    scheme.appetite = nil
    return scheme
  }
}
