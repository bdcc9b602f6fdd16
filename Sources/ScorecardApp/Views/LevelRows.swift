import ScorecardModel
import TerminalUI

/// The movement of risks of named levels in words, in columns as wide as what stands in them: in full where there is
/// room, else by the shortest forms of the levels.
struct LevelRows {
  private let screen: Screen
  private let scorecard: Scorecard
  private let forms: RiskLevelForms?
  private let widths: (now: Int, goal: Int)
  private let width: Int

  private static let changeWidth = 11
  /// Below it a title says nothing.
  private static let leastTitle = 8

  init(_ screen: Screen, _ scorecard: Scorecard, _ ids: [String], width: Int) {
    self.screen = screen
    self.scorecard = scorecard
    self.width = width
    let risks = ids.compactMap(scorecard.risk)
    let measure = { (forms: RiskLevelForms?) -> (now: Int, goal: Int) in
      (
        max(10, risks.map { LevelRows.now($0, forms).columns }.max() ?? 0),
        max(9, risks.map { LevelRows.goal($0, forms).columns }.max() ?? 0)
      )
    }
    let full = measure(nil)
    let short = RiskLevelForms(scorecard.plan.header.riskScheme)
    let hasRoom = full.now + full.goal + 4 + LevelRows.changeWidth <= width
    forms = hasRoom ? nil : short
    widths = hasRoom ? full : measure(short)
  }

  /// The line of a risk: where it is, where it should come, how that differs, and its title where there is room.
  func line(of id: String) -> StyledText {
    guard let risk = scorecard.risk(id) else { return .empty }
    let levels =
      column(LevelRows.now(risk, forms), .strong, widths.now)
      + screen.styled(screen.glyphs.right, .muted) + screen.styled(" ", .text)
      + column(LevelRows.goal(risk, forms), risk.goal == nil ? .muted : .text, widths.goal)
    let change = screen.text(risk.change)
    guard width >= levels.width + LevelRows.changeWidth + LevelRows.leastTitle else {
      return (levels + StyledText(change, style: screen.palette[.muted])).truncated(to: width)
    }
    let title = screen.styled(scorecard.index.title(of: .risk(id)), .muted)
    let padded = StyledText(change.padded(to: LevelRows.changeWidth), style: screen.palette[.muted])
    return (levels + padded + title).truncated(to: width)
  }

  private func column(_ words: String, _ role: Role, _ width: Int) -> StyledText {
    StyledText(screen.text(words).padded(to: width + 1), style: screen.palette[role])
  }

  private static func now(_ risk: RiskReading, _ forms: RiskLevelForms?) -> String {
    guard let present = risk.present else {
      return risk.standing == .notKept ? "not kept" : "not scored"
    }
    return words(of: present, forms)
  }

  private static func goal(_ risk: RiskReading, _ forms: RiskLevelForms?) -> String {
    risk.intended.map { words(of: $0, forms) } ?? "not given"
  }

  private static func words(of place: RiskPlace, _ forms: RiskLevelForms?) -> String {
    forms?.words(of: place.placement) ?? place.words
  }
}
