import ScorecardModel
import TerminalUI

/// The lines between the cells of a grid, heavy where the appetite runs as steps.
struct GridLines {
  private let screen: Screen
  private let geometry: GridGeometry
  private let axes: GridAxes

  init(_ screen: Screen, _ geometry: GridGeometry) {
    self.screen = screen
    self.geometry = geometry
    axes = geometry.axes
  }

  func draw(on buffer: inout Buffer) {
    for up in 1...axes.vertical.count {
      for right in 1...axes.horizontal.count {
        drawRightSide(up, right, on: &buffer)
        drawUpperSide(up, right, on: &buffer)
        drawCrossing(up, right, on: &buffer)
      }
    }
  }

  private func drawRightSide(_ up: Int, _ right: Int, on buffer: inout Buffer) {
    guard right < axes.horizontal.count else { return }
    let rect = geometry.rect(up: up, right: right)
    let lines = isStepRight(up, right) ? screen.glyphs.heavy : screen.glyphs.border
    for y in rect.y..<rect.maxY {
      buffer.put(lines.vertical, at: Point(x: rect.maxX, y: y), style: style(isStepRight(up, right)))
    }
  }

  private func drawUpperSide(_ up: Int, _ right: Int, on buffer: inout Buffer) {
    guard up < axes.vertical.count else { return }
    let rect = geometry.rect(up: up, right: right)
    guard geometry.gap > 0 else {
      // No row for a line: the lowest row of the cell above is underlined.
      guard isStepUp(up, right) else { return }
      let above = geometry.rect(up: up + 1, right: right)
      buffer.restyle(above.row(above.height - 1), with: Style(attributes: .underline))
      return
    }
    let lines = isStepUp(up, right) ? screen.glyphs.heavy : screen.glyphs.border
    for x in rect.x..<rect.maxX {
      buffer.put(lines.horizontal, at: Point(x: x, y: rect.y - 1), style: style(isStepUp(up, right)))
    }
  }

  /// The crossing at the upper right corner of a cell: a corner of the appetite where it turns there.
  private func drawCrossing(_ up: Int, _ right: Int, on buffer: inout Buffer) {
    guard geometry.gap > 0, up < axes.vertical.count, right < axes.horizontal.count else { return }
    let rect = geometry.rect(up: up, right: right)
    let arms = Arms(
      left: isStepUp(up, right),
      right: isStepUp(up, right + 1),
      up: isStepRight(up + 1, right),
      down: isStepRight(up, right)
    )
    let glyph = arms.isEmpty ? screen.glyphs.border.cross : arms.glyph(of: screen.glyphs.heavy)
    buffer.put(glyph, at: Point(x: rect.maxX, y: rect.y - 1), style: style(!arms.isEmpty))
  }

  private func style(_ isStep: Bool) -> Style {
    screen.palette[isStep ? .appetite : .grid]
  }

  private func isStepRight(_ up: Int, _ right: Int) -> Bool {
    isStep(axes.cell(up: up, right: right), axes.cell(up: up, right: right + 1))
  }

  private func isStepUp(_ up: Int, _ right: Int) -> Bool {
    isStep(axes.cell(up: up, right: right), axes.cell(up: up + 1, right: right))
  }

  /// Whether the appetite runs between two cells.
  private func isStep(_ one: GridCell, _ other: GridCell) -> Bool {
    guard let left = axes.scheme.isBeyondAppetite(one), let right = axes.scheme.isBeyondAppetite(other)
    else { return false }
    return left != right
  }
}
