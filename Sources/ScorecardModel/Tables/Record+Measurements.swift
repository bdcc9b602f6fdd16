extension Table {
  /// Every figure of a plan, by indicator and period, rated for its own period.
  static func measurements(_ scorecard: Scorecard) -> Table {
    let fields = MeasurementRow.fields
    return Table(columns: fields.map(\.column), count: scorecard.plan.measurements.count) { row in
      let row = MeasurementRow(row, in: scorecard)
      return fields.map { $0.cell(row) }
    }
  }
}

/// A row of the measurements with its indicator, and with its status.
private struct MeasurementRow {
  let id: String
  let indicator: Indicator
  let measurement: Measurement
  let assessment: Assessment
  let extra: [ExtraField]

  init(_ row: Int, in scorecard: Scorecard) {
    let (plan, place) = (scorecard.plan, scorecard.plan.measurements.indicator(at: row))
    let isKnown = plan.indicators.indices.contains(place)
    measurement = plan.measurements.measurement(at: row)
    extra = plan.measurements.extra(at: row)
    indicator = isKnown ? plan.indicators[place] : Indicator()
    id = isKnown ? indicator.id : plan.measurements.unknownIndicators[place - plan.indicators.count]
    let rule = StatusRule(indicator: indicator, tolerance: plan.header.tolerance, asAt: scorecard.asAt)
    assessment = rule.assess(measurement, in: measurement.period) { day in
      isKnown ? IndicatorSeries(of: place, in: plan).value(on: day) : nil
    }
  }

  static var fields: [Field<MeasurementRow>] {
    [
      Field("Indicator") { .record(.reference(RecordValue.Item(id: $0.id, $0.indicator.title))) },
      Field("Period") { .text($0.measurement.period.description) },
      .figure("Actual") { .figure($0.measurement.actual, in: $0.indicator) },
      .figure("Target") { .figure($0.measurement.target, in: $0.indicator) },
      Field("Status") { .status($0.assessment.status, isProvisional: $0.assessment.isProvisional) },
      Field("Provisional") { .flag($0.measurement.flags.contains(.provisional)) },
      Field("Status reason") { .reason($0.assessment.reason) }.optional,
      .number("Numerator") { $0.measurement.numerator },
      .number("Denominator") { $0.measurement.denominator },
      Field("Flags") { .list($0.measurement.flags.words) },
      Field("As of") { .day($0.measurement.asOf) },
      .figure("Forecast") { .figure($0.measurement.forecast, in: $0.indicator) },
      .figure("Benchmark") { .figure($0.measurement.benchmark, in: $0.indicator) },
      Field("Comment") { .text($0.measurement.comment) },
      Field("Other") { .list($0.extra.map { "\($0.name): \($0.text)" }) },
      Field("File") { .text($0.measurement.location.file) }.optional,
      .count("Line") { $0.measurement.location.line }.optional,
    ]
  }
}
