import ScorecardModel
import TerminalUI

/// The grid of impact and likelihood with the risks on it: exact places solid, possible ones hollow.
struct HeatmapView {
  private let screen: Screen
  private let scorecard: Scorecard
  private let scheme: RiskScheme

  init(_ screen: Screen, _ scorecard: Scorecard) {
    self.screen = screen
    self.scorecard = scorecard
    scheme = scorecard.plan.header.riskScheme
  }

  private var isFocused: Bool {
    screen.state.page.pane == 0
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    Panel(
      title: screen.styled("Heatmap", isFocused ? .heading : .text),
      trailing: screen.styled(scorecard.nowTitle, .muted),
      border: screen.palette[isFocused ? .focusedBorder : .border]
    )
    .draw(in: area, on: &buffer)
    let inside = Panel.interior(of: area).inset(horizontal: 1, vertical: 0)
    guard scheme.method != .scoreOnly else {
      let words = "This plan names no grid: its scores stand on the ladder"
      Paragraph(screen.styled(words, .muted)).draw(in: inside, on: &buffer)
      return
    }
    // The names and the two words of the axes take three rows; every level needs one before a note gets any.
    let room = max(0, inside.height - scheme.impact.count - 3)
    let notes = Array(notes(in: inside.width).prefix(room))
    let geometry = GridGeometry(scheme, in: inside.dropBottom(notes.count))
    drawAxes(geometry, on: &buffer)
    for impact in 1...scheme.impact.count {
      for likelihood in 1...scheme.likelihood.count {
        draw(GridCell(impact: impact, likelihood: likelihood), geometry, on: &buffer)
      }
    }
    drawLines(geometry, on: &buffer)
    drawBorderRisks(geometry, on: &buffer)
    drawCursor(geometry, on: &buffer)
    Paragraph(notes, wraps: false).draw(in: inside.bottom(notes.count), on: &buffer)
  }

  // MARK: - Cells

