/// A figure of late with its place: what a contradiction is looked for in.
struct RecentFigure {
  let row: Int
  let period: Period
  let actual: WrittenValue
  let target: WrittenValue
}

extension Plan {
  /// How many of an indicator's last rows are looked at, so that a million rows cost nothing.
  private static let mostRecent = 24

  /// An indicator's last rows, oldest first.
  func recent(_ indicator: Int) -> [RecentFigure] {
    measurements.rows(of: indicator).suffix(Plan.mostRecent).map { row in
      RecentFigure(
        row: row,
        period: measurements.period(at: row),
        actual: measurements.actual(at: row),
        target: measurements.target(at: row)
      )
    }
  }

  /// What is found in indicators, one finding at most in each.
  func findings(_ find: (Indicator, [RecentFigure]) -> Contradiction.Finding?) -> [Contradiction.Finding] {
    indicators.indices.compactMap { find(indicators[$0], recent($0)) }
  }
}
