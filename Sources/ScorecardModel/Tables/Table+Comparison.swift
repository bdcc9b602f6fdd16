extension Table {
  /// The indicators of a plan in two periods: those first whose status changed, the worse before the better, then
  /// those with another figure or target, and at the end in muted letters what is as it was.
  public static func comparison(_ comparison: PeriodComparison) -> Table {
    let rows = ComparisonRow.all(of: comparison)
    let table = Table(
      columns: [
        Column("Was", alignment: .center, width: 3),
        Column("Is", key: "status", aliases: ["now"], alignment: .center, width: 3),
        Column("Code", key: "id", aliases: ["id"], width: 7, yields: 3),
        Column("Measure", key: "title", aliases: ["title", "indicator"], width: 18, weight: 4),
        Column("Actual was", alignment: .trailing, width: 10, isFigure: true),
        Column("Actual", alignment: .trailing, width: 9, isFigure: true),
        Column("Turn", key: "direction", aliases: ["direction"], alignment: .center, width: 2),
        Column("Change", width: 17, weight: 2, yields: 2),
        Column("Target was", alignment: .trailing, width: 10, yields: 5, isFigure: true),
        Column("Target", alignment: .trailing, width: 9, yields: 4, isFigure: true),
      ],
      entities: rows.map { .indicator($0.id) }
    ) { rows[$0].cells }
    return table.adding(ComparisonRow.fields.map(\.column)) { row, field in
      ComparisonRow.fields[field].cell(rows[row])
    }
  }

  /// The indicators against the period before; no row where there is none.
  static func changes(_ scorecard: Scorecard) -> Table {
    guard let earlier = scorecard.inPeriod(scorecard.period.previous) else {
      return comparison(PeriodComparison(from: scorecard, to: scorecard)).keeping([])
    }
    return comparison(PeriodComparison(from: earlier, to: scorecard))
  }
}

/// One indicator in two periods.
private struct ComparisonRow {
  let id: String
  let indicator: Indicator
  let before: IndicatorReading?
  let after: IndicatorReading?
  let change: PeriodComparison.Change?

  private init?(_ id: String, _ change: PeriodComparison.Change?, in comparison: PeriodComparison) {
    before = comparison.earlier.indicator(id)
    after = comparison.later.indicator(id)
    let known =
      after.map { comparison.later.plan.indicators[$0.row] }
      ?? before.map { comparison.earlier.plan.indicators[$0.row] }
    guard let known else { return nil }
    indicator = known
    self.id = id
    self.change = change
  }

  /// Every row, those that changed most first, else in the plan's order.
  static func all(of comparison: PeriodComparison) -> [ComparisonRow] {
    let changes = Dictionary(comparison.changes.map { ($0.id, $0) }) { first, _ in first }
    let ids = comparison.later.plan.indicators.map(\.id)
    let gone = comparison.changes.map(\.id).filter { comparison.later.indicator($0) == nil }
    return (ids + gone).compactMap { ComparisonRow($0, changes[$0], in: comparison) }
      .enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }

  /// How far up it stands: a worse status, a better one, another one, other figures, nothing.
  private var rank: Int {
    guard let change else { return 4 }
    if change.before == change.after {
      return change.differences.contains { [.actual, .target].contains($0.field) } ? 3 : 4
    }
    switch change.turn {
    case .worse: return 0
    case .better: return 1
    case .steady, .none: return 2
    }
  }

  private var isMuted: Bool { rank == 4 }

  var cells: [TableCell] {
    let movement = movement
    return [
      status(of: before),
      status(of: after),
      .text(id, .muted),
      .text(indicator.title, isMuted ? .muted : .plain),
      figure(before?.actual, .muted),
      figure(after?.actual, isMuted ? .muted : .strong),
      .direction(movement?.direction ?? .none, isMuted: movement?.isMuted ?? false),
      .text(movement?.words ?? "", isMuted ? .muted : .plain),
      figure(before?.target, .muted),
      figure(after?.target, isMuted ? .muted : .plain),
    ]
  }

  private func status(of reading: IndicatorReading?) -> TableCell {
    reading.map { .status($0.assessment.status, isProvisional: $0.assessment.isProvisional) } ?? .empty
  }

  private func figure(_ value: WrittenValue?, _ tone: TableCell.Tone) -> TableCell {
    guard let value else { return .empty }
    return .figure(value.words(in: indicator), value.number(in: indicator.unit), tone)
  }

  /// How the figure moved; nothing where both periods lie in one period of the indicator's own.
  private var movement: Movement? {
    guard let before, let after, before.period != after.period else { return nil }
    return DirectionRule(indicator: indicator).movement(from: before.measurement, to: after.measurement)
  }

  /// What there is to say beyond what the table shows at first.
  static var fields: [Field<ComparisonRow>] {
    [
      Field("Period was") { .text($0.before?.period.description ?? "") },
      Field("Period") { .text($0.after?.period.description ?? "") },
      Field("Was reason") { .reason($0.before?.assessment.reason) },
      Field("Status reason") { .reason($0.after?.assessment.reason) },
      Field("Change reason") { .reason($0.movement?.reason) },
      Field("File") { .text($0.indicator.location.file) }.optional,
      .count("Line") { $0.indicator.location.line }.optional,
    ]
  }
}
