import ScorecardModel
import TerminalUI

/// One quadrant of the scorecard.
struct QuadrantView {
  private let screen: Screen
  private let scorecard: Scorecard
  private let pane: Int
  private let listing: Listing
  private let perspective: Perspective?
  private let rollUp: RollUp

  init(_ screen: Screen, _ scorecard: Scorecard, pane: Int) {
    self.screen = screen
    self.scorecard = scorecard
    self.pane = pane
    listing = screen.state.listings[pane]
    perspective = scorecard.quadrants[pane]
    rollUp = scorecard.rollUp(of: perspective?.id)
  }

  private var isFocused: Bool {
    screen.state.page.pane == pane
  }

  /// The title, behind the mark of the colour that the whole has.
  private var title: StyledText {
    let title = screen.styled(scorecard.title(ofQuadrant: perspective?.id), isFocused ? .heading : .strong)
    guard let colour = rollUp.colour else { return title }
    return screen.mark(of: colour) + screen.styled(" ", .text) + title
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    let border = screen.palette[isFocused ? .focusedBorder : .border]
    guard area.height > 1 else {
      drawClosed(in: area, on: &buffer)
      return
    }
    Panel(title: title, trailing: summary(in: area.width), footer: filter, border: border)
      .draw(in: area, on: &buffer)
    drawRows(in: Panel.interior(of: area), on: &buffer)
  }

  /// One line: the title, and the counts at its right end.
  private func drawClosed(in line: Rect, on buffer: inout Buffer) {
    let summary = summary(in: line.width)
    let room = max(0, line.width - summary.width - 5)
    let mark = screen.styled(screen.glyphs.moreRight, .border) + screen.styled(" ", .text)
    buffer.write((mark + title).truncated(to: room), at: Point(x: line.x + 1, y: line.y))
    buffer.write(summary, at: Point(x: line.maxX - summary.width - 2, y: line.y))
  }

  /// How many measures have each colour, how many of the rated ones are on target, and how many are rated at all;
  /// where a quadrant has no measures, how its actions stand.
  private func summary(in width: Int) -> StyledText {
    guard rollUp.total > 0 else { return actionSummary }
    let counts = screen.counts(of: rollUp)
    return width < 50 ? counts : counts + screen.styled("  \(share(rollUp))", .muted)
  }

  private func share(_ rollUp: RollUp) -> String {
    rollUp.onTargetShare.map { "\($0.rounded(to: 0))% of \(rollUp.rated)" } ?? "none of \(rollUp.total) rated"
  }

  private var actionSummary: StyledText {
    let rows = QuadrantRows(perspective?.id, in: scorecard).actions
    guard !rows.isEmpty else { return screen.styled("no measures", .muted) }
    let overdue = rows.filter { scorecard.actions[$0].due.due.isOverdue }.count
    let late = overdue > 0 ? screen.styled("!\(overdue) ", .overdue) : .empty
    return late + screen.styled("\(rows.count) actions", .muted)
  }

  private var filter: StyledText? {
    let filter = screen.state.page.filter
    return isFocused ? filter.label.map { screen.styled($0, .warning) } : nil
  }

  private func drawRows(in area: Rect, on buffer: inout Buffer) {
    guard listing.count > 0 else {
      let words = listing.table.count > 0 ? "No row matches the filter" : "No measures and no actions"
      buffer.write(screen.styled(words, .muted), at: Point(x: area.x + 1, y: area.y), within: area.width)
      return
    }
    let cursor = screen.state.page.cursors[pane] ?? Cursor()
    TableView(
      columns: columns,
      rowCount: listing.count,
      selection: isFocused ? cursor.row : nil,
      offset: cursor.offset,
      spacing: 1,
      showsHeader: false,
      selectedStyle: screen.palette[.selection],
      ruleStyle: screen.palette[.border],
      row: { row in listing.drawn(row, in: screen.palette) { .cells(cells(of: row)) } }
    )
    .draw(in: area, on: &buffer)
    ChangeMarks(screen, pane: pane, listing: listing).draw(beside: area, on: &buffer)
  }

  private var columns: [TableColumn] {
    listing.table.columns.filter { $0.width > 0 }.map { column in
      TableColumn(
        title: .empty,
        width: column.weight > 0
          ? .flexible(minimum: column.width, weight: column.weight) : .fixed(column.width),
        alignment: column.alignment == .trailing ? .right : .left,
        priority: column.yields == 0 ? 100 : 100 - column.yields
      )
    }
  }

  private func cells(of row: Int) -> [StyledText] {
    let cells = listing.row(row)
    return listing.table.columns.indices.filter { listing.table.columns[$0].width > 0 }
      .map { screen.styled(cells[$0], isNarrow: true) }
  }
}
