import ScorecardModel

extension State {
  /// Moves to the figure before or after in the chart of the page.
  ///
  /// - Returns: Whether the page has a chart, and the command moves on it.
  mutating func moveOnChart(_ command: Command) -> Bool {
    guard command == .moveLeft || command == .moveRight, let entity = page.place.entity,
      let history = sheet(of: entity)?.history, !history.points.isEmpty
    else { return false }
    let points = history.points
    let place = page.point.flatMap { period in points.firstIndex { $0.period == period } } ?? history.shown
    let next = (place ?? points.count - 1) + (command == .moveLeft ? -1 : 1)
    guard points.indices.contains(next) else { return true }
    page.point = points[next].period
    return true
  }
}
