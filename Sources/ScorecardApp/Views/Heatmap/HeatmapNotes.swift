import ScorecardModel
import TerminalUI

/// The lines below a heatmap: what is not as it seems, the counts and the exposure, what stands nowhere, the signs.
struct HeatmapNotes {
  private let screen: Screen
  private let map: RiskMap
  private let scorecard: Scorecard

  init(_ screen: Screen, _ map: RiskMap, _ scorecard: Scorecard) {
    self.screen = screen
    self.map = map
    self.scorecard = scorecard
  }

  /// The lines in a width, the most important first.
  func lines(width: Int) -> [StyledText] {
    [asNow, tally(width: width), trays, changes, signs, shades].filter { !$0.isEmpty }
      .map { $0.truncated(to: width) }
  }

  /// Nobody keeps what a target was: of an earlier period only the scores that were kept are shown as they were.
  private var asNow: StyledText {
    guard scorecard.period.last < scorecard.latestPeriod.last else { return .empty }
    let keepsNone = scorecard.plan.risks.allSatisfy(\.history.isEmpty)
    switch map.look {
    case .now where keepsNone: return screen.styled("as it is now: no earlier scores are kept", .warning)
    case .layer, .movement: return screen.styled("inherent, residual and target as they are now", .warning)
    case .now, .sincePrevious: return .empty
    }
  }

  private func tally(width: Int) -> StyledText {
    let full = tally(isBrief: false)
    return full.width <= width ? full : tally(isBrief: true)
  }

  /// The counts by band, the highest first, what is beyond appetite, and the exposure.
  private func tally(isBrief: Bool) -> StyledText {
    let tally = map.tally
    var parts = tally.bands.enumerated().reversed().map { place, band in
      let role = Role.band(place, of: map.scheme.bands.count)
      let name = isBrief ? String(band.name.prefix(1)) : " \(band.name) "
      return screen.styled(name, role) + screen.styled(isBrief ? "\(band.count)" : " \(band.count)", .strong)
    }
    if let beyond = tally.beyondAppetite {
      let words = isBrief ? "\(beyond) beyond" : "\(beyond) beyond appetite \(map.scheme.appetiteWords)"
      parts.append(screen.styled(words, .appetite))
    }
    if let exposure = tally.exposure {
      let words = isBrief ? "exposure \(exposure)" : "exposure \(exposure), the sum of \(tally.scored) scores"
      parts.append(screen.styled(words, .text))
    }
    return parts.joined(separator: screen.styled(isBrief ? " " : "  ", .muted))
  }

  private var trays: StyledText {
    let trays = map.trays.map { "\($0.words): \($0.ids.joined(separator: " "))" }
    return screen.styled(trays.joined(separator: ", "), .muted)
  }

  /// What came into the register and what was closed since the period before.
  private var changes: StyledText {
    let parts = [("new", map.raised), ("closed", map.closed)].filter { !$0.1.isEmpty }
    guard !parts.isEmpty else { return .empty }
    let words = parts.map { "\($0.0): \($0.1.joined(separator: " "))" }.joined(separator: ", ")
    return screen.styled("since \(scorecard.period.previous.label) \(words)", .muted)
  }

  private var signs: StyledText {
    var signs: [String] = []
    if map.look.isMovement, !map.moves.isEmpty {
      let arrow = Character(screen.glyphs.left)
      signs.append("\(arrow) comes that way, \(Character(screen.glyphs.dot)) was, = stays")
    }
    if map.hasPossiblePlaces {
      signs.append("\(Character(screen.glyphs.ring)) possible: the plan gives the score, not the cell")
    }
    return screen.styled(signs.joined(separator: "; "), .muted)
  }

  private var shades: StyledText {
    guard map.scheme.bands.isEmpty, screen.state.capabilities.colors > .none else { return .empty }
    return screen.styled("shade = distance only: the plan names no bands", .muted)
  }
}
