import ScorecardModel

/// An indicator with what a rule looks at.
func indicator(
  _ polarity: Indicator.Polarity? = .higher,
  unit: Unit? = nil,
  decimals: Int? = nil,
  tolerance: Tolerance? = nil,
  floor: String? = nil,
  levels: [String] = []
) -> Indicator {
  var indicator = Indicator()
  indicator.id = "X"
  indicator.polarity = polarity
  indicator.unit = unit
  indicator.decimals = decimals
  indicator.tolerance = tolerance
  indicator.floor = floor.map(decimal)
  indicator.levels = levels
  indicator.location = SourceLocation(file: "indicators.csv", line: 4)
  return indicator
}

/// A row of measurements from the text of its cells; a cell that cannot be read is missing.
func measurement(
  _ actual: String,
  _ target: String = "",
  in text: String = "2009/10 Q1",
  of indicator: Indicator
) -> Measurement {
  var row = Measurement(period: period(text))
  row.actual =
    (try? WrittenValue(reading: actual, unit: indicator.unit, levels: indicator.levels)) ?? .missing
  row.target =
    (try? WrittenValue(reading: target, unit: indicator.unit, levels: indicator.levels)) ?? .missing
  row.location = SourceLocation(file: "measurements.csv", line: 12)
  return row
}

extension Indicator {
  /// The status of a pair of cells on 2009-07-31.
  func status(_ actual: String, _ target: String) -> Status {
    assessment(actual, target).status
  }

  /// The assessment of a pair of cells on 2009-07-31.
  func assessment(_ actual: String, _ target: String) -> Assessment {
    let row = measurement(actual, target, of: self)
    return StatusRule(indicator: self, tolerance: nil, asAt: day("2009-07-31")).assess(row, in: row.period)
  }

  /// The movement between two cells, each with the same target.
  func movement(_ before: String, _ now: String, target: String = "") -> Movement {
    DirectionRule(indicator: self).movement(
      from: measurement(before, target, in: "2008/09", of: self),
      to: measurement(now, target, in: "2009/10", of: self)
    )
  }
}
