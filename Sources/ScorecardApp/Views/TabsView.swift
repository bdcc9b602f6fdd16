import ScorecardModel
import TerminalUI

/// The second line: the views, and at its right end what is wrong with the data.
struct TabsView {
  private let screen: Screen
  private let state: State

  init(_ screen: Screen) {
    self.screen = screen
    state = screen.state
  }

  func draw(in line: Rect, on buffer: inout Buffer) {
    let right = trouble
    buffer.write(right, at: Point(x: max(line.x, line.maxX - right.width - 1), y: line.y))
    let room = line.left(max(0, line.width - right.width - 2))
    let views = state.scorecard == nil ? viewsOfAllPlans : ViewKind.allCases.filter(state.has)
    Tabs(
      items: views.map { Tabs.Item(number: key(of: $0), title: screen.text($0.title), badge: badge(of: $0)) },
      active: views.firstIndex { state.isInside($0) } ?? -1,
      style: screen.palette[.tab],
      activeStyle: screen.palette[.activeTab]
    )
    .draw(in: room, on: &buffer)
  }

  /// What can be seen of all plans, where none of them is open.
  private var viewsOfAllPlans: [ViewKind] {
    state.snapshot.isPortfolio && state.isLoaded ? State.everywhere : []
  }

  private func key(of view: ViewKind) -> SafeText {
    let binding = KeyBinding.all.first { $0.command == view.command }
    return binding?.keys.first?.name(in: screen.glyphs.repertoire) ?? .empty
  }

  /// How many exceptions there are; nothing where there are none.
  private func badge(of view: ViewKind) -> StyledText {
    guard view == .exceptions, let count = state.exceptions?.items.count, count > 0 else { return .empty }
    return screen.styled("\(count)", .warning)
  }

  /// Bad rows are counted here, so that nobody takes what is shown for the whole; in a kiosk the age of the data too.
  private var trouble: StyledText {
    var parts = [meeting].compactMap(\.self)
    if let rotation = state.rotation {
      parts.append(screen.styled(rotationWords(rotation), .muted))
    }
    let counts = state.faultCounts
    if counts.rows > 0 {
      parts.append(screen.styled("\(counts.rows) \(counts.rows == 1 ? "row" : "rows") left out", .error))
    }
    if counts.errors > 0 {
      parts.append(screen.styled("\(counts.errors) \(counts.errors == 1 ? "error" : "errors")", .error))
    }
    if !state.snapshot.isReviewed {
      // What cannot be read is known by now; how much more there is to look at is not.
      parts.append(screen.styled("checking", .muted))
    } else if counts.warnings > 0, state.size.width >= 72, !isNarrow || state.runningItem == nil {
      parts.append(screen.styled("\(counts.warnings) to look at", .warning))
    }
    return parts.joined(
      separator: screen.styled(" ", .muted) + screen.styled(screen.glyphs.dot, .muted)
        + screen.styled(" ", .muted)
    )
  }

  /// Which item of the agenda is talked about, and for how long.
  private var meeting: StyledText? {
    guard let (number, count, standing) = state.runningItem else { return nil }
    let width = state.size.width
    let title = screen.text(standing.item.title).truncated(to: isNarrow ? width / 8 : width / 5)
    return screen.styled("\(isNarrow ? "" : "item ")\(number)/\(count) ", .muted)
      + StyledText(title, style: screen.palette[.strong])
      + screen.styled(" \(standing.time)", standing.overrun > 0 ? .warning : .text)
      + screen.styled(standing.isPaused ? ", paused" : "", .muted)
  }

  /// Whether the views and the item of a meeting share a line that is short for both.
  private var isNarrow: Bool {
    state.size.width < 100
  }

  private func rotationWords(_ rotation: Rotation) -> String {
    let place = "\(rotation.position + 1)/\(rotation.views.count)"
    guard let saved = state.lastSaved else { return place }
    return "saved \(state.now.age(of: saved)) ago  \(place)"
  }
}

extension State {
  /// Whether the page that is shown lies in a view.
  func isInside(_ view: ViewKind) -> Bool {
    trail.contains { $0.place == .view(view) || $0.place == .everywhere(view) }
  }

  /// How many rows of the open plan are left out, how many other errors it has, and how many warnings; of all plans
  /// where none is open.
  var faultCounts: (rows: Int, errors: Int, warnings: Int) {
    var counts = (rows: 0, errors: 0, warnings: 0)
    for diagnostic in (openPlan.map { [$0] } ?? snapshot.plans).lazy.flatMap(\.diagnostics) {
      switch (diagnostic.severity, diagnostic.loss) {
      case (.error, .row): counts.rows += 1
      case (.error, _): counts.errors += 1
      case (.warning, _): counts.warnings += 1
      case (.note, _): break
      }
    }
    return counts
  }

  /// When the newest of the plan's files was saved.
  var lastSaved: Double? {
    (openPlan.map { [$0] } ?? snapshot.plans).flatMap(\.files).compactMap(\.modified).max()
  }
}
