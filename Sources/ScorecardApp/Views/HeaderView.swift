import ScorecardModel
import TerminalUI

/// The first line: where one is, which period, read on which day, and how fresh the data is.
struct HeaderView {
  private let screen: Screen
  private let state: State

  init(_ screen: Screen) {
    self.screen = screen
    state = screen.state
  }

  func draw(in line: Rect, on buffer: inout Buffer) {
    buffer.fill(line, with: screen.palette[.header])
    let right = facts
    let room = max(0, line.width - right.width - 3)
    buffer.write(breadcrumb(in: room), at: Point(x: line.x + 1, y: line.y))
    buffer.write(
      right.truncated(to: line.width - 2),
      at: Point(x: max(line.x, line.maxX - right.width - 1), y: line.y)
    )
  }

  /// The way here: where it is long, first its first step gives way, then the council's name, then what lies between.
  private func breadcrumb(in room: Int) -> StyledText {
    var steps = state.breadcrumb(isWide: true)
    let separator =
      screen.styled(" ", .header) + screen.styled(screen.glyphs.moreRight, .header)
      + screen.styled(" ", .header)
    var line = joined(steps, separator)
    if line.width > room, steps.count > 2 {
      steps.removeFirst()
      line = joined(steps, separator)
    }
    if line.width > room, steps.count > 1 {
      steps = Array(state.breadcrumb(isWide: false).dropFirst())
      line = joined(steps, separator)
    }
    while line.width > room, steps.count > 1 {
      steps.remove(at: steps.count > 2 ? 1 : 0)
      line = joined(steps, separator)
    }
    return line.truncated(to: room)
  }

  private func joined(_ steps: [String], _ separator: StyledText) -> StyledText {
    steps.enumerated().map { index, step in
      screen.styled(step, index == steps.count - 1 ? .strong : .header)
    }
    .joined(separator: separator)
  }

  private var facts: StyledText {
    var parts: [StyledText] = []
    if state.openPlan?.plan.header.isIllustrative == true {
      parts.append(screen.styled(" ILLUSTRATIVE ", .illustrative))
    } else if state.isShowingIllustrativePlans {
      parts.append(screen.styled(" * ILLUSTRATIVE ", .illustrative))
    }
    if let scorecard = state.scorecard {
      let isWide = state.size.width >= 110
      parts.append(screen.styled(isWide ? scorecard.period.longLabel : scorecard.period.label, .strong))
      parts.append(screen.styled("as at \(scorecard.asAt.label)", .header))
    }
    parts.append(freshness)
    return parts.joined(separator: screen.styled("  ", .header))
  }

  private var freshness: StyledText {
    guard state.isLoaded else { return screen.styled("reading", .muted) }
    if let since = state.staleSince {
      let label = state.now.at(epoch: since).label(seenFrom: state.now)
      return screen.styled(" stale since \(label) ", .stale)
    }
    return screen.styled(screen.glyphs.live, .live) + screen.styled(" live", .live)
  }
}

extension State {
  /// The names of the pages on the way here.
  func breadcrumb(isWide: Bool) -> [String] {
    var steps = [snapshot.isPortfolio ? snapshot.title : "quadrant"]
    for case .everywhere(let view) in trail.map(\.place) { steps.append("\(view.title) of all plans") }
    if let header = openPlan?.plan.header {
      let name = header.directorate.isEmpty ? header.title : header.directorate
      steps.append(isWide && !header.organisation.isEmpty ? "\(header.organisation), \(name)" : name)
    }
    for page in trail {
      switch page.place {
      case .portfolio, .everywhere: break
      case .view(let view): steps.append(view.title)
      case .cell(let cell): steps.append(name(of: cell))
      case .comparison: steps.append(comparison.map { "Against \($0.before.label)" } ?? "Comparison")
      case .whatIf: steps.append("What if")
      case .detail(let entity): steps.append(name(of: entity))
      }
    }
    return steps
  }

  private func name(of cell: GridCell) -> String {
    guard let scheme = scorecard?.plan.header.riskScheme else { return "Cell" }
    return
      "Impact \(scheme.impact.name(of: cell.impact)), likelihood \(scheme.likelihood.name(of: cell.likelihood))"
  }

  private func name(of entity: Entity) -> String {
    switch entity {
    case .officer, .owner, .division, .budget: scorecard?.index.title(of: entity) ?? entity.id
    case .fault: "Fault \(entity.id)"
    case .area(let title): title
    case .fact: "Fact \(entity.id)"
    case .perspective(let id): scorecard?.title(ofQuadrant: id.isEmpty ? nil : id) ?? id
    default: entity.id
    }
  }

  /// Whether figures of several plans are shown, and those of one are invented.
  var isShowingIllustrativePlans: Bool {
    guard scorecard == nil, let portfolio, page.place.isOfAllPlans else { return false }
    return portfolio.members.contains { $0.loaded.plan.header.isIllustrative }
  }

  /// Since when anything on screen is older than its file; nil where everything is fresh.
  package var staleSince: Double? {
    let plans = planID == nil ? snapshot.plans : openPlan.map { [$0] } ?? []
    return plans.flatMap(\.files).compactMap(\.staleSince).min()
  }
}
