import ScorecardModel
import TerminalUI

/// The names of the levels beside and below a grid, and the words of its axes.
struct GridLabels {
  private let screen: Screen
  private let geometry: GridGeometry

  init(_ screen: Screen, _ geometry: GridGeometry) {
    self.screen = screen
    self.geometry = geometry
  }

  func draw(on buffer: inout Buffer) {
    let (cells, area) = (geometry.cells, geometry.area)
    for (place, name) in geometry.verticalNames.lines.enumerated() {
      let rect = geometry.rect(up: place + 1, right: 1)
      let word = screen.styled(name.first ?? "", .muted).truncated(to: cells.x - 1 - area.x)
      buffer.write(word, at: Point(x: cells.x - 1 - word.width, y: rect.y + (rect.height - 1) / 2))
    }
    for (place, lines) in geometry.horizontalNames.lines.enumerated() {
      let rect = geometry.rect(up: 1, right: place + 1)
      for (row, line) in lines.enumerated() {
        let word = screen.styled(line, .muted).truncated(to: rect.width)
        let x = rect.x + max(0, (rect.width - word.width) / 2)
        buffer.write(word, at: Point(x: x, y: cells.maxY + row))
      }
    }
    drawWords(on: &buffer)
  }

  /// What short names stand for, in lines for each axis.
  func keys(width: Int) -> [[StyledText]] {
    let axes = geometry.axes
    let sides = [
      (axes.verticalName, axes.vertical, geometry.verticalNames),
      (axes.horizontalName, axes.horizontal, geometry.horizontalNames),
    ]
    return sides.filter { $0.2.needKey }.map { name, scale, names in
      let pairs = zip(names.lines, scale.names).map { "\($0.joined(separator: " ")) \($1)" }
      return packed(pairs, behind: name, width: width)
    }
  }

  private func packed(_ pairs: [String], behind name: String, width: Int) -> [StyledText] {
    var lines = [name]
    for pair in pairs {
      let longer = (lines.last ?? "") + "  " + pair
      if longer.columns <= width { lines[lines.count - 1] = longer } else { lines.append("  " + pair) }
    }
    return lines.map { screen.styled($0, .muted).truncated(to: width) }
  }

  private func drawWords(on buffer: inout Buffer) {
    let (axes, area) = (geometry.axes, geometry.area)
    guard let row = geometry.wordRow else { return }
    buffer.write(screen.styled(axes.verticalName, .axis), at: Point(x: area.x, y: row))
    let word = screen.styled(axes.horizontalName, .axis)
    buffer.write(word, at: Point(x: area.maxX - word.width, y: geometry.notes.y - 1))
  }
}
