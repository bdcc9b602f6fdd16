package import ScorecardModel

/// The part of time that a timeline shows.
package struct TimeWindow: Hashable, Sendable {
  /// Its first day.
  package var first: Day
  /// How many days it has.
  package var days: Int

  /// Four weeks, a quarter, a half, one, two, five and ten years.
  static let spans = [28, 91, 182, 365, 730, 1826, 3652]

  /// So many days from one on.
  package init(first: Day, days: Int) {
    self.first = first
    self.days = days
  }

  /// The window in which some days lie, from the start of a month to the end of one; at most ten years, around today.
  init(holding all: [Day], asAt: Day) {
    let near = TimeWindow(first: asAt.advanced(by: -1826), days: 3652)
    let days = all.filter(near.contains) + [asAt]
    let (first, last) = (days.min() ?? asAt, days.max() ?? asAt)
    let start = Day.first(ofMonth: first.civil.month, in: first.civil.year)
    let end = Day.last(ofMonth: last.civil.month + 1, in: last.civil.year)
    self.init(first: start, days: start.days(to: end) + 1)
  }

  /// Whether a day lies in it.
  func contains(_ day: Day) -> Bool {
    first <= day && first.days(to: day) < days
  }

  /// The window of the next shorter or longer span, in which a day keeps its place; nil where there is none.
  ///
  /// - Parameters:
  ///   - step: Below zero the shorter, else the longer.
  ///   - fit: The window that holds the whole plan, one of those to choose from.
  ///   - day: The day that keeps its place where it is in view; else the middle does.
  /// - Returns: The window.
  func zoomed(by step: Int, fit: TimeWindow, around day: Day) -> TimeWindow? {
    let spans = Set(TimeWindow.spans + [fit.days]).sorted()
    let span = step < 0 ? spans.last { $0 < days } : spans.first { $0 > days }
    guard let span else { return nil }
    if span == fit.days { return fit }
    let before = contains(day) ? first.days(to: day) : days / 2
    let anchor = first.advanced(by: before)
    return TimeWindow(first: anchor.advanced(by: -before * span / max(1, days)), days: span)
  }

  /// The window a quarter of its span later or earlier, as long as something of the plan is in view.
  func scrolled(by step: Int, within fit: TimeWindow) -> TimeWindow? {
    let moved = TimeWindow(first: first.advanced(by: step * max(1, days / 4)), days: days)
    return moved.first < fit.end && fit.first < moved.end ? moved : nil
  }

  /// The day after its last.
  var end: Day {
    first.advanced(by: days)
  }

  /// Its first and its last day in words.
  package var label: String {
    "\(first.label) – \(end.advanced(by: -1).label)"
  }
}
