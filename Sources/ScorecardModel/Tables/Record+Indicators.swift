extension Record<Indicator> {
  private var reading: IndicatorReading {
    scorecard.indicators[row]
  }

  /// What there is to say of an indicator beyond what its table shows at first.
  static var fields: [Field<Self>] {
    figures + movements + about + rating + latest + outlook + origin
  }

  private static var figures: [Field<Self>] {
    [
      Field("Period") { .text($0.reading.period.description) },
      .figure("Actual") { .figure($0.reading.actual, in: $0.item) },
      Field("Provisional") { .flag($0.reading.assessment.isProvisional) },
      .number("Miss") { $0.reading.assessment.miss },
      Field("Status reason") { .reason($0.reading.assessment.reason) },
      .figure("Last known") { .figure($0.reading.lastKnown?.actual ?? .missing, in: $0.item) },
      Field("Last known period") { .text($0.reading.lastKnown?.period.description ?? "") },
      Field("Next period") { .text($0.reading.coming?.period.description ?? "") },
    ]
  }

  private static var movements: [Field<Self>] {
    [
      Field("Short change") { .text($0.reading.short.words) },
      Field("Short reason") { .reason($0.reading.short.reason) },
      Field("Long change") { .text($0.reading.long.words) },
      Field("Long reason") { .reason($0.reading.long.reason) },
    ]
  }

  private static var about: [Field<Self>] {
    [
      Field("Definition") { .text($0.definition) },
      Field("Kind") { .text($0.kind) },
      Field("Tags") { .list($0.tags) },
      Field("Part of") { $0.scorecard.reference($0.parent.map(Entity.indicator)) },
      Field("Perspective") { $0.scorecard.perspective($0.item.perspective) },
      Field("Objectives") { $0.scorecard.objectives($0.item.objectives) },
      Field("Division") { $0.scorecard.division($0.item.division) },
      Field("Owners") { $0.scorecard.officers($0.owners) },
      Field("Links") { $0.scorecard.links($0.item.links) },
      Field("Designation") { .text($0.designation) },
      Field("Note") { .text($0.note) },
    ]
  }

  private static var rating: [Field<Self>] {
    [
      Field("Unit") { .text($0.unit?.symbol ?? "") },
      Field("Polarity") { .text($0.polarity?.rawValue ?? "") },
      .count("Decimals") { $0.decimals },
      Field("Frequency") { .text($0.frequency?.rawValue ?? "") },
      Field("Accumulates") { .text($0.accumulation.rawValue) },
      Field("Tolerance") { .text($0.tolerance?.words ?? "") },
      .number("Floor") { $0.floor },
      .figure("Baseline") { .figure($0.baseline, in: $0.item) },
      Field("Baseline period") { .text($0.baselinePeriod?.description ?? "") },
      Field("Levels") { .list($0.levels) },
      .number("Weight") { $0.weight },
      .count("Due after") { $0.dueAfter },
      .count("Sample") { $0.sample },
    ]
  }

  /// What is worked out, not achieved: in words, never in a colour.
  private static var outlook: [Field<Self>] {
    [
      .figure("Year end") { record in
        record.forecast.map { .figure(record.item.text($0.number), $0.number) } ?? .empty
      },
      Field("Year end would be") { .text($0.forecast?.wouldBe?.status.word ?? "") },
      Field("Year end reason") { .reason($0.forecast?.reason) },
    ]
  }

  private var forecast: Forecast? {
    scorecard.forecast(of: row)
  }

  private static var latest: [Field<Self>] {
    [
      .number("Numerator") { $0.reading.measurement?.numerator },
      .number("Denominator") { $0.reading.measurement?.denominator },
      Field("Flags") { .list($0.reading.measurement?.flags.words ?? []) },
      Field("As of") { .day($0.reading.measurement?.asOf) },
      .figure("Forecast") { .figure($0.reading.measurement?.forecast ?? .missing, in: $0.item) },
      .figure("Benchmark") { .figure($0.reading.measurement?.benchmark ?? .missing, in: $0.item) },
      Field("Comment") { .text($0.reading.measurement?.comment ?? "") },
      Field("Figure file") { .text($0.reading.measurement?.location.file ?? "") }.optional,
      .count("Figure line") { $0.reading.measurement?.location.line }.optional,
    ]
  }
}

extension Tolerance {
  /// The tolerance as the files have it: `5%`, `0.5`.
  var words: String {
    switch self {
    case .percentOfTarget(let share): "\(share)%"
    case .absolute(let size): size.description
    }
  }
}

extension Measurement.Flags {
  /// The flags as the files have them.
  var words: [String] {
    let names: [(Measurement.Flags, String)] = [
      (.provisional, "provisional"), (.estimated, "estimated"), (.survey, "survey"), (.audited, "audited"),
    ]
    return names.filter { contains($0.0) }.map(\.1)
  }
}
