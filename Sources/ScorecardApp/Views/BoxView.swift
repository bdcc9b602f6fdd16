import ScorecardModel
import TerminalUI

/// A box over the page: the keys of the place, why something has its colour, the columns to choose from, or the search.
struct BoxView {
  private let screen: Screen
  private let box: Box

  init(_ screen: Screen, _ box: Box) {
    self.screen = screen
    self.box = box
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    switch box.kind {
    case .help, .explanation: notice.draw(in: area, on: &buffer)
    case .columns(let menu): ColumnMenuView(screen, menu).draw(in: area, on: &buffer)
    case .search(let search): SearchView(screen, search).draw(in: area, on: &buffer)
    }
  }

  /// How far the box can be scrolled in an area.
  func lastOffset(in area: Rect) -> Int {
    notice.lastOffset(in: area)
  }

  private var notice: Notice {
    let (title, lines) = content
    return Notice(
      title: screen.styled(title, .heading),
      lines: lines,
      footer: screen.styled("Esc closes", .hint),
      alignment: .left,
      offset: box.offset,
      width: 68,
      style: screen.palette[.text],
      border: screen.palette[.focusedBorder]
    )
  }

  private var content: (title: String, lines: [StyledText]) {
    switch box.kind {
    case .help: ("Keys", helpLines)
    case .explanation:
      Explanation(of: screen.state).map { ("Why", explanationLines($0)) } ?? ("Why", [])
    case .columns, .search: ("", [])
    }
  }

  // MARK: - Keys

  private var helpLines: [StyledText] {
    let scopes: [Scope] = screen.state.page.place == .view(.risks) ? [.list, .grid] : [.list]
    var shown: Set<KeyBinding> = []
    var lines: [StyledText] = []
    for scope in scopes + [.filter, .columns, .search] {
      let bindings = KeyBinding.bindings(in: scope).filter {
        screen.state.options.mode.allows($0.command) && shown.insert($0).inserted
      }
      guard !bindings.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.empty) }
      lines.append(screen.styled(scope.title, .heading))
      lines += bindings.map(helpLine)
    }
    return lines + [.empty] + legend
  }

  private func helpLine(_ binding: KeyBinding) -> StyledText {
    let names = binding.keys.map { $0.name(in: screen.glyphs.repertoire) }.joined(separator: " ")
    return StyledText(names.padded(to: 18), style: screen.palette[.key])
      + screen.styled(binding.command.help, .text)
  }

  /// What the marks mean.
  private var legend: [StyledText] {
    let statuses = Status.allCases.map {
      StyledText(screen.text("  ")) + screen.mark(of: $0) + screen.styled("  \($0.word)", .text)
    }
    let directions = [Direction.better, .steady, .worse].map {
      StyledText(screen.text("  ")) + screen.arrow(of: $0, isMuted: false)
        + screen.styled("  \($0.word) than before (first arrow), than a year before (second)", .text)
    }
    return [screen.styled("Marks", .heading)] + statuses + directions
  }

  // MARK: - Why

  private func explanationLines(_ explanation: Explanation) -> [StyledText] {
    var lines = [screen.styled(explanation.title, .strong), .empty]
    for (position, part) in explanation.parts.enumerated() {
      if position > 0 { lines.append(.empty) }
      lines.append(
        screen.styled(part.title, .heading) + screen.styled("  ", .text) + screen.styled(part.cell)
      )
      lines.append(screen.styled(part.reason.rule, .text))
      lines += part.reason.facts.map(factLine)
      if !part.reason.remedy.isEmpty {
        lines.append(screen.styled(part.reason.remedy, .strong))
      }
    }
    return lines
  }

  private func factLine(_ fact: Reason.Fact) -> StyledText {
    let label = StyledText(screen.text(fact.label).padded(to: 22), style: screen.palette[.muted])
    let value = screen.styled(fact.value, .text)
    guard let location = fact.location else { return label + value }
    return label + value + screen.styled("  \(location)", .muted)
  }
}

extension State {
  /// Scrolls the box over the page.
  mutating func scrollBox(_ command: Command) {
    guard columnMenu == nil else { return moveInColumns(command) }
    guard search == nil else { return moveInSearch(command) }
    guard var box else { return }
    let area = ScreenLayout(Rect(size)).body
    let page = max(1, area.height - 3)
    switch command {
    case .moveUp: box.offset -= 1
    case .moveDown: box.offset += 1
    case .pageUp: box.offset -= page
    case .pageDown: box.offset += page
    case .moveToFirst: box.offset = 0
    case .moveToLast: box.offset = .max
    default: break
    }
    box.offset = max(0, min(box.offset, BoxView(Screen(self), box).lastOffset(in: area)))
    self.box = box
  }
}
