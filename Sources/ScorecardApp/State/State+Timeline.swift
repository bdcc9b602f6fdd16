import ScorecardModel

extension State {
  /// Whether the actions are shown on an axis of time.
  var isTimeline: Bool {
    page.place == .view(.actions) && page.look == 1
  }

  /// The part of time that is shown: what somebody chose, else the whole plan.
  package var timeWindow: TimeWindow {
    page.window ?? planWindow
  }

  /// The part of time in which the actions of the plan lie.
  var planWindow: TimeWindow {
    guard let scorecard else { return TimeWindow(holding: [], asAt: asAt) }
    return TimeWindow(holding: actionDays, asAt: scorecard.asAt)
  }

  /// Takes a nearer or a wider view of time.
  mutating func zoomTime(by step: Int) {
    guard let scorecard else { return }
    guard let window = timeWindow.zoomed(by: step, fit: planWindow, around: scorecard.asAt) else {
      notice = step < 0 ? "Four weeks are the nearest view" : "There is no wider view"
      return
    }
    show(window)
  }

  /// Goes on in time, or back.
  mutating func scrollTime(by step: Int) {
    guard let window = timeWindow.scrolled(by: step, within: planWindow) else {
      notice = "Nothing of the plan is \(step < 0 ? "earlier" : "later")"
      return
    }
    show(window)
  }

  /// Finds the days of the actions, where they are looked at.
  mutating func refreshActionDays() {
    guard isTimeline, let scorecard else {
      actionDays = []
      return
    }
    actionDays = scorecard.plan.actions.flatMap { ActionCourse(of: $0, asAt: scorecard.asAt).days }
  }

  private mutating func show(_ window: TimeWindow) {
    page.window = window == planWindow ? nil : window
    let isWhole = actionDays.allSatisfy(planWindow.contains)
    let words = isWhole ? "The whole plan" : "Ten years around today, what lies outside at the edge"
    notice = page.window == nil ? "\(words), \(window.label)" : window.label
  }
}
