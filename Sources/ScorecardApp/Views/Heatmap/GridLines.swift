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

  /// Draws the steps between rows that have no line between them: below the cells beyond appetite, around what stands
  /// there already.
  func drawSteps(around taken: Set<Point>, on buffer: inout Buffer) {
    for up in 1..<max(1, axes.vertical.count) where geometry.line(above: up) == nil {
      for right in 1...axes.horizontal.count where axes.isStepUp(up, right) {
        let above = geometry.ground(up: up + 1, right: right)
        let turnsUp = right == axes.horizontal.count || axes.isStepRight(up + 1, right)
        for x in above.x..<above.maxX + (turnsUp ? 0 : 1) {
          drawStep(at: Point(x: x, y: above.maxY - 1), taken, on: &buffer)
        }
      }
    }
  }

  private func drawStep(at point: Point, _ taken: Set<Point>, on buffer: inout Buffer) {
    guard taken.contains(point) else {
      buffer.put(screen.glyphs.levels[0], at: point, style: style(true))
      return
    }
    buffer.restyle(Rect(x: point.x, y: point.y, width: 1, height: 1), with: Style(attributes: .underline))
  }

  private func drawRightSide(_ up: Int, _ right: Int, on buffer: inout Buffer) {
    guard right < axes.horizontal.count else { return }
    let ground = geometry.ground(up: up, right: right)
    let lines = axes.isStepRight(up, right) ? screen.glyphs.heavy : screen.glyphs.border
    for y in ground.y..<ground.maxY {
      buffer.put(lines.vertical, at: Point(x: ground.maxX, y: y), style: style(axes.isStepRight(up, right)))
    }
  }

  private func drawUpperSide(_ up: Int, _ right: Int, on buffer: inout Buffer) {
    guard up < axes.vertical.count, let y = geometry.line(above: up) else { return }
    let ground = geometry.ground(up: up, right: right)
    let lines = axes.isStepUp(up, right) ? screen.glyphs.heavy : screen.glyphs.border
    for x in ground.x..<ground.maxX {
      buffer.put(lines.horizontal, at: Point(x: x, y: y), style: style(axes.isStepUp(up, right)))
    }
  }

  /// The crossing at the upper right corner of a cell: a corner of the appetite where it turns there.
  private func drawCrossing(_ up: Int, _ right: Int, on buffer: inout Buffer) {
    guard up < axes.vertical.count, right < axes.horizontal.count, let y = geometry.line(above: up)
    else { return }
    let arms = Arms(
      left: axes.isStepUp(up, right),
      right: axes.isStepUp(up, right + 1),
      up: axes.isStepRight(up + 1, right),
      down: axes.isStepRight(up, right)
    )
    let glyph = arms.isEmpty ? screen.glyphs.border.cross : arms.glyph(of: screen.glyphs.heavy)
    let x = geometry.ground(up: up, right: right).maxX
    buffer.put(glyph, at: Point(x: x, y: y), style: style(!arms.isEmpty))
  }

  private func style(_ isStep: Bool) -> Style {
    screen.palette[isStep ? .appetite : .grid]
  }
}
