import ScorecardModel
import TerminalUI

/// How many indicators have each colour now, and would have at each of several tolerances; a column for each of them.
struct ToleranceView {
  private let screen: Screen
  private let steps: ToleranceSteps
  private let position: Int
  private let now: [Status: Int]
  private let counts: [[Status: Int]]

  /// The lines it takes: a border, the tolerances, a line for each colour, how many change.
  static let height = 8
  /// The lines it takes where there is no room for more than the banner.
  static let least = 3
  private static let colours: [Status] = [.exceeded, .green, .amber, .red]
  private static let label = 15
  private static let column = 7

  init(_ screen: Screen, _ scorecard: Scorecard, _ steps: ToleranceSteps, _ position: Int) {
    self.screen = screen
    self.steps = steps
    self.position = position
    let now = scorecard.statusCounts
    self.now = now
    counts = steps.trials.map { $0.counts(insteadOf: now) }
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    Panel(
      title: screen.styled(title, .heading),
      trailing: banner,
      footer: screen.styled(keys, .hint),
      border: screen.palette[.border]
    )
    .draw(in: area, on: &buffer)
    let inside = Panel.interior(of: area).inset(horizontal: 1, vertical: 0)
    guard inside.height > 1 else {
      buffer.write(line, at: inside.origin, within: inside.width)
      return
    }
    drawLabels(in: inside, on: &buffer)
    let shown = shownSteps(in: inside.width)
    for (place, step) in shown.enumerated() {
      draw(step, at: inside.x + ToleranceView.label + (place + 1) * ToleranceView.column, inside, &buffer)
    }
  }

  private var title: String {
    let (tried, own) = (steps.trials[position].words, steps.trials[steps.own].words)
    return position == steps.own
      ? "What if the tolerance were \(tried), as it is?" : "What if the tolerance were \(tried), not \(own)?"
  }

  private var banner: StyledText {
    screen.styled("nothing of the plan is changed", .warning)
  }

  private var keys: String {
    let untouched = steps.trials[position].untouched
    if steps.includesOwn {
      let floors = untouched > 0 ? ", \(untouched) with a floor left" : ""
      return "< > tolerance  o leaves those with their own\(floors)"
    }
    return untouched == 0
      ? "< > tolerance" : "< > tolerance  o also those with their own, \(untouched) left as they are"
  }

  /// The colours now and at the chosen tolerance in one line.
  private var line: StyledText {
    let parts = ToleranceView.colours.map { status -> StyledText in
      let (before, after) = (now[status] ?? 0, counts[position][status] ?? 0)
      let words = before == after ? " \(after)" : " \(after), was \(before)"
      return screen.mark(of: status) + screen.styled(words, before == after ? .muted : .strong)
    }
    return parts.joined(separator: screen.styled("   ", .text))
  }

  /// The steps there is room for, the chosen one among them.
  private func shownSteps(in width: Int) -> Range<Int> {
    let most = max(1, (width - ToleranceView.label) / ToleranceView.column - 1)
    let first = max(0, min(position - most / 2, steps.trials.count - most))
    return first..<min(steps.trials.count, first + most)
  }

  /// The names of the lines, and the counts as they are.
  private func drawLabels(in area: Rect, on buffer: inout Buffer) {
    write(
      screen.styled("now", .muted),
      endingAt: area.x + ToleranceView.label + ToleranceView.column,
      y: area.y,
      &buffer
    )
    for (index, status) in ToleranceView.colours.enumerated() {
      let y = area.y + index + 1
      let name = screen.mark(of: status) + screen.styled(" \(status.word)", .text)
      buffer.write(name, at: Point(x: area.x, y: y), within: area.width)
      let count = screen.styled("\(now[status] ?? 0)", .text)
      write(count, endingAt: area.x + ToleranceView.label + ToleranceView.column, y: y, &buffer)
    }
    let last = Point(x: area.x, y: area.y + ToleranceView.colours.count + 1)
    buffer.write(screen.styled("would change", .muted), at: last, within: area.width)
  }

  /// The column of a step; counts that stay as they are are muted.
  private func draw(_ step: Int, at x: Int, _ area: Rect, _ buffer: inout Buffer) {
    let end = x + ToleranceView.column
    let trial = steps.trials[step]
    write(
      screen.styled(trial.words, step == steps.own ? .strong : .heading),
      endingAt: end,
      y: area.y,
      &buffer
    )
    for (index, status) in ToleranceView.colours.enumerated() {
      let count = counts[step][status] ?? 0
      let role: Role = count == now[status] ?? 0 ? .muted : .strong
      write(screen.styled("\(count)", role), endingAt: end, y: area.y + index + 1, &buffer)
    }
    let changes =
      trial.changes.isEmpty ? screen.styled("0", .muted) : screen.styled("\(trial.changes.count)", .text)
    write(changes, endingAt: end, y: area.y + ToleranceView.colours.count + 1, &buffer)
    guard step == position else { return }
    let column = Rect(
      x: x + 1,
      y: area.y,
      width: ToleranceView.column,
      height: ToleranceView.colours.count + 2
    )
    buffer.restyle(column, with: screen.palette[.selection])
  }

  private func write(_ text: StyledText, endingAt x: Int, y: Int, _ buffer: inout Buffer) {
    buffer.write(text, at: Point(x: x - text.width, y: y))
  }
}
