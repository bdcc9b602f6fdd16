import ScorecardModel
import TerminalUI

/// The actions on an axis of time: the rows of the action plan at the left, their bars and milestones at the right.
struct TimelineView: PlaceView {
  private let screen: Screen
  private let state: State

  init(_ screen: Screen) {
    self.screen = screen
    state = screen.state
  }

  func frames(in body: Rect) -> [PaneFrame] {
    [PaneFrame(rect: body, rows: TableView.body(of: parts(of: body).table).height)]
  }

  func draw(in body: Rect, on buffer: inout Buffer) {
    guard let listing = state.listings.first, let scorecard = state.scorecard else { return }
    let pane = TablePane(screen, pane: 0, title: "Actions, \(state.timeWindow.label)", listing: listing)
    pane.drawPanel(in: body, on: &buffer)
    guard listing.count > 0 else { return }
    let parts = parts(of: body)
    let table = table(of: listing, scorecard, pane, names: parts.chart.x - parts.table.x - 1)
    table.draw(in: parts.table, on: &buffer)
    timeline(of: listing, scorecard, in: parts).draw(in: parts.chart, on: &buffer)
    let rows = ChartedRows(screen, listing)
    let selected = TableView.body(of: parts.table).row(rows.cursor.row - rows.cursor.offset)
    buffer.restyle(selected.intersection(parts.chart), with: screen.palette[.selection].ground)
    ChangeMarks(screen, pane: 0, listing: listing)
      .draw(beside: TableView.body(of: parts.table), on: &buffer)
    let legend = legend.lines(width: parts.footer.width, most: parts.footer.height - 1)
    rows.write([readout(scorecard, width: parts.footer.width)] + legend, in: parts.footer, on: &buffer)
  }

  // MARK: - Layout

  private struct Parts {
    let table, chart, footer: Rect
  }

  /// The table lies over the whole width, so that the selected row does; the chart stands on its right part.
  private func parts(of body: Rect) -> Parts {
    let inside = Panel.interior(of: body)
    let lines = footerLines(in: inside)
    let table = inside.dropBottom(lines)
    // The right edge has a scroll bar, with a blank before it.
    let chart = table.dropLeft(nameWidth(in: inside.width) + 1).dropRight(2)
    return Parts(table: table, chart: chart, footer: inside.bottom(lines).inset(horizontal: 1, vertical: 0))
  }

  /// The lines below the rows: what the selected row says, and what the signs mean.
  private func footerLines(in inside: Rect) -> Int {
    guard inside.height >= 8 else { return 0 }
    return 1 + legend.lines(width: inside.width - 2, most: inside.height < 12 ? 1 : 2).count
  }

  private func nameWidth(in width: Int) -> Int {
    max(16, min(64, width * 2 / 5))
  }

  // MARK: - Rows

  private func table(
    of listing: Listing,
    _ scorecard: Scorecard,
    _ pane: TablePane,
    names room: Int
  ) -> TableView {
    let (width, names) = (idWidth(scorecard), pane.nameWidth)
    let columns = [
      TableColumn(title: .empty, width: .fixed(1)),
      TableColumn(title: screen.styled("Id", .heading), width: .fixed(width)),
      TableColumn(title: screen.styled("Action", .heading), width: .fixed(max(4, room - width - 3))),
    ]
    return ChartedRows(screen, listing).table(columns) { position in
      if let group = listing.heading(at: position) { return .heading(pane.heading(group, upTo: names)) }
      return .cells(cells(of: listing.entity(at: position), scorecard))
    }
  }

  private func idWidth(_ scorecard: Scorecard) -> Int {
    max(2, min(8, scorecard.plan.actions.prefix(200).map { screen.text($0.id).width }.max() ?? 2))
  }

