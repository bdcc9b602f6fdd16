extension ForecastRule {
  /// A figure that stands for a moment: along the least-squares line from 4 points on, else the last one.
  func moment(_ rows: [Measurement]) -> Outcome? {
    let used = Array(rows.suffix(ForecastRule.mostPoints))
    guard used.count >= 2, let last = used.last, let value = number(last) else { return nil }
    return line(used)
      ?? Outcome(
        method: .lastValue,
        number: value,
        points: used.count,
        rule: "The last figure; under \(ForecastRule.leastPointsOfLine) points no line is drawn",
        facts: [fact(last), Reason.Fact("points", String(used.count))]
      )
  }

  private func line(_ rows: [Measurement]) -> Outcome? {
    let months = rows.map { Double($0.period.last.monthOrdinal - year.last.monthOrdinal) }
    let figures = rows.compactMap { number($0)?.doubleValue }
    guard figures.count == months.count, let line = LeastSquares(months, figures) else { return nil }
    let digits = digits(of: rows)
    let (middle, reach) = (line.value(at: 0), line.reach(at: 0))
    guard let number = DecimalNumber(nearest: middle, decimals: digits),
      let low = DecimalNumber(nearest: middle - reach, decimals: digits),
      let high = DecimalNumber(nearest: middle + reach, decimals: digits), low <= high
    else { return nil }
    return Outcome(
      method: .line,
      number: number,
      interval: low...high,
      points: rows.count,
      rule: "The least-squares line through the figures, to the year's end",
      facts: [rows.first, rows.last].compactMap(\.self).map(fact) + [
        Reason.Fact("19 times of 20", "\(indicator.text(low)) to \(indicator.text(high))"),
        Reason.Fact("points", String(rows.count)),
      ]
    )
  }
}
