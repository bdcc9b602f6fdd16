import ScorecardModel
import TerminalUI

/// The ground of a grid: each cell in the colour, the pattern and the letter of its band.
struct GridGround {
  private let screen: Screen
  private let scheme: RiskScheme
  private let geometry: GridGeometry
  private let letters: [String]

  init(_ screen: Screen, _ scheme: RiskScheme, _ geometry: GridGeometry) {
    self.screen = screen
    self.scheme = scheme
    self.geometry = geometry
    letters = ShortForms(scheme.bands.map(\.name)).forms
  }

  /// The colour and the pattern of each cell's band.
  func draw(on buffer: inout Buffer) {
    for cell in scheme.allCells {
      let (rect, style) = (geometry.ground(of: cell), style(of: cell))
      buffer.fill(rect, with: style)
      guard let band = scheme.band(of: cell) else { continue }
      GridTexture(band: band, of: scheme.bands.count, screen.glyphs)
        .draw(in: rect, style: style.with(attributes: .dim), on: &buffer)
    }
  }

  /// The letters of each cell's band at its right end, where nothing stands in its row.
  ///
  /// - Parameters:
  ///   - taken: The points where something stands.
  ///   - buffer: What is drawn on.
  /// - Returns: The points the letters take.
  func drawLetters(besides taken: Set<Point>, on buffer: inout Buffer) -> [Point] {
    scheme.allCells.flatMap { cell -> [Point] in
      guard let band = scheme.band(of: cell), letters.indices.contains(band) else { return [] }
      let rect = geometry.ground(of: cell)
      let letter = screen.text(letters[band])
      guard rect.width > letter.width + 2 else { return [] }
      let x = rect.maxX - letter.width
      let row = (rect.y..<rect.maxY).first { y in
        (x - 1..<rect.maxX).allSatisfy { !taken.contains(Point(x: $0, y: y)) }
      }
      guard let row else { return [] }
      buffer.write(letter, at: Point(x: x, y: row), style: style(of: cell).with(attributes: .dim))
      return (x..<rect.maxX).map { Point(x: $0, y: row) }
    }
  }

  /// The look of a cell without anything on it.
  func style(of cell: GridCell) -> Style {
    screen.palette[.text].merging(screen.palette[role(of: cell)]).with(attributes: [])
  }

  private func role(of cell: GridCell) -> Role {
    if let band = scheme.band(of: cell) { return .band(band, of: scheme.bands.count) }
    let most = scheme.impact.count + scheme.likelihood.count - 1
    return .place(cell.impact + cell.likelihood - 2, of: most)
  }
}
