extension Table {
  /// The indicators of a plan in a period, in the plan's order.
  public static func indicators(_ scorecard: Scorecard) -> Table {
    Table(
      columns: [
        Column("Status", alignment: .center, width: 2),
        Column("Code", key: "id", aliases: ["id"], width: 7),
        Column("Measure", key: "title", aliases: ["title", "indicator"], width: 18, weight: 4),
        Column("Actual", alignment: .trailing, width: 9, isDrawn: true),
        Column("Target", alignment: .trailing, width: 9, isFigure: true),
        Column("Trend", width: 8, yields: 5, isDrawn: true, isPicture: true),
        Column(
          "Short",
          key: "shortDirection",
          aliases: ["direction"],
          alignment: .center,
          width: 2,
          yields: 3
        ),
        Column("Long", key: "longDirection", alignment: .center, width: 2, yields: 2),
        Column("Next", key: "nextTarget", alignment: .trailing, width: 9, yields: 4, isFigure: true),
        Column("Period", width: 10, yields: 6, isDrawn: true),
        Column("Perspective", aliases: ["quadrant"], width: 16, weight: 1, yields: 8, isDrawn: true),
        Column("Owner", aliases: ["lead"], width: 16, weight: 1, yields: 7, isDrawn: true, idKey: "owners"),
        Column("Kind", aliases: ["tags", "division"], width: 6, yields: 9, isDrawn: true),
      ],
      entities: scorecard.plan.indicators.map { .indicator($0.id) }
    ) { row in
      IndicatorRow(scorecard, row).cells
    }
    .making { IndicatorRow(scorecard, $0).cell($1) }
    .without(silentColumns(scorecard))
    .adding(
      Record<Indicator>.fields,
      of: scorecard.plan.indicators,
      order: Array(scorecard.plan.indicators.indices),
      in: scorecard
    )
    .grouping(by: scorecard.indicatorGroupings, wholes: scorecard.indicatorWholes)
  }

  private static func silentColumns(_ scorecard: Scorecard) -> [String] {
    let (readings, indicators) = (scorecard.indicators, scorecard.plan.indicators)
    var silent = scorecard.silentTrends
    if !readings.contains(where: { $0.coming?.target.isSaid ?? false }) { silent.append("Next") }
    if !indicators.contains(where: { $0.perspective != nil }) { silent.append("Perspective") }
    if indicators.allSatisfy(\.owners.isEmpty) { silent.append("Owner") }
    if indicators.allSatisfy({ $0.kind.isEmpty && $0.tags.isEmpty }) { silent.append("Kind") }
    return silent
  }
}

extension Scorecard {
  /// The columns of trends and arrows that would be empty in every row.
  var silentTrends: [String] {
    var silent: [String] = []
    if !indicators.contains(where: { $0.short.direction != .none }) { silent.append("Short") }
    if !indicators.contains(where: { $0.long.direction != .none }) { silent.append("Long") }
    if !plan.indicators.indices.contains(where: hasTrend) { silent.append("Trend") }
    return silent
  }

  private func hasTrend(_ row: Int) -> Bool {
    let figures = plan.measurements.rows(of: row).lazy.filter {
      plan.measurements.period(at: $0).last <= period.last && plan.measurements.isFigure(at: $0)
    }
    return figures.dropFirst().first != nil
  }
}

/// One indicator in the words of a table.
struct IndicatorRow {
  let scorecard: Scorecard
  let row: Int

  init(_ scorecard: Scorecard, _ row: Int) {
    self.scorecard = scorecard
    self.row = row
  }

  // Not stored: a cell needs little of them, and a copy of either costs more than most cells.
  var reading: IndicatorReading { scorecard.indicators[row] }
  var indicator: Indicator { scorecard.index.plan.indicators[row] }

  /// How many columns there are.
  private static let columnCount = 13

  var cells: [TableCell] {
    (0..<IndicatorRow.columnCount).map(cell)
  }

  /// The cell in a column, by its place.
  func cell(_ column: Int) -> TableCell {
    switch column {
    case 0: status
    case 1: .text(indicator.id, .muted)
    case 2: .text(indicator.title)
    case 3: actual
    case 4: target
    case 5: trend
    case 6: .direction(reading.short.direction, isMuted: reading.short.isMuted)
    case 7: .direction(reading.long.direction, isMuted: reading.long.isMuted)
    case 8: coming
    case 9: .text(shownPeriod, .muted)
    case 10: .text(scorecard.title(ofPerspective: indicator.perspective), .muted)
    case 11: .text(scorecard.index.names(of: indicator.owners), .muted)
    default: .text(([indicator.kind] + indicator.tags).joined(separator: " "), .muted)
    }
  }

  var status: TableCell {
    .status(reading.assessment.status, isProvisional: reading.assessment.isProvisional)
  }

  /// This period's figure; the last one known in muted letters where this period has none.
  var actual: TableCell {
    if let known = reading.lastKnown {
      return .figure(known.actual.words(in: indicator), known.actual.number(in: indicator.unit), .muted)
    }
    return .figure(reading.actual.words(in: indicator), reading.actual.number(in: indicator.unit), .strong)
  }

  var target: TableCell {
    .figure(reading.target.words(in: indicator), reading.target.number(in: indicator.unit))
  }

  /// The next period's target, where one is set.
  private var coming: TableCell {
    guard let coming = reading.coming, coming.target.isSaid else { return .empty }
    return .figure(coming.target.words(in: indicator), coming.target.number(in: indicator.unit), .muted)
  }

  /// The target to meet: this period's, or in muted letters the next one's where this period has none.
  var targetAhead: TableCell {
    guard !reading.target.isSaid, case .figure(let words, let number, let tone) = coming else {
      return target
    }
    return .figure("next \(words)", number, tone)
  }

  var trend: TableCell {
    let values = scorecard.history(ofRow: reading.row, last: 8)
    return values.compactMap(\.self).count < 2 ? .empty : .series(values)
  }

  private var shownPeriod: String {
    (reading.lastKnown?.period ?? reading.period).label
  }
}

extension Scorecard {
  /// The last figures of an indicator up to the period that is looked at, oldest first; nil where one is missing.
  public func history(ofRow row: Int, last count: Int) -> [Double?] {
    let measurements = plan.measurements
    let unit = plan.indicators[row].unit
    return measurements.rows(of: row).lazy
      .filter { measurements.period(at: $0).last <= period.last }
      .suffix(count)
      .map { measurements.actual(at: $0).number(in: unit)?.doubleValue }
  }

  /// The title of a perspective by its id.
  public func title(ofPerspective id: String?) -> String {
    guard let id else { return "" }
    return plan.header.perspectives.first { $0.id == id }?.title ?? id
  }
}

extension WrittenValue {
  /// Whether anything was written.
  var isSaid: Bool {
    self != .missing
  }

  /// The figure in the unit and the decimals of its indicator; nothing where nothing was given.
  func words(in indicator: Indicator) -> String {
    self == .missing ? "" : text(unit: indicator.unit, decimals: indicator.decimals)
  }
}
