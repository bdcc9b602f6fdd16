import ScorecardModel
import TerminalUI

/// The part of the ladder the scores stand on, from 1 to the highest; the change in words stands behind it.
struct LadderTrack {
  private let screen: Screen
  private let scheme: RiskScheme
  private let highest: Int
  private let line: Rect
  private let track: Rect

  /// Below it there are no words behind the track.
  private static let leastForWords = 48
  private static let wordsWidth = 12

  /// The track of lines like one, behind the ids and, where there is room, the titles.
  init(_ screen: Screen, _ scheme: RiskScheme, highest: Int, in line: Rect, lead: Int) {
    self.screen = screen
    self.scheme = scheme
    self.highest = highest
    self.line = line
    let titles = line.width >= 70 ? line.width * 2 / 5 : 0
    let words = line.width - lead >= Self.leastForWords - 5 ? Self.wordsWidth : 1
    track = line.dropLeft(max(titles, lead + 1)).dropRight(words)
  }

  /// Where it begins.
  var x: Int { track.x }

  /// The ends of the ladder, and where the appetite lies.
  func drawScale(on buffer: inout Buffer) {
    let end = screen.styled("\(highest)", .muted)
    let endX = max(track.x, track.maxX - end.width)
    buffer.write(screen.styled("1", .muted), at: track.origin, within: track.width)
    buffer.write(end, at: Point(x: endX, y: track.y), within: track.maxX - endX)
    guard let appetite = scheme.appetiteScore, let x = appetiteX else { return }
    let room = track.x + 2..<max(track.x + 2, endX - 1)
    let words = ["appetite \(appetite)", "\(appetite)"].map { screen.styled($0, .appetite) }
      .first { $0.width <= room.count }
    guard let words else { return }
    buffer.write(words, at: Point(x: max(room.lowerBound, min(x, room.upperBound - words.width)), y: track.y))
  }

  /// A risk from where it is to where it should come, and its change in words.
  func draw(_ risk: RiskReading, y: Int, on buffer: inout Buffer) {
    for x in track.x..<max(track.x, track.maxX) {
      buffer.put(screen.glyphs.border.horizontal, at: Point(x: x, y: y), style: screen.palette[.axis])
    }
    guard let now = risk.present?.score else {
      let words = risk.standing == .notKept ? risk.standing.rawValue : "not scored"
      buffer.write(screen.styled(words + " ", .muted).truncated(to: track.width), at: Point(x: track.x, y: y))
      return
    }
    let (solid, goal) = (mark(now, isNow: true), risk.intended?.score)
    if let goal { drawStretch(from: position(of: now), to: position(of: goal), y: y, on: &buffer) }
    if let x = appetiteX {
      buffer.put(screen.glyphs.heavy.vertical, at: Point(x: x, y: y), style: screen.palette[.appetite])
    }
    let hasNumber = goal.map { drawGoal($0, beside: now, y: y, on: &buffer) } ?? true
    buffer.write(solid, at: Point(x: position(of: now), y: y))
    guard track.maxX + Self.wordsWidth <= line.maxX else { return }
    let words = goal.flatMap { hasNumber || $0 == now ? nil : "\(now) to \($0)" } ?? risk.change
    buffer.write(
      screen.styled(words, .muted),
      at: Point(x: track.maxX + 2, y: y),
      within: Self.wordsWidth - 2
    )
  }

  /// Draws where a risk should come to, without its number where that would run into the present score.
  ///
  /// - Returns: Whether the number stands there.
  private func drawGoal(_ goal: Int, beside now: Int, y: Int, on buffer: inout Buffer) -> Bool {
    let (solid, ring) = (mark(now, isNow: true), mark(goal, isNow: false))
    let (first, wanted) = (position(of: now), position(of: goal))
    let taken = first..<first + solid.width
    guard taken.overlaps(wanted..<wanted + ring.width) else {
      buffer.write(ring, at: Point(x: wanted, y: y))
      return true
    }
    // The ring alone, beside the number in its way.
    let x = goal < now ? min(wanted, first - 1) : max(wanted, taken.upperBound)
    if goal != now, x >= track.x, x < track.maxX {
      buffer.write(screen.styled(screen.glyphs.ring, .text), at: Point(x: x, y: y))
    }
    return false
  }

  private func drawStretch(from now: Int, to goal: Int, y: Int, on buffer: inout Buffer) {
    let ends = [now, goal].sorted()
    let style = screen.palette[.target]
    for x in ends[0]..<ends[1] {
      buffer.put(screen.glyphs.heavy.horizontal, at: Point(x: x, y: y), style: style)
    }
    if ends[1] - ends[0] > 4 {
      let arrow = goal < now ? screen.glyphs.left : screen.glyphs.right
      buffer.put(arrow, at: Point(x: ends[0] + 3, y: y), style: style)
    }
  }

  private func mark(_ score: Int, isNow: Bool) -> StyledText {
    let glyph = isNow ? screen.glyphs.circle : screen.glyphs.ring
    let role = isNow ? bandRole(of: score) : Role.text
    return screen.styled(glyph, role) + screen.styled("\(score)", role)
  }

  private func bandRole(of score: Int) -> Role {
    guard !scheme.bands.isEmpty, let band = scheme.bandRank(of: score) else { return .strong }
    return .band(band, of: scheme.bands.count)
  }

  /// The column of the line of the appetite: the last where no score of the grid is beyond it.
  private var appetiteX: Int? {
    guard let appetite = scheme.appetiteScore, !track.isEmpty else { return nil }
    let x = column(of: Double(appetite) + 0.5)
    return max(track.x, min(x, track.maxX - 1))
  }

  private func position(of score: Int) -> Int {
    column(of: Double(score))
  }

  /// The column of a score, from 1 at the left to the highest at the right, whose number has room there.
  private func column(of score: Double) -> Int {
    let part = (score - 1) / Double(max(1, highest - 1))
    return track.x + Int((part * Double(max(0, track.width - 1 - "\(highest)".count))).rounded())
  }
}
