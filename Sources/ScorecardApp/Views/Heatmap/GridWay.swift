import TerminalUI

/// A way over the grid as it is drawn: broken lines, rounded where it turns, with a head at its end.
struct GridWay {
  private let points: [Point]
  private let glyphs: GlyphSet

  init(_ points: [Point], _ glyphs: GlyphSet) {
    self.points = points
    self.glyphs = glyphs
  }

  func draw(_ style: Style, on buffer: inout Buffer) {
    for (place, point) in points.enumerated() {
      buffer.put(glyph(place), at: point, style: style)
    }
  }

  private func glyph(_ place: Int) -> Unicode.Scalar {
    let point = points[place]
    let before = points[max(0, place - 1)]
    guard place + 1 < points.count else {
      return point.x < before.x
        ? glyphs.left : point.x > before.x ? glyphs.right : point.y < before.y ? glyphs.up : glyphs.down
    }
    let neighbours = [before, points[place + 1]]
    let arms = Arms(
      left: neighbours.contains { $0.x < point.x },
      right: neighbours.contains { $0.x > point.x },
      up: neighbours.contains { $0.y < point.y },
      down: neighbours.contains { $0.y > point.y }
    )
    return arms.glyph(of: glyphs.dashed)
  }
}
