import ScorecardModel
import TerminalUI

/// What stands at a place of the grid: the ids of its risks in the room there is, and how many more there are.
struct GridMarks {
  private let screen: Screen
  /// The ids of the risks that are selected.
  private let selected: Set<String>

  init(_ screen: Screen, selected: Set<String>) {
    self.screen = screen
    self.selected = selected
  }

  /// The marks of a place in the look of its ground, on which the ids must be read.
  func block(_ marks: [RiskMark], in rect: Rect, on ground: Style) -> MarkBlock {
    let strong = ground.with(attributes: .bold)
    // More words than have room need no look.
    let words = marks.prefix(rect.width * rect.height + 1).map { styled($0, strong, width: rect.width) }
    let lines = MarkLines(
      words,
      of: marks.count,
      width: rect.width,
      height: rect.height,
      ground: ground,
      counts: counts(of: marks, strong)
    )
    return MarkBlock(lines.lines, in: rect)
  }

  /// The columns the marks of a place want on one line.
  func width(of marks: [RiskMark]) -> Int {
    marks.reduce(marks.count - 1) { $0 + styled($1, .plain, width: .max).width }
  }

  /// A mark in its look: `●R1` stands here, `○R2` may stand here, `·R3` was here, `←R4` comes here, `=R5` stays.
  ///
  /// An id that is longer than the room is cut at the front: ids of one register begin alike.
  private func styled(_ mark: RiskMark, _ strong: Style, width: Int) -> StyledText {
    // What was here stands back behind what is.
    let style = mark.kind == .origin ? strong.with(attributes: []) : strong
    let sign = StyledText(sign(of: mark.kind), style: style)
    let word =
      sign + StyledText(screen.text(mark.id).cutAtFront(to: max(3, width - sign.width)), style: style)
    guard selected.contains(mark.id), mark.kind != .origin else { return word }
    return StyledText(word.text, style: strong.merging(Style(attributes: .reverse)))
  }

  private func sign(of kind: RiskMark.Kind) -> SafeText {
    switch kind {
    case .exact: SafeText(screen.glyphs.circle)
    case .possible: SafeText(screen.glyphs.ring)
    case .origin: SafeText(screen.glyphs.dot)
    case .unmoved: "="
    case .arrival(let heading):
      screen.glyphs.arrows(heading, isSwapped: screen.state.isGridSwapped).map { SafeText($0) }.joined()
    }
  }

  /// How many marks there are, where not one id has room: by sign `●×2 ○×1`, together `×3`, at last `3`.
  private func counts(of marks: [RiskMark], _ style: Style) -> [[StyledText]] {
    let times = SafeText(screen.glyphs.times)
    let signs = marks.map { sign(of: $0.kind) }
    let order = signs.enumerated().filter { place, sign in signs.firstIndex(of: sign) == place }.map(
      \.element
    )
    let bySign = order.map { sign in
      let count = signs.count { $0 == sign }
      return sign + (count == 1 ? .empty : times + SafeText("\(count)"))
    }
    let together = SafeText("\(marks.count)")
    return [bySign, [times + together], [together]].map { $0.map { StyledText($0, style: style) } }
  }
}

extension SafeText {
  /// Its end in some columns, behind an ellipsis where it is longer.
  func cutAtFront(to columns: Int) -> SafeText {
    guard width > columns else { return self }
    let ellipsis = SafeText.ellipsis
    return ellipsis + dropping(width - max(0, columns - ellipsis.width))
  }
}

extension GlyphSet {
  /// The arrows of a way over the grid: up or down first, then left or right.
  func arrows(_ heading: RiskHeading, isSwapped: Bool) -> [Unicode.Scalar] {
    let (rise, side) = isSwapped ? (heading.likelihood, heading.impact) : (heading.impact, heading.likelihood)
    return [rise > 0 ? up : rise < 0 ? down : nil, side > 0 ? right : side < 0 ? left : nil].compactMap(
      \.self
    )
  }
}
