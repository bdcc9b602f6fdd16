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
    ([asNow, tally(width: width)] + trays(width: width) + [changes, signs, shades]).filter { !$0.isEmpty }
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
    let forms = Brevity.allCases.lazy.map(tally)
    return forms.first { $0.width <= width } ?? tally(.least)
  }

  /// How much the counts say: whole sentences, the names of the bands, or the letters that tell these apart.
  private enum Brevity: Int, CaseIterable {
    case sentences, names, letters, least

    var isLetters: Bool { rawValue >= Brevity.letters.rawValue }
  }

  /// The counts by band, the highest first, what is beyond appetite, the exposure, and what is in no band.
  private func tally(_ brevity: Brevity) -> StyledText {
    let (tally, gap) = (map.tally, brevity.isLetters ? "" : " ")
    let names = tally.bands.map(\.name)
    let words =
      brevity.isLetters ? ShortForms(names).forms : brevity == .names ? names : names.map { " \($0) " }
    var parts = tally.bands.enumerated().reversed().map { place, band in
      screen.styled(words[place], .band(place, of: map.scheme.bands.count))
        + screen.styled("\(gap)\(band.count)", .strong)
    }
    if let beyond = tally.beyondAppetite {
      let appetite = brevity == .sentences ? " appetite \(map.scheme.appetiteWords)" : ""
      parts.append(screen.styled("\(beyond) beyond\(appetite)", .appetite))
    }
    if let exposure = tally.exposure {
      let sum = brevity == .sentences ? ", the sum of \(tally.scored) scores" : ""
      parts.append(screen.styled("\(brevity == .least ? "sum" : "exposure") \(exposure)\(sum)", .text))
    }
    if !tally.bands.isEmpty, tally.unbanded > 0 {
      let word = screen.styled(brevity == .least ? "none " : "no band ", .muted)
      parts.append(word + screen.styled("\(tally.unbanded)", .strong))
    }
    return parts.joined(separator: screen.styled(brevity.isLetters ? " " : "  ", .muted))
  }

  /// What stands nowhere, each kind on a line of its own, first what may be a mistake.
  private func trays(width: Int) -> [StyledText] {
    [.notOnGrid, .notScored, .notKept].compactMap { kind in
      map.trays.first { $0.kind == kind }.map { screen.styled(words(of: $0, width: width), .muted) }
    }
  }

  /// Why each stands nowhere, else their ids, as many as have room.
  private func words(of tray: RiskMap.Tray, width: Int) -> String {
    if let reasons = tray.reasons?.joined(separator: ", "), reasons.columns <= width { return reasons }
    let all = tray.ids.indices.reversed().lazy.map { count in
      let rest = tray.ids.count - count - 1
      return "\(tray.words): " + tray.ids.prefix(count + 1).joined(separator: " ")
        + (rest > 0 ? " +\(rest)" : "")
    }
    return all.first { $0.columns <= width } ?? "\(tray.words): \(tray.ids.count)"
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
    guard map.scheme.hasGrid, map.scheme.bands.isEmpty, screen.state.capabilities.colors > .none else {
      return .empty
    }
    return screen.styled("shade = distance only: the plan names no bands", .muted)
  }
}
