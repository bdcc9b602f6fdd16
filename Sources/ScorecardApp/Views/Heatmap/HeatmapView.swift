import ScorecardModel
import TerminalUI

/// The grid of impact and likelihood with the risks on it: exact places solid, possible ones hollow.
struct HeatmapView {
  private let screen: Screen
  private let scorecard: Scorecard
  private let map: RiskMap
  private let axes: GridAxes

  init(_ screen: Screen, _ scorecard: Scorecard, _ map: RiskMap) {
    self.screen = screen
    self.scorecard = scorecard
    self.map = map
    axes = GridAxes(scheme: map.scheme, isSwapped: screen.state.isGridSwapped)
  }

  private var isFocused: Bool {
    screen.state.page.pane == 0
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    let inside = Panel.interior(of: area).inset(horizontal: 1, vertical: 0)
    let notes = HeatmapNotes(screen, map, scorecard).lines(width: inside.width)
    guard map.scheme.hasGrid else {
      drawPanel(in: area, trailing: map.title, on: &buffer)
      let words = "This plan names no grid: its scores stand on the ladder"
      Paragraph([screen.styled(words, .muted)] + notes).draw(in: inside, on: &buffer)
      return
    }
    let geometry = GridGeometry(axes, in: inside, notes: notes.count)
    let words =
      "\(axes.verticalName) \(Character(screen.glyphs.up)) \(axes.horizontalName) \(Character(screen.glyphs.right))"
    drawPanel(in: area, trailing: geometry.wordRow == nil ? "\(map.title)  \(words)" : map.title, on: &buffer)
    let marks = GridMarks(screen, selected: selected)
    for cell in map.scheme.allCells { drawGround(of: cell, geometry, on: &buffer) }
    GridLines(screen, geometry).draw(on: &buffer)
    drawPaths(geometry, on: &buffer)
    for (cell, found) in map.marks {
      marks.draw(found, in: geometry.rect(of: cell), on: ground(of: cell), &buffer)
    }
    drawBorderRisks(marks, geometry, on: &buffer)
    drawAxes(geometry, on: &buffer)
    if isFocused {
      buffer.restyle(geometry.rect(of: screen.state.gridCell), with: screen.palette[.selection])
    }
    Paragraph(notes, wraps: false).draw(in: geometry.notes, on: &buffer)
  }

  private func drawPanel(in area: Rect, trailing: String, on buffer: inout Buffer) {
    Panel(
      title: screen.styled("Heatmap", isFocused ? .heading : .text),
      trailing: screen.styled(trailing, .muted),
      border: screen.palette[isFocused ? .focusedBorder : .border]
    )
    .draw(in: area, on: &buffer)
  }

  // MARK: - Cells

  /// The colour and the pattern of a cell's band, with its first letter.
  private func drawGround(of cell: GridCell, _ geometry: GridGeometry, on buffer: inout Buffer) {
    let rect = geometry.rect(of: cell)
    let style = ground(of: cell)
    buffer.fill(rect, with: style)
    guard let band = map.scheme.band(of: cell) else { return }
    let faint = style.with(attributes: .dim)
    GridTexture(band: band, of: map.scheme.bands.count, screen.glyphs).draw(
      in: rect,
      style: faint,
      on: &buffer
    )
    guard rect.width > 3, map.scheme.bands.indices.contains(band) else { return }
    let letter = screen.text(String(map.scheme.bands[band].name.prefix(1)))
    buffer.write(letter, at: Point(x: rect.maxX - 1, y: rect.y), style: faint)
  }

  /// The look of a cell without anything on it.
  private func ground(of cell: GridCell) -> Style {
    screen.palette[.text].merging(screen.palette[role(of: cell)]).with(attributes: [])
  }

  private func role(of cell: GridCell) -> Role {
    if let band = map.scheme.band(of: cell) { return .band(band, of: map.scheme.bands.count) }
    let most = map.scheme.impact.count + map.scheme.likelihood.count - 1
    return .place(cell.impact + cell.likelihood - 2, of: most)
  }

  // MARK: - Axes

  private func drawAxes(_ geometry: GridGeometry, on buffer: inout Buffer) {
    for (place, name) in geometry.verticalNames.enumerated() {
      let rect = geometry.rect(up: place + 1, right: 1)
      let word = screen.styled(name, .muted)
      buffer.write(word, at: Point(x: rect.x - 1 - word.width, y: rect.y + (rect.height - 1) / 2))
    }
    for (place, lines) in geometry.horizontalNames.enumerated() {
      let rect = geometry.rect(up: 1, right: place + 1)
      for (row, line) in lines.enumerated() {
        let word = screen.styled(line, .muted).truncated(to: rect.width)
        let x = rect.x + max(0, (rect.width - word.width) / 2)
        buffer.write(word, at: Point(x: x, y: geometry.cells.maxY + row))
      }
    }
    guard let row = geometry.wordRow else { return }
    buffer.write(screen.styled(axes.verticalName, .axis), at: Point(x: geometry.area.x, y: row))
    let word = screen.styled(axes.horizontalName, .axis)
    buffer.write(word, at: Point(x: geometry.area.maxX - word.width, y: geometry.notes.y - 1))
  }

  // MARK: - Movement

  /// The risks of the cell under the cursor, or the one that is selected in the list.
  private var selected: Set<String> {
    guard isFocused else { return screen.state.selection.map { [$0.id] } ?? [] }
    guard map.look.isMovement else { return [] }
    let marks = map.marks[screen.state.gridCell] ?? []
    return Set(marks.map(\.id))
  }

  /// The ways of the selected risks; those of all where they are few.
  private func drawPaths(_ geometry: GridGeometry, on buffer: inout Buffer) {
    let paths = GridPaths(screen, geometry)
    for move in map.moves where map.moves.count <= 4 || selected.contains(move.id) {
      paths.draw(move, on: &buffer)
    }
  }

  /// Risks between two levels stand across the line between their cells.
  private func drawBorderRisks(_ marks: GridMarks, _ geometry: GridGeometry, on buffer: inout Buffer) {
    for border in map.borders {
      guard let low = border.cells.first, let high = border.cells.last else { continue }
      let (one, other) = (geometry.rect(of: low), geometry.rect(of: high))
      let word = marks.styled(border.mark, screen.palette[.strong])
      let isSideways = axes.up(low) == axes.up(high)
      let x = isSideways ? one.maxX - word.width / 2 : one.x + max(0, (one.width - word.width) / 2)
      let y = isSideways ? one.maxY - 1 : other.maxY
      buffer.write(word, at: Point(x: x, y: y))
    }
  }
}
