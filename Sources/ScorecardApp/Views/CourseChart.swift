import ScorecardModel
import TerminalUI

/// One action on an axis of time: its own bar, and below it each of its steps.
struct CourseChart {
  /// The least width in which it can be read.
  static let leastWidth = 40
  /// More steps than these are left to the text.
  private static let mostSteps = 6

  private let screen: Screen
  private let course: ActionCourse
  private let steps: [ActionCourse.Step]

  /// The chart of a course.
  init(_ screen: Screen, _ course: ActionCourse) {
    self.screen = screen
    self.course = course
    steps = Array(course.steps.prefix(CourseChart.mostSteps))
  }

  /// The lines it takes: the axis, the bar and the steps, with a blank above.
  var height: Int {
    steps.count + 4
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    guard let asAt = screen.state.scorecard?.asAt else { return }
    let inside = area.dropTop(1)
    let names = min(30, inside.width / 3)
    let window = TimeWindow(holding: course.days, asAt: asAt)
    let chart = inside.dropLeft(names + 1)
    Rule(style: screen.palette[.border]).draw(in: chart.row(1), on: &buffer)
    Timeline(
      axis: TimelineTicks(window, width: chart.width).axis,
      now: asAt.number,
      rows: [screen.pieces(of: course, asAt: asAt)] + steps.map(screen.pieces(of:)),
      labelStyle: screen.palette[.muted],
      nowStyle: screen.palette[.target],
      edgeStyle: screen.palette[.muted]
    )
    .draw(in: chart, on: &buffer)
    for (index, step) in steps.enumerated() {
      let name = screen.styled(step.title, .muted).truncated(to: names)
      buffer.write(name, at: inside.row(index + 3).origin)
    }
  }
}
