extension Scorecard {
  /// What is to be decided about an indicator; nil where nothing is.
  func exception(ofIndicator row: Int) -> Exceptions.Item? {
    let reading = indicators[row]
    let isWorse = reading.short.direction == .worse && !reading.short.isMuted
    switch reading.assessment.status {
    case .red: return colour(row, .red, weight: isWorse ? 1 : 0)
    case .amber where isWorse: return colour(row, .amberAndWorsening)
    case .overdue: return overdueFigure(row)
    default: return forecastToMiss(row) ?? unowned(row)
    }
  }

  private func item(
    _ row: Int,
    _ kind: Exceptions.Kind,
    distance: String,
    since: String,
    _ reason: Reason,
    weight: Int = 0
  ) -> Exceptions.Item {
    let indicator = plan.indicators[row]
    return Exceptions.Item(
      entity: .indicator(indicator.id),
      kind: kind,
      title: indicator.title,
      distance: distance,
      since: since,
      owner: index.names(of: indicator.owners),
      reason: reason,
      weight: weight
    )
  }

  private func colour(_ row: Int, _ kind: Exceptions.Kind, weight: Int = 0) -> Exceptions.Item {
    let reading = indicators[row]
    return item(
      row,
      kind,
      distance: reading.missWords(of: plan.indicators[row]),
      since: firstPeriod(withStatusOf: row).label,
      reading.assessment.reason,
      weight: weight
    )
  }

  private func overdueFigure(_ row: Int) -> Exceptions.Item {
    let rule = StatusRule(indicator: plan.indicators[row], tolerance: nil, asAt: asAt)
    let due = rule.dueDay(of: indicators[row].period)
    let days = due.days(to: asAt)
    return item(
      row,
      .overdueFigure,
      distance: String.counting(days, "day"),
      since: due.label,
      indicators[row].assessment.reason,
      weight: days
    )
  }

  private func forecastToMiss(_ row: Int) -> Exceptions.Item? {
    // That the last figure stays says nothing new; what cannot be is no reason to act.
    guard let forecast = forecast(of: row), forecast.wouldMiss, !forecast.isImpossible,
      forecast.method != .lastValue
    else { return nil }
    return item(
      row,
      .forecastToMiss,
      distance: forecast.brief(in: plan.indicators[row]),
      // Nobody can say since when: a forecast is of now.
      since: "",
      forecast.reason
    )
  }

  private func unowned(_ row: Int) -> Exceptions.Item? {
    let indicator = plan.indicators[row]
    guard !index.headings.contains(row), let reason = Reason.unowned(indicator.owners, at: indicator.location)
    else { return nil }
    return item(row, .unowned, distance: "", since: "", reason)
  }

  /// The first period of the run of periods that have had the status an indicator has now.
  private func firstPeriod(withStatusOf row: Int) -> Period {
    let reading = indicators[row]
    let series = series(of: row)
    let rule = StatusRule(indicator: plan.indicators[row], tolerance: plan.header.tolerance, asAt: asAt)
    var first = reading.period
    while let earlier = series.measurement(in: first.previous),
      rule.assess(earlier, in: earlier.period, valueAt: series.value(on:)).status == reading.assessment.status
    {
      first = earlier.period
    }
    return first
  }
}

extension IndicatorReading {
  /// How far the figure is from its target: `5.3 pts from 84%`, `2 levels from Good`.
  func missWords(of indicator: Indicator) -> String {
    guard assessment.miss != nil else { return "" }
    return "\(missSize(of: indicator)) from \(target.words(in: indicator))"
  }

  /// How far that is: `5.3 pts`, `2 levels`; nothing where nothing was rated.
  func missSize(of indicator: Indicator) -> String {
    guard let miss = assessment.miss else { return "" }
    return switch actual {
    case .level: String.counting(Int(miss.mantissa), "level")
    case .yesNo: actual.words(in: indicator)
    case .day: Unit.text(miss, in: .days)
    default: indicator.distanceText(miss)
    }
  }
}

extension Reason {
  /// Why something counts as nobody's; nil where somebody is named without doubt.
  static func unowned(_ owners: [OfficerReference], at location: SourceLocation) -> Reason? {
    guard owners.allSatisfy({ $0.isUnclear && $0.officer == nil }) else { return nil }
    let words = owners.map(\.words).joined(separator: ", ")
    return Reason(
      rule: owners.isEmpty ? "Nobody is named" : "Nobody is named that people.csv has",
      facts: [Fact("owner", words.isEmpty ? "not given" : words, at: location)],
      remedy: "name somebody"
    )
  }
}
