extension Sheet {
  init(indicator row: Int, in scorecard: Scorecard) {
    let indicator = scorecard.plan.indicators[row]
    let reading = scorecard.indicators[row]
    let series = IndicatorSeries(of: row, in: scorecard.plan)
    self.init(
      heading: "Indicator \(indicator.id)",
      title: indicator.title,
      state: .text(reading.assessment.status.word, .status(reading.assessment.status)),
      history: IndicatorHistory(of: row, in: scorecard),
      sections: [
        Section(
          reading.period.label,
          Sheet.figures(of: reading, indicator) + Sheet.timing(of: reading, indicator, scorecard.asAt)
        ),
        Section("Over the year", Sheet.outlook(of: row, scorecard)),
        Section("History", series.all.reversed().map { Sheet.history($0, indicator) }),
        Section("About", Sheet.about(indicator, scorecard)),
        Sheet.extra(indicator.extra),
      ]
    )
  }

  private static func figures(of reading: IndicatorReading, _ indicator: Indicator) -> [Row] {
    let measurement = reading.measurement
    return [
      Row("Status", reading.assessment.status.word, .status(reading.assessment.status)),
      Row("Actual", reading.actual.words(in: indicator), .strong),
      Row("Target", reading.target.words(in: indicator)),
      Row(
        "Last known",
        reading.lastKnown.map { "\($0.actual.words(in: indicator)) in \($0.period.label)" } ?? ""
      ),
      Row(
        "Next target",
        reading.coming.map { "\($0.target.words(in: indicator)) in \($0.period.label)" } ?? ""
      ),
      Row("Period before", reading.short.words),
      Row("Year before", reading.long.words),
      Row("Benchmark", measurement?.benchmark.words(in: indicator) ?? ""),
      Row("Comment", measurement?.comment ?? ""),
      Row("From", measurement?.location.description ?? "", .muted),
    ]
  }

  /// How old the latest figure is, and when the next one is due.
  private static func timing(of reading: IndicatorReading, _ indicator: Indicator, _ asAt: Day) -> [Row] {
    let known = reading.measurement?.actual.isFigure == true ? reading.period : reading.lastKnown?.period
    let awaited = known == reading.period ? reading.period.next : reading.period
    let due = awaited.last.advanced(by: indicator.dueAfter ?? 0)
    let age = known.map { $0.last.days(to: asAt) } ?? -1
    return [
      Row("Age", age >= 0 ? "\(String.counting(age, "day")) since the period ended" : ""),
      Row("Next due", known == nil ? "" : "\(due.label), that of \(awaited.label)"),
    ]
  }

  private static func history(_ measurement: Measurement, _ indicator: Indicator) -> Row {
    let actual = measurement.actual.words(in: indicator)
    let target = measurement.target.words(in: indicator)
    let parts = [
      actual.isEmpty ? "no figure" : actual,
      target.isEmpty ? "" : "target \(target)",
      measurement.comment,
    ]
    return Row(measurement.period.label, parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  private static func about(_ indicator: Indicator, _ scorecard: Scorecard) -> [Row] {
    [
      Row("Definition", indicator.definition),
      Row("Kind", indicator.kind),
      Row("Owner", scorecard.index.names(of: indicator.owners)),
      Row("Perspective", scorecard.title(ofPerspective: indicator.perspective)),
      Row("Good is", indicator.polarity?.words ?? "not said"),
      Row("Unit", indicator.unit?.symbol ?? ""),
      Row("Reported", indicator.frequency?.rawValue ?? ""),
      Row("Levels", indicator.levels.joined(separator: ", ")),
      Row("Tags", indicator.tags.joined(separator: ", ")),
      Row("Designation", indicator.designation),
      Row("Contributes to", scorecard.titles(ofLinks: indicator.links)),
      Row("Note", indicator.note),
      Row("From", indicator.location.description, .muted),
    ]
  }
}

extension Indicator.Polarity {
  /// Which way is better, in words.
  public var words: String {
    switch self {
    case .higher: "higher"
    case .lower: "lower"
    case .range: "inside the range"
    case .none: "neither: shown, not rated"
    }
  }
}

extension Scorecard {
  /// The titles of strategic links by their ids.
  func titles(ofLinks ids: [String]) -> String {
    ids.map { id in plan.links.first { $0.id == id }?.title ?? id }.joined(separator: ", ")
  }
}
