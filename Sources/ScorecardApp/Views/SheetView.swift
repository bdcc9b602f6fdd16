import ScorecardModel
import TerminalUI

/// The facts of one thing in a panel: its title, a chart where it has figures, and its sections.
struct SheetView {
  private let screen: Screen
  private let sheet: Sheet

  init(_ screen: Screen, _ sheet: Sheet) {
    self.screen = screen
    self.sheet = sheet
  }

  func draw(in area: Rect, isFocused: Bool, offset: Int, on buffer: inout Buffer) {
    Panel(
      title: screen.styled(sheet.heading, isFocused ? .heading : .strong),
      trailing: screen.styled(sheet.state),
      border: screen.palette[isFocused ? .focusedBorder : .border]
    )
    .draw(in: area, on: &buffer)
    let inside = Panel.interior(of: area).inset(horizontal: 1, vertical: 0)
    let top = topHeight(in: inside)
    drawTop(top, in: inside, on: &buffer)
    let text = inside.dropTop(top)
    let lines = Paragraph(lines(in: inside.width, hasTop: top > 0)).lines(in: inside.width)
    Paragraph(lines, wraps: false, offset: offset).draw(in: text, on: &buffer)
    let mark = ScrollMark(
      offset: offset,
      visible: text.height,
      count: lines.count,
      style: screen.palette[.border]
    )
    mark.draw(in: Rect(x: area.maxX - 1, y: text.y, width: 1, height: text.height), on: &buffer)
  }

  /// How many lines the text has when it is drawn in an area.
  func lineCount(in area: Rect) -> Int {
    let inside = Panel.interior(of: area).inset(horizontal: 1, vertical: 0)
    let lines = lines(in: inside.width, hasTop: topHeight(in: inside) > 0)
    return Paragraph(lines).lines(in: inside.width).count
  }

  /// How many of them are on screen.
  func visibleLines(in area: Rect) -> Int {
    let inside = Panel.interior(of: area).inset(horizontal: 1, vertical: 0)
    return inside.height - topHeight(in: inside)
  }

  // MARK: - The chart, with the title above it

  private func drawTop(_ height: Int, in inside: Rect, on buffer: inout Buffer) {
    guard height > 0 else { return }
    let title = title(in: inside.width)
    Paragraph(title).draw(in: inside.top(title.count), on: &buffer)
    let chart = inside.top(height).dropTop(title.count)
    if let history = sheet.history {
      FigureChart(screen, history, cursor: screen.state.page.point).draw(in: chart, on: &buffer)
    } else if let scores = sheet.scores {
      RiskChart(screen, scores).draw(in: chart, on: &buffer)
    } else if let course = sheet.course {
      CourseChart(screen, course).draw(in: chart, on: &buffer)
    }
  }

  private func title(in width: Int) -> [StyledText] {
    Array(screen.styled(sheet.title, .strong).wrapped(to: width).prefix(2))
  }

  /// The lines that title and chart take above the text; none where there is no room for them.
  private func topHeight(in area: Rect) -> Int {
    if let course = sheet.course, area.height >= 14, area.width >= CourseChart.leastWidth {
      return CourseChart(screen, course).height + title(in: area.width).count
    }
    guard area.height >= 12, area.width >= 24 else { return 0 }
    let height = min(18, max(8, area.height * 2 / 5))
    guard hasChart(in: area.top(height - 2)) else { return 0 }
    return height + title(in: area.width).count
  }

  private func hasChart(in area: Rect) -> Bool {
    if let history = sheet.history { return FigureFrame(history, cursor: nil, in: area) != nil }
    return sheet.scores != nil
  }

  /// The text; the title is part of it where there is no chart below it.
  private func lines(in width: Int, hasTop: Bool) -> [StyledText] {
    var lines = hasTop ? [] : [screen.styled(sheet.title, .strong)]
    for section in sheet.sections {
      lines.append(.empty)
      if !section.title.isEmpty { lines.append(screen.styled(section.title, .heading)) }
      if let bowTie = section.bowTie, width >= BowTieLines.leastWidth {
        lines += BowTieLines(screen, bowTie).lines(in: width)
      } else {
        for row in section.rows { lines += self.lines(of: row, in: width) }
      }
    }
    return lines
  }

  /// A label and its value beside it; the lines after the first stand under the value.
  private func lines(of row: Sheet.Row, in width: Int) -> [StyledText] {
    guard !row.label.isEmpty else {
      return [
        screen.styled(screen.glyphs.bullet, .muted) + screen.styled(" ", .text) + screen.styled(row.cell)
      ]
    }
    let column = min(16, width / 3)
    let label = screen.text(row.label).truncated(to: column - 1).padded(to: column)
    let values = screen.styled(row.cell).wrapped(to: max(8, width - column))
    return values.enumerated().map { index, value in
      (index == 0 ? StyledText(label, style: screen.palette[.muted]) : StyledText(SafeText.blank(column)))
        + value
    }
  }
}
