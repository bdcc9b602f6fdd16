extension Sheet {
  /// What is worked out of an indicator's figures: the forecast, the way gone, its natural variation, figures derived.
  static func outlook(of row: Int, _ scorecard: Scorecard) -> [Row] {
    let indicator = scorecard.plan.indicators[row]
    let forecast = scorecard.forecast(of: row)
    return [
      Row("Forecast", forecast.map { $0.words(in: indicator) } ?? ""),
      Row("Likely range", forecast.flatMap { $0.intervalWords(in: indicator) } ?? ""),
      Row("Owner expects", scorecard.indicators[row].measurement?.forecast.words(in: indicator) ?? ""),
      Row("Way gone", scorecard.distanceTravelled(of: row)?.words ?? ""),
      Row("Variation", scorecard.naturalVariation(of: row)?.words(in: indicator) ?? ""),
    ]
      + scorecard.derived(of: row).map { figure in
        Row(figure.measurement.period.label, figure.words(in: indicator), figure.isPartial ? .muted : .plain)
      }
  }
}

extension Forecast {
  /// The forecast with its method, its points and what it would be: `11.38 days in 2009/10: run-rate, 2 figures; would
  /// be red`.
  public func words(in indicator: Indicator) -> String {
    let figures = String.counting(points, "figure")
    let head = "\(indicator.text(number)) in \(year.label): \(method.rawValue), \(figures)"
    let verdict = wouldBe.map { "; would be \($0.status.word)" } ?? ""
    return head + (isImpossible ? "; impossible" : verdict)
  }

  /// The forecast with what it would be alone: `11.38 days: would be red`.
  func brief(in indicator: Indicator) -> String {
    indicator.text(number) + (wouldBe.map { ": would be \($0.status.word)" } ?? "")
  }

  /// The interval of the method: `7.0 to 20.0, 19 times of 20`; nil where it has none.
  func intervalWords(in indicator: Indicator) -> String? {
    interval.map {
      "\(indicator.text($0.lowerBound)) to \(indicator.text($0.upperBound)), 19 times of 20"
    }
  }
}

extension DistanceTravelled {
  /// The way gone in words: `33.3% of the way from the baseline to the target`.
  public var words: String {
    switch outcome {
    case .share(let share): "\(share)% of the way from the baseline to the target"
    case .maintained: "the baseline is maintained"
    case .lost: "the baseline is lost"
    }
  }
}

extension NaturalVariation {
  /// The finding with its limits: `within 5.7 to 16.3, 8 figures`.
  func words(in indicator: Indicator) -> String {
    let digits = Int(last.scale) + 1
    let limits = [lower, upper].map { Unit.text($0.rounded(to: digits), in: indicator.unit) }
    let finding = isOutside ? "the last figure is outside" : "natural, within"
    return "\(finding) \(limits[0]) to \(limits[1]), \(String.counting(count, "figure"))"
  }
}

extension DerivedFigure {
  /// The figure with its origin: `20, derived from 3 of 3 months`.
  func words(in indicator: Indicator) -> String {
    let figure = measurement.actual.text(unit: indicator.unit, decimals: indicator.decimals)
    let target = measurement.target.words(in: indicator)
    let beside = target.isEmpty ? "" : " (target \(target))"
    return "\(figure)\(beside), derived from \(coverage)\(isPartial ? ", provisional" : "")"
  }
}
