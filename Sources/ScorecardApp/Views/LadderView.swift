import ScorecardModel
import TerminalUI

/// The scores of all risks on one line each, from where a risk is to where it should come, with the appetite.
///
/// Levels are never turned into numbers: a plan of levels shows the movement in words.
struct LadderView {
  private let screen: Screen
  private let scorecard: Scorecard
  private let scheme: RiskScheme
  private let listing: Listing
  /// The right end of the ladder.
  private let highest: Int

  init(_ screen: Screen, _ scorecard: Scorecard, _ map: RiskMap, listing: Listing) {
    self.screen = screen
    self.scorecard = scorecard
    self.listing = listing
    scheme = scorecard.plan.header.riskScheme
    highest = map.highestScore
  }

  private var isFocused: Bool {
    screen.state.page.pane == 1
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    let isLadder = scheme.hasScores
    Panel(
      title: screen.styled(isLadder ? "Ladder" : "Movement", isFocused ? .heading : .text),
      trailing: screen.styled("\(scorecard.nowTitle) to \(scorecard.goalTitle)", .muted),
      border: screen.palette[isFocused ? .focusedBorder : .border]
    )
    .draw(in: area, on: &buffer)
    let inside = Panel.interior(of: area)
    let cursor = screen.state.page.cursors[1] ?? Cursor()
    let rows = isLadder ? inside.dropTop(1) : inside
    let visible = (0..<rows.height).map { cursor.offset + $0 }.filter { $0 < listing.count }
    drawRows(visible, in: rows, scale: isLadder ? inside.row(0) : nil, on: &buffer)
    if isFocused, let line = visible.firstIndex(of: cursor.row) {
      buffer.restyle(rows.row(line), with: screen.palette[.selection])
    }
    ScrollMark(
      offset: cursor.offset,
      visible: rows.height,
      count: listing.count,
      style: screen.palette[.border]
    )
    .draw(in: rows.right(1), on: &buffer)
  }

  private func drawRows(_ visible: [Int], in rows: Rect, scale: Rect?, on buffer: inout Buffer) {
    let ids = visible.compactMap { listing.entity(at: $0)?.id }
    let lead = idWidth(ids, in: rows.width)
    guard let scale else {
      let levels = LevelRows(screen, scorecard, ids, width: rows.width - 3 - lead)
      for (line, id) in ids.enumerated() {
        let row = rows.row(line).inset(horizontal: 1, vertical: 0)
        drawId(id, in: row, lead, on: &buffer)
        buffer.write(levels.line(of: id), at: Point(x: row.x + lead + 1, y: row.y))
      }
      return
    }
    let track = LadderTrack(
      screen,
      scheme,
      highest: highest,
      in: scale.inset(horizontal: 1, vertical: 0),
      lead: lead
    )
    track.drawScale(on: &buffer)
    for (line, id) in ids.enumerated() {
      let row = rows.row(line).inset(horizontal: 1, vertical: 0)
      drawId(id, in: row, lead, on: &buffer)
      guard let risk = scorecard.risk(id) else { continue }
      let title = screen.styled(scorecard.index.title(of: .risk(id)), .text)
      buffer.write(
        title.truncated(to: max(0, track.x - row.x - lead - 3)),
        at: Point(x: row.x + lead + 1, y: row.y)
      )
      track.draw(risk, y: row.y, on: &buffer)
    }
  }

  /// The columns of the longest id; they take a third of a line at most.
  private func idWidth(_ ids: [String], in width: Int) -> Int {
    let longest = ids.map { screen.text($0).width }.max() ?? 0
    return max(4, min(longest, width / 3))
  }

  private func drawId(_ id: String, in row: Rect, _ width: Int, on buffer: inout Buffer) {
    buffer.write(screen.text(id).cutAtFront(to: width), at: row.origin, style: screen.palette[.muted])
  }
}
