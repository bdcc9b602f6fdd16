import ScorecardModel
import TerminalUI

/// The pattern of a band, so that no cell is told by its colour alone: the higher the band, the denser.
struct GridTexture {
  /// The glyph, and how many columns lie between two of them; nil for the lowest band.
  private let pattern: (glyph: Unicode.Scalar, step: Int)?

  /// The pattern of a band by its place, of how many.
  init(band: Int, of count: Int, _ glyphs: GlyphSet) {
    let patterns: [(Unicode.Scalar, Int)?] = [nil, (glyphs.dot, 4), (glyphs.dot, 2), (glyphs.shades[0], 1)]
    let part = count > 1 ? Double(min(band, count - 1)) / Double(count - 1) : 1
    pattern = patterns[Int((part * 3).rounded())]
  }

  func draw(in rect: Rect, style: Style, on buffer: inout Buffer) {
    guard let pattern else { return }
    for y in rect.y..<rect.maxY {
      // Every second row is set off by half a step, as bricks are.
      let start = (y - rect.y).isMultiple(of: 2) ? pattern.step / 2 : 0
      for x in stride(from: rect.x + start, to: rect.maxX, by: pattern.step) {
        buffer.put(pattern.glyph, at: Point(x: x, y: y), style: style)
      }
    }
  }
}
