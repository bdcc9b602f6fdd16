import ScorecardModel
import TerminalUI

/// The box in which one looks for things and commands: a line to type in, and below it what matches.
struct SearchView {
  private let screen: Screen
  private let search: Search

  /// The columns of a mark and of the word for what something is.
  private static let (markWidth, nounWidth) = (4, 12)

  init(_ screen: Screen, _ search: Search) {
    self.screen = screen
    self.search = search
  }

  /// How many matches are on screen.
  static func visibleRows(in area: Rect) -> Int {
    max(1, Panel.interior(of: box(in: area)).height - 2)
  }

  private static func box(in area: Rect) -> Rect {
    let size = Size(width: min(area.width - 2, 116), height: min(area.height, max(16, area.height * 2 / 3)))
    return area.centered(size)
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    let box = SearchView.box(in: area)
    buffer.fill(box, with: screen.palette[.text])
    Panel(
      title: screen.styled(search.prefersCommands ? "Commands" : "Search", .heading),
      trailing: screen.styled(count, .muted),
      footer: screen.styled("Enter goes there, Esc closes", .hint),
      border: screen.palette[.focusedBorder]
    )
    .draw(in: box, on: &buffer)
    let inside = Panel.interior(of: box).inset(horizontal: 1, vertical: 0)
    drawLine(in: inside.row(0), on: &buffer)
    drawMatches(in: inside.dropTop(2), on: &buffer)
  }

  private var count: String {
    search.count > search.matches.count
      ? "the best \(search.matches.count) of \(search.count)" : "\(search.count)"
  }

  /// What was typed, its end where it is long.
  private func drawLine(in line: Rect, on buffer: inout Buffer) {
    buffer.fill(line, with: screen.palette[.input])
    let typed = StyledText(screen.text(search.text), style: screen.palette[.input])
    let mark = search.prefersCommands ? ":" : screen.glyphs.moreRight
    let prompt = buffer.write(screen.styled(mark, .input) + screen.styled(" ", .input), at: line.origin)
    let room = max(0, line.width - prompt - 1)
    let place = Point(x: line.x + prompt, y: line.y)
    let width = buffer.write(typed.dropping(max(0, typed.width - room)), at: place, within: room)
    buffer.cursor = Point(x: min(place.x + width, line.maxX - 1), y: line.y)
  }

  private func drawMatches(in area: Rect, on buffer: inout Buffer) {
    let query = FuzzyQuery(search.text)
    let first = max(0, min(search.cursor - area.height / 2, search.matches.count - area.height))
    for row in 0..<min(area.height, search.matches.count - first) {
      let line = area.row(row)
      let isSelected = first + row == search.cursor
      if isSelected { buffer.fill(line, with: screen.palette[.selection]) }
      let text = self.line(search.matches[first + row], query, width: line.width)
      let styled = isSelected ? text.restyled(with: screen.palette[.selection]) : text
      buffer.write(styled, at: line.origin, within: line.width)
    }
    guard search.matches.isEmpty else { return }
    buffer.write(screen.styled("Nothing matches", .muted), at: area.origin, within: area.width)
  }

  // MARK: - A match

  /// How it stands, what it is, its id and title, and where it lives.
  private func line(_ entry: SearchEntry, _ query: FuzzyQuery, width: Int) -> StyledText {
    let place = place(of: entry)
    let free = width - SearchView.markWidth - SearchView.nounWidth
    let aside = min(place.width, entry.command != nil ? 10 : free / 3)
    let room = free - (aside > 0 ? aside + 2 : 0)
    let title = title(entry, query).truncated(to: room)
    let noun = screen.text(entry.noun).padded(to: SearchView.nounWidth)
    return padded(mark(of: entry), to: SearchView.markWidth) + StyledText(noun, style: screen.palette[.muted])
      + padded(title, to: room + 2) + place.truncated(to: aside)
  }

  private func padded(_ text: StyledText, to columns: Int) -> StyledText {
    text.truncated(to: columns) + StyledText(.blank(columns - min(text.width, columns)))
  }

  /// The id and the title, the letters that match in bold with a line below.
  private func title(_ entry: SearchEntry, _ query: FuzzyQuery) -> StyledText {
    let scalars = Array(entry.text.unicodeScalars)
    let places = query.places(in: FoldedText(entry.text))
    let idEnd = entry.id.unicodeScalars.count
    var (runs, start): ([StyledText], Int) = ([], 0)
    while start < scalars.count {
      var end = start + 1
      while end < scalars.count, end != idEnd, isAlike(end, end - 1, places, scalars) { end += 1 }
      let role: Role = start < idEnd ? .muted : .text
      let look = screen.palette[role]
      let style = places.contains(start) ? look.merging(Style(attributes: [.bold, .underline])) : look
      runs.append(
        StyledText(screen.text(String(String.UnicodeScalarView(scalars[start..<end]))), style: style)
      )
      start = end
    }
    return runs.joined()
  }

  /// Whether two neighbours look the same; an accent looks as the letter it stands on.
  private func isAlike(_ place: Int, _ before: Int, _ places: Set<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
    places.contains(place) == places.contains(before)
      || scalars[place].properties.canonicalCombiningClass != .notReordered
  }

  private func mark(of entry: SearchEntry) -> StyledText {
    guard case .thing(let entity, let plan) = entry.target, let scorecard = screen.state.scorecard,
      scorecard.plan.id == plan
    else { return .empty }
    let state = scorecard.state(of: entity)
    switch (entity, state) {
    case (_, .status), (_, .due), (.risk, .figure): return screen.styled(state, isNarrow: true)
    default: return .empty
    }
  }

  /// Where it lives; of a view and a command the key.
  private func place(of entry: SearchEntry) -> StyledText {
    if let command = entry.command {
      let key = KeyBinding.all.first { $0.command == command }?.keys.first
      return StyledText(key?.name(in: screen.glyphs.repertoire) ?? .empty, style: screen.palette[.key])
    }
    guard case .thing(let entity, let plan) = entry.target else { return .empty }
    if let scorecard = screen.state.scorecard, scorecard.plan.id == plan {
      return screen.styled(scorecard.whereabouts(of: entity), .muted)
    }
    let header = screen.state.snapshot.plans.first { $0.id == plan }?.plan.header
    let words = header.map { $0.directorate.isEmpty ? $0.title : $0.directorate }
    return screen.styled([header?.organisation, words].compactMap(\.self).joined(separator: ", "), .muted)
  }
}