  private func draw(_ cell: GridCell, _ geometry: GridGeometry, on buffer: inout Buffer) {
    let rect = geometry.rect(of: cell)
    buffer.fill(rect, with: screen.palette[.text].merging(screen.palette[role(of: cell)]))
    if let letter = bandLetter(of: cell), rect.width > 1 {
      buffer.write(screen.styled(letter, .muted), at: Point(x: rect.maxX - 1, y: rect.y))
    }
    let marks = scorecard.marks(in: cell)
    guard !marks.isEmpty, !rect.isEmpty else { return }
    let lines = lines(of: marks, width: rect.width, height: rect.height)
    let top = rect.y + max(0, (rect.height - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      buffer.write(line, at: Point(x: rect.x + max(0, (rect.width - line.width) / 2), y: top + index))
    }
  }

  /// The first letter of a cell's band, where there are no colours to tell it.
  private func bandLetter(of cell: GridCell) -> String? {
    guard screen.state.capabilities.colors == .none, let score = scheme.score(of: cell) else { return nil }
    return RiskRule(scheme: scheme).band(of: score).map { String($0.name.prefix(1)) }
  }

  private func role(of cell: GridCell) -> Role {
    if let band = scheme.score(of: cell).flatMap(scheme.bandRank(of:)) {
      return .band(band, of: scheme.bands.count)
    }
    let most = scheme.impact.count + scheme.likelihood.count - 1
    return .place(cell.impact + cell.likelihood - 2, of: most)
  }

  /// The ids of a cell in the room there is, and how many more there are.
  private func lines(of marks: [RiskMark], width: Int, height: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText.empty
    for (index, mark) in marks.enumerated() {
      let word = styled(mark)
      let rest = marks.count - index
      let gap = line.isEmpty ? 0 : 1
      let isLast = lines.count == height - 1
      let more = rest > 1 && isLast ? " +\(rest - 1)".count : 0
      if line.width + gap + word.width + more <= width {
        line += (line.isEmpty ? .empty : screen.styled(" ", .strong)) + word
      } else if !isLast, word.width <= width {
        lines.append(line)
        line = word
      } else {
        line += screen.styled(line.isEmpty ? "\(rest)" : "+\(rest)", .strong)
        break
      }
    }
    return (lines + [line]).map { $0.truncated(to: width) }
  }

  private func styled(_ mark: RiskMark) -> StyledText {
    screen.styled(mark.isExact ? screen.glyphs.circle : screen.glyphs.ring, .strong)
      + screen.styled(mark.id, .strong)
  }

  // MARK: - Lines

  private func drawAxes(_ geometry: GridGeometry, on buffer: inout Buffer) {
    for impact in 1...scheme.impact.count {
      let rect = geometry.rect(of: GridCell(impact: impact, likelihood: 1))
      let name = screen.styled(scheme.impact.name(of: impact), .muted).truncated(to: geometry.axis - 1)
      buffer.write(name, at: Point(x: rect.x - 1 - name.width, y: rect.y + rect.height / 2))
    }
    for likelihood in 1...scheme.likelihood.count {
      let rect = geometry.rect(of: GridCell(impact: 1, likelihood: likelihood))
      let name = screen.styled(scheme.likelihood.name(of: likelihood), .muted).truncated(to: rect.width)
      buffer.write(
        name,
        at: Point(x: rect.x + max(0, (rect.width - name.width) / 2), y: geometry.labels)
      )
    }
    buffer.write(screen.styled("impact", .axis), at: geometry.area.origin, within: geometry.area.width)
    let word = screen.styled("likelihood", .axis)
    if geometry.labels + 1 < geometry.area.maxY {
      buffer.write(word, at: Point(x: geometry.area.maxX - word.width, y: geometry.labels + 1))
    }
  }

  /// The lines between the cells; heavy where the appetite runs.
  private func drawLines(_ geometry: GridGeometry, on buffer: inout Buffer) {
    for impact in 1...scheme.impact.count {
      for likelihood in 1...scheme.likelihood.count {
        let cell = GridCell(impact: impact, likelihood: likelihood)
        let rect = geometry.rect(of: cell)
        if likelihood < scheme.likelihood.count {
          let right = GridCell(impact: impact, likelihood: likelihood + 1)
          for y in rect.y..<(rect.maxY + (impact > 1 ? geometry.gap : 0)) {
            put(vertical: isStep(cell, right), at: Point(x: rect.maxX, y: y), on: &buffer)
          }
        }
        guard impact < scheme.impact.count else { continue }
        let above = GridCell(impact: impact + 1, likelihood: likelihood)
        if geometry.gap == 0 {
          guard isStep(cell, above) else { continue }
          buffer.restyle(rect.offset(by: -1).row(0), with: Style(attributes: .underline))
        } else {
          for x in rect.x..<(rect.maxX + (likelihood < scheme.likelihood.count ? 1 : 0)) {
            put(horizontal: isStep(cell, above), at: Point(x: x, y: rect.y - 1), on: &buffer)
          }
        }
      }
    }
  }

  private func put(vertical isStep: Bool, at point: Point, on buffer: inout Buffer) {
    let glyph = isStep ? screen.glyphs.heavy.vertical : screen.glyphs.border.vertical
    buffer.put(glyph, at: point, style: screen.palette[isStep ? .appetite : .grid])
  }

  private func put(horizontal isStep: Bool, at point: Point, on buffer: inout Buffer) {
    let glyph = isStep ? screen.glyphs.heavy.horizontal : screen.glyphs.border.horizontal
    buffer.put(glyph, at: point, style: screen.palette[isStep ? .appetite : .grid])
  }

  /// Whether the appetite runs between two cells.
  private func isStep(_ one: GridCell, _ other: GridCell) -> Bool {
    guard let appetite = scheme.appetite, let left = scheme.score(of: one),
      let right = scheme.score(of: other)
    else { return false }
    return (left > appetite) != (right > appetite)
  }

  /// Risks between two levels stand across the line between their cells.
  private func drawBorderRisks(_ geometry: GridGeometry, on buffer: inout Buffer) {
    for (cells, mark) in scorecard.borderMarks {
      guard let low = cells.first, let high = cells.last else { continue }
      let (one, other) = (geometry.rect(of: low), geometry.rect(of: high))
      let word = styled(mark)
      let isSideways = low.impact == high.impact
      let x = isSideways ? one.maxX - word.width / 2 : one.x + max(0, (one.width - word.width) / 2)
      let y = isSideways ? one.maxY - 1 : other.maxY
      buffer.write(word, at: Point(x: x, y: y))
    }
  }

  private func drawCursor(_ geometry: GridGeometry, on buffer: inout Buffer) {
    guard isFocused else { return }
    let cell = screen.state.gridCell
    buffer.restyle(geometry.rect(of: cell), with: screen.palette[.selection])
  }

  // MARK: - Notes

  /// What is not on the grid, and what the marks and shades mean.
  private func notes(in width: Int) -> [StyledText] {
    var notes: [String] = []
    let unplaced = scorecard.unplaced
    let missing = [("not scored", unplaced.notScored), ("not on this grid", unplaced.impossible)]
      .filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: " "))" }
    if !missing.isEmpty { notes.append(missing.joined(separator: ", ")) }
    if !scheme.bands.isEmpty, screen.state.capabilities.colors == .none {
      notes.append("letters: " + scheme.bands.map(\.name).joined(separator: ", "))
    }
    if scorecard.hasPossiblePlaces {
      notes.append("\(Character(screen.glyphs.ring)) possible: the plan gives the score, not the cell")
    }
    if scheme.bands.isEmpty, screen.state.capabilities.colors > .none {
      notes.append("shade = distance only: the plan names no bands")
    }
    return notes.map { screen.styled($0, .muted).truncated(to: width) }
  }
}

/// Where the cells of a grid lie.
struct GridGeometry {
  /// The whole area with the axes.
  let area: Rect
  /// The columns for the names of the impact levels, with a blank.
  let axis: Int
  /// The lines between two rows of cells: one where there is room.
  let gap: Int
  /// The row of the likelihood names.
  let labels: Int
  private let rows: [Rect]
  private let columns: [Rect]

  init(_ scheme: RiskScheme, in area: Rect) {
    self.area = area
    axis = min(area.width / 4, (scheme.impact.names.map(\.count).max() ?? 1) + 1)
    // One row above for the word "impact", one below for the names, one for the word "likelihood".
    let cells = area.dropLeft(axis).dropTop(1).dropBottom(2)
    let levels = scheme.impact.count
    gap = cells.height >= levels * 3 - 1 ? 1 : 0
    rows = cells.rows(Array(repeating: .fill(1), count: levels), spacing: gap)
    columns = cells.columns(Array(repeating: .fill(1), count: scheme.likelihood.count), spacing: 1)
    labels = cells.maxY
  }

  /// Where a cell lies, without its lines.
  func rect(of cell: GridCell) -> Rect {
    let (row, column) = (rows[rows.count - cell.impact], columns[cell.likelihood - 1])
    return Rect(x: column.x, y: row.y, width: column.width, height: row.height)
  }
}

extension Rect {
  /// The rectangle so many rows further down.
  fileprivate func offset(by rows: Int) -> Rect {
    Rect(x: x, y: y + rows, width: width, height: height)
  }
}
