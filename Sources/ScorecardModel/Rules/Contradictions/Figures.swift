extension PlanReview {
  /// An indicator of which nobody said which way is better.
  var withoutPolarity: Contradiction {
    let parents = Set(indicators.compactMap(\.parent))
    return Contradiction(
      noun: "indicator",
      rule: "the plan does not say which way is better, so nothing is rated",
      advice: "say in the column polarity whether higher or lower is better, or none",
      findings: indicators.enumerated().compactMap { row, indicator in
        guard indicator.polarity == nil, indicator.levels.isEmpty, indicator.unit?.isDate != true,
          !(measurements.rows(of: row).isEmpty && parents.contains(indicator.id))
        else { return nil }
        return .init(indicator.id, at: indicator.location)
      }
    )
  }

  /// A rate of few cases: under 20 events it moves by chance (AIHW withholds such rates).
  var smallNumerators: IndicatorCheck {
    let least = DecimalNumber(mantissa: 20)
    return IndicatorCheck(
      rule: "the rate rests on under 20 cases and moves by chance",
      advice: "look at several periods together, or show the number instead",
      find: { indicator, rows in
        guard let last = rows.last(where: { $0.actual.isFigure }),
          let numerator = measurements.numerator(at: last.row), numerator < least, !numerator.isNegative
        else { return nil }
        let detail = "\(numerator.grouped()) in \(last.period.label)"
        return Contradiction.Finding(indicator.id, detail, at: measurements.location(at: last.row))
      }
    )
  }

  /// Figures that only grow within a year and fall back when the next begins, and are not said to be running totals.
  var likelyRunningTotals: IndicatorCheck {
    IndicatorCheck(
      rule: "the figures grow within each year and begin anew, and are compared period by period",
      advice: "where they are running totals, say sum in the column accumulates",
      find: { indicator, rows in
        guard !indicator.accumulation.isRunningTotal, let last = rows.last(where: { $0.actual.isFigure })
        else {
          return nil
        }
        let figures = rows.filter { $0.period.kind == last.period.kind && $0.period.kind != .year }
          .compactMap { row in row.actual.number(in: indicator.unit).map { (row.period.year, $0) } }
        guard PlanReview.looksRunning(figures) else { return nil }
        return Contradiction.Finding(indicator.id, at: indicator.location)
      }
    )
  }

  /// Whether two years or more each grow from their first figure to their last, and each begins below the last one's
  /// end; three figures of a year at least.
  private static func looksRunning(_ figures: [(year: Period, number: DecimalNumber)]) -> Bool {
    var lengths: [Int] = []
    for (index, figure) in figures.enumerated() {
      guard index > 0, figures[index - 1].year == figure.year else {
        if index > 0, figure.number >= figures[index - 1].number { return false }
        lengths.append(1)
        continue
      }
      if figure.number <= figures[index - 1].number { return false }
      lengths[lengths.count - 1] += 1
    }
    return lengths.count { $0 >= 3 } >= 2
  }

  /// A survey's figure that is an earlier year's.
  var carriedOverSurveys: IndicatorCheck {
    IndicatorCheck(
      rule: "the survey's figure is carried over from an earlier year",
      advice: "leave the figure out where there was no survey, and give frequency biennial",
      find: { indicator, rows in
        guard let index = rows.lastIndex(where: { $0.actual.isFigure }),
          measurements.flags(at: rows[index].row).contains(.survey)
        else { return nil }
        let last = rows[index]
        let asOf = measurements.asOf(at: last.row)
        let isEarlier = asOf.map { $0 < last.period.first } ?? false
        let before = rows[..<index].last { $0.actual.isFigure && $0.period.kind == last.period.kind }
        guard isEarlier || (asOf == nil && before?.actual == last.actual) else { return nil }
        let from = asOf.map(\.label) ?? before?.period.label ?? ""
        return finding("\(last.period.label) as of \(from)", in: .actual, of: last, indicator)
      }
    )
  }
}
