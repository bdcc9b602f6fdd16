import ScorecardModel
import TerminalUI

/// What stands in a cell: the ids of its risks in the room there is, and how many more there are.
struct GridMarks {
  private let screen: Screen
  /// The ids of the risks that are selected.
  private let selected: Set<String>

  init(_ screen: Screen, selected: Set<String>) {
    self.screen = screen
    self.selected = selected
  }

  /// Draws the marks of a cell in the look of its ground, on which the ids must be read.
  func draw(_ marks: [RiskMark], in rect: Rect, on ground: Style, _ buffer: inout Buffer) {
    guard !marks.isEmpty, !rect.isEmpty else { return }
    let lines = lines(of: marks, ground.with(attributes: .bold), width: rect.width, height: rect.height)
    let top = rect.y + max(0, (rect.height - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      // A blank at each side, where there is room, so that no pattern runs into an id.
      let blank = StyledText(SafeText.blank(1), style: ground)
      let padded = line.width + 2 <= rect.width ? blank + line + blank : line
      let x = rect.x + max(0, (rect.width - padded.width) / 2)
      buffer.write(padded, at: Point(x: x, y: top + index))
    }
  }

  /// A mark in its look: `●R1` stands here, `○R2` may stand here, `·R3` was here, `←R4` comes here, `=R5` stays.
  func styled(_ mark: RiskMark, _ strong: Style) -> StyledText {
    // What was here stands back behind what is.
    let style = mark.kind == .origin ? strong.with(attributes: []) : strong
    let sign = sign(of: mark.kind).map { StyledText(SafeText($0), style: style) }.joined()
    let word = sign + StyledText(screen.text(mark.id), style: style)
    guard selected.contains(mark.id), mark.kind != .origin else { return word }
    return StyledText(word.text, style: strong.merging(Style(attributes: .reverse)))
  }

  private func sign(of kind: RiskMark.Kind) -> [Unicode.Scalar] {
    switch kind {
    case .exact: [screen.glyphs.circle]
    case .possible: [screen.glyphs.ring]
    case .origin: [screen.glyphs.dot]
    case .unmoved: ["="]
    case .arrival(let heading): screen.glyphs.arrows(heading, isSwapped: screen.state.isGridSwapped)
    }
  }

  /// The ids of a cell in the room there is, and how many more there are.
  private func lines(of marks: [RiskMark], _ style: Style, width: Int, height: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var line = StyledText.empty
    for (index, mark) in marks.enumerated() {
      let word = styled(mark, style)
      let rest = marks.count - index
      let gap = line.isEmpty ? 0 : 1
      let isLast = lines.count == height - 1
      let more = rest > 1 && isLast ? " +\(rest - 1)".count : 0
      if line.width + gap + word.width + more <= width {
        line += (line.isEmpty ? .empty : StyledText(SafeText.blank(1), style: style)) + word
      } else if !isLast, !line.isEmpty, word.width <= width {
        lines.append(line)
        line = word
      } else {
        line += remainder(marks[index...], after: line, style, width: width)
        break
      }
    }
    return (lines + [line]).map { $0.truncated(to: width) }
  }

  /// How many marks have no room: behind others `+3`, alone their sign and number.
  private func remainder(
    _ marks: ArraySlice<RiskMark>,
    after line: StyledText,
    _ style: Style,
    width: Int
  ) -> StyledText {
    let number = "\(marks.count)"
    guard line.isEmpty else {
      let words = StyledText(screen.text(" +" + number), style: style)
      return line.width + words.width <= width ? words : StyledText(screen.text("+" + number), style: style)
    }
    let isExact = marks.contains { $0.kind != .possible }
    let sign = StyledText(SafeText(isExact ? screen.glyphs.circle : screen.glyphs.ring), style: style)
    let words = StyledText(screen.text(number), style: style)
    return words.width < width ? sign + words : words
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
