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
    if isLadder { drawScale(in: inside.row(0).inset(horizontal: 1, vertical: 0), on: &buffer) }
    for line in 0..<rows.height {
      let row = cursor.offset + line
      guard row < listing.count else { break }
      draw(row, in: rows.row(line).inset(horizontal: 1, vertical: 0), on: &buffer)
      if isFocused, row == cursor.row {
        buffer.restyle(rows.row(line), with: screen.palette[.selection])
      }
    }
    ScrollMark(
      offset: cursor.offset,
      visible: rows.height,
      count: listing.count,
      style: screen.palette[.border]
    )
    .draw(in: rows.right(1), on: &buffer)
  }

  /// The ends of the ladder, and where the appetite lies.
  private func drawScale(in line: Rect, on buffer: inout Buffer) {
    let track = track(in: line)
    let end = screen.styled("\(highest)", .muted)
    buffer.write(screen.styled("1", .muted), at: track.origin)
    buffer.write(end, at: Point(x: position(of: Double(highest), in: track), y: line.y))
    if let appetite = scheme.appetiteScore {
      let x = position(of: Double(appetite) + 0.5, in: track)
      buffer.write(screen.styled("appetite \(appetite)", .appetite), at: Point(x: x, y: line.y))
    }
  }

  /// The part of a line the scores stand on: the titles stand before it where there is room, the change behind it.
  private func track(in line: Rect) -> Rect {
    let lead = line.width >= 70 ? line.width * 2 / 5 : 5
    return line.dropLeft(lead).dropRight(
      3 + (line.width >= LadderView.leastForWords ? LadderView.wordsWidth : 0)
    )
  }

  private static let leastForWords = 48
  private static let wordsWidth = 11
  /// Below it a title says nothing.
  private static let leastTitle = 8

  private func draw(_ row: Int, in line: Rect, on buffer: inout Buffer) {
    guard case .risk(let id) = listing.entity(at: row), let risk = scorecard.risk(id) else { return }
    buffer.write(screen.styled(id, .muted), at: line.origin, within: 4)
    let rest = line.dropLeft(5)
    if !scheme.hasScores {
      buffer.write(movement(of: risk, id, width: rest.width), at: rest.origin)
      return
    }
    let track = track(in: line)
    let title = screen.styled(scorecard.index.title(of: .risk(id)), .text)
    buffer.write(title.truncated(to: max(0, track.x - rest.x - 2)), at: rest.origin)
    drawTrack(of: risk, in: track, on: &buffer)
    if line.width >= LadderView.leastForWords {
      let words = screen.styled(risk.change, .muted)
      buffer.write(words, at: Point(x: line.maxX - LadderView.wordsWidth, y: line.y))
    }
  }

  private func movement(of risk: RiskReading, _ id: String, width: Int) -> StyledText {
    let now = screen.text(risk.present?.words ?? "not scored").padded(to: 10)
    let goal = screen.text(risk.intended?.words ?? "not given").padded(to: 10)
    let levels =
      StyledText(now, style: screen.palette[.strong])
      + screen.styled(screen.glyphs.right, .muted) + screen.styled(" ", .text)
      + StyledText(goal, style: screen.palette[risk.goal == nil ? .muted : .text])
    let change = screen.text(risk.change)
    guard width >= levels.width + LadderView.wordsWidth + LadderView.leastTitle else {
      return (levels + StyledText(change, style: screen.palette[.muted])).truncated(to: width)
    }
    let title = screen.styled(scorecard.index.title(of: .risk(id)), .muted)
    let padded = StyledText(change.padded(to: LadderView.wordsWidth), style: screen.palette[.muted])
    return (levels + padded + title).truncated(to: width)
  }

  private func drawTrack(of risk: RiskReading, in track: Rect, on buffer: inout Buffer) {
    for x in track.x..<max(track.x, track.maxX) {
      buffer.put(screen.glyphs.border.horizontal, at: Point(x: x, y: track.y), style: screen.palette[.axis])
    }
    guard let now = risk.present?.score else {
      buffer.write(screen.styled("not scored ", .muted), at: track.origin)
      return
    }
    let goal = risk.intended?.score
    if let goal { drawStretch(from: now, to: goal, in: track, on: &buffer) }
    if let appetite = scheme.appetiteScore {
      let x = position(of: Double(appetite) + 0.5, in: track)
      buffer.put(screen.glyphs.heavy.vertical, at: Point(x: x, y: track.y), style: screen.palette[.appetite])
    }
    if let goal { drawScore(goal, isNow: false, in: track, on: &buffer) }
    drawScore(now, isNow: true, in: track, on: &buffer)
  }

  private func drawStretch(from now: Int, to goal: Int, in track: Rect, on buffer: inout Buffer) {
    let ends = [position(of: Double(now), in: track), position(of: Double(goal), in: track)].sorted()
    for x in ends[0]..<ends[1] {
      buffer.put(
        screen.glyphs.heavy.horizontal,
        at: Point(x: x, y: track.y),
        style: screen.palette[.target]
      )
    }
    if goal != now, ends[1] - ends[0] > 4 {
      let arrow = goal < now ? screen.glyphs.left : screen.glyphs.right
      buffer.put(arrow, at: Point(x: ends[0] + 3, y: track.y), style: screen.palette[.target])
    }
  }

  private func drawScore(_ score: Int, isNow: Bool, in track: Rect, on buffer: inout Buffer) {
    let glyph = isNow ? screen.glyphs.circle : screen.glyphs.ring
    let role = isNow ? bandRole(of: score) : Role.text
    let x = position(of: Double(score), in: track)
    buffer.write(screen.styled(glyph, role) + screen.styled("\(score)", role), at: Point(x: x, y: track.y))
  }

  private func bandRole(of score: Int) -> Role {
    guard !scheme.bands.isEmpty, let band = scheme.bandRank(of: score) else { return .strong }
    return .band(band, of: scheme.bands.count)
  }

  /// The column of a score, from 1 at the left to the highest at the right.
  private func position(of score: Double, in track: Rect) -> Int {
    let part = (score - 1) / Double(max(1, highest - 1))
    return track.x + Int((part * Double(max(0, track.width - 3))).rounded())
  }
}
