import ScorecardModel
import TerminalUI

/// The ways of risks over the grid, from cell to cell: first sideways, then up or down, to an arrow head.
struct GridPaths {
  private let screen: Screen
  private let geometry: GridGeometry

  init(_ screen: Screen, _ geometry: GridGeometry) {
    self.screen = screen
    self.geometry = geometry
  }

  func draw(_ move: RiskMove, on buffer: inout Buffer) {
    let (from, to) = (geometry.rect(of: move.from), geometry.rect(of: move.to))
    guard !from.isEmpty, !to.isEmpty else { return }
    let (start, end) = (middle(of: from), middle(of: to))
    let (heavy, style) = (screen.glyphs.heavy, screen.palette[.target])
    for x in stride(from: start.x, to: end.x, by: end.x < start.x ? -1 : 1) {
      buffer.put(heavy.horizontal, at: Point(x: x, y: start.y), style: style)
    }
    for y in stride(from: start.y, to: end.y, by: end.y < start.y ? -1 : 1) {
      buffer.put(heavy.vertical, at: Point(x: end.x, y: y), style: style)
    }
    if start.x != end.x, start.y != end.y {
      buffer.put(corner(from: start, to: end), at: Point(x: end.x, y: start.y), style: style)
    }
    drawHead(from: start, to: end, in: to, on: &buffer)
  }

  /// The arrow head stands where the way enters the last cell, so that the ids in its middle do not hide it.
  private func drawHead(from start: Point, to end: Point, in rect: Rect, on buffer: inout Buffer) {
    let (glyph, point): (Unicode.Scalar, Point) =
      if end.y < start.y {
        (screen.glyphs.up, Point(x: end.x, y: rect.maxY - 1))
      } else if end.y > start.y {
        (screen.glyphs.down, Point(x: end.x, y: rect.y))
      } else if end.x < start.x {
        (screen.glyphs.left, Point(x: rect.maxX - 1, y: end.y))
      } else {
        (screen.glyphs.right, Point(x: rect.x, y: end.y))
      }
    buffer.put(glyph, at: point, style: screen.palette[.target])
  }

  private func corner(from start: Point, to end: Point) -> Unicode.Scalar {
    let heavy = screen.glyphs.heavy
    switch (end.x > start.x, end.y > start.y) {
    case (true, true): return heavy.topRight
    case (true, false): return heavy.bottomRight
    case (false, true): return heavy.topLeft
    case (false, false): return heavy.bottomLeft
    }
  }

  private func middle(of rect: Rect) -> Point {
    Point(x: rect.x + rect.width / 2, y: rect.y + max(0, rect.height - 1) / 2)
  }
}