  private func cells(of entity: Entity?, _ scorecard: Scorecard) -> [StyledText] {
    guard let entity, let row = scorecard.index.row(of: entity) else { return [] }
    let action = scorecard.plan.actions[row]
    return [
      screen.mark(of: scorecard.actions[row].due.due), screen.styled(action.id, .muted),
      screen.styled(action.title, .text),
    ]
  }

  // MARK: - The chart

  private func timeline(of listing: Listing, _ scorecard: Scorecard, in parts: Parts) -> Timeline {
    let body = TableView.body(of: parts.table)
    let shown = ChartedRows(screen, listing).shown(in: parts.table)
    return Timeline(
      axis: TimelineTicks(state.timeWindow, width: parts.chart.width).axis,
      now: scorecard.asAt.number,
      rows: shown.map { position in
        course(at: position, listing, scorecard).map { screen.pieces(of: $0, asAt: scorecard.asAt) }
      },
      header: body.y - parts.table.y,
      labelStyle: screen.palette[.muted],
      nowStyle: screen.palette[.target],
      edgeStyle: screen.palette[.muted]
    )
  }

  private func course(at position: Int, _ listing: Listing, _ scorecard: Scorecard) -> ActionCourse? {
    guard let entity = listing.entity(at: position), let row = scorecard.index.row(of: entity) else {
      return nil
    }
    return ActionCourse(of: scorecard.plan.actions[row], asAt: scorecard.asAt)
  }

  // MARK: - Words

  /// What the selected row says of its time.
  private func readout(_ scorecard: Scorecard, width: Int) -> StyledText {
    guard let entity = state.selection, let row = scorecard.index.row(of: entity) else { return .empty }
    let (action, reading) = (scorecard.plan.actions[row], scorecard.actions[row])
    var parts = [screen.styled(.due(reading.due.due))]
    if reading.step != nil { parts[0] += screen.styled(" (step)", .text) }
    if let pace = reading.pace {
      parts.append(screen.styled(pace.sentence, pace.isBehind ? .warning : .text))
    } else if let percent = action.percent {
      parts.append(screen.styled("\(percent)% done", .text))
    }
    if !action.milestones.isEmpty {
      let count = action.milestones.count
      let steps = "\(reading.milestonesDone) of \(count) \(count == 1 ? "milestone" : "milestones") done"
      parts.append(screen.styled(steps, .text))
    }
    if let step = reading.step {
      let words = "step: \(action.milestones[step].title), \(reading.deadline.words)"
      parts.append(screen.styled(words, .text))
    }
    if !action.deadline.words.isEmpty { parts.append(screen.styled("due \(action.deadline.words)", .text)) }
    if !action.revised.words.isEmpty { parts.append(screen.styled("now \(action.revised.words)", .text)) }
    if !action.start.words.isEmpty { parts.append(screen.styled("from \(action.start.words)", .text)) }
    // What is not there whole is left out: half a date is another one.
    let separator = screen.styled("  ", .muted)
    return parts.dropFirst().reduce(parts[0]) { line, part in
      let longer = line + separator + part
      return longer.width <= width ? longer : line
    }
  }

  /// What the signs mean, the most frequent first.
  private var legend: Legend {
    let glyphs = screen.glyphs
    let (soon, later) = (Due.dueSoon(days: 1), Due.future(days: DueRule.soon + 1))
    return Legend(
      screen,
      [
        (glyphs.heavy.horizontal, .actual, "planned"), (glyphs.levels[6], .actual, "done"),
        ("!", .overdue, "late"), (screen.glyph(of: soon), soon.role, "due soon"),
        (screen.glyph(of: later), later.role, "due later"), (glyphs.diamond, .green, "step done"),
        (glyphs.hollowDiamond, .text, "to come"), (glyphs.border.vertical, .target, "today"),
        (glyphs.right, .actual, "no end"), (glyphs.border.rightTee, .warning, "first agreed"),
        (glyphs.dot, .warning, "moved"), (glyphs.shades[1], .actual, "date approximate"),
        (glyphs.border.horizontal, .muted, "to today"),
      ]
    )
  }
}
