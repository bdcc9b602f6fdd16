extension Table {
  /// The money of a plan by heading and division: in the period that is looked at, in its year so far, and in the year.
  public static func money(_ scorecard: Scorecard) -> Table {
    let positions = MoneyPositions(scorecard)
    let rows = positions.rows.map { MoneyRow(position: $0, scorecard: scorecard) }
    let names = rows.map(\.division.count).max() ?? 0
    return Table(
      columns: [
        Column("Division", width: max(12, min(28, names)), weight: 2),
        // It stands over its group as long as nobody groups or sorts them otherwise.
        Column("Heading", width: 12, yields: 5),
      ] + columns(of: "") + columns(of: "to date", yields: 1) + [
        Column("Year budget", alignment: .trailing, width: 11, yields: 3),
        Column("Forecast", alignment: .trailing, width: 10, yields: 3),
        Column("Year variance", alignment: .trailing, width: 13, yields: 2),
        Column("Share", width: 13, yields: 4),
        Column(
          "Check",
          aliases: ["status"],
          width: max(7, rows.map(\.check.text.count).max() ?? 0),
          yields: 3
        ),
      ],
      entities: positions.rows.map { .budget($0.row) }
    ) { row in
      rows[row].cells(wholes(positions.rows))
    }
    .without(silentColumns(positions))
    .standing(
      in: Grouping("heading", tally: { moneyTally($0.map { rows[$0] }) }) { positions.rows[$0].heading }
    )
    .grouping(by: [Grouping("division") { rows[$0].division }])
  }

  private static func columns(of span: String, yields: Int = 0) -> [Column] {
    let titles = ["Budget", "Actual", "Variance"].map { span.isEmpty ? $0 : "\($0) \(span)" }
    return titles.map { Column($0, alignment: .trailing, width: max(10, $0.count), yields: yields) }
  }

  /// What all divisions together have planned under each heading in the year.
  private static func wholes(_ positions: [MoneyPosition]) -> [String: DecimalNumber] {
    positions.filter { !$0.isTotal }.reduce(into: [:]) { wholes, position in
      wholes[position.heading, default: .zero] =
        wholes[position.heading, default: .zero]
        + (position.year?.budget ?? .zero)
    }
  }

  private static func silentColumns(_ positions: MoneyPositions) -> [String] {
    let rows = positions.rows
    var silent: [String] = []
    func quiet(_ title: String, _ value: (MoneyPosition) -> DecimalNumber?) {
      if rows.allSatisfy({ value($0) == nil }) { silent.append(title) }
    }
    // Of a year, and of the first period of one, the year so far is that period.
    let isFirst = positions.period.first == positions.period.year.first
    quiet("Budget") { $0.period?.budget }
    quiet("Actual") { $0.period?.actual }
    quiet("Variance") { $0.period?.variance }
    quiet("Budget to date") { isFirst ? nil : $0.toDate?.budget }
    quiet("Actual to date") { isFirst ? nil : $0.toDate?.actual }
    quiet("Variance to date") { isFirst ? nil : $0.toDate?.variance }
    quiet("Year budget") { positions.period.kind == .year ? nil : $0.year?.budget }
    quiet("Forecast") { $0.year?.forecast }
    quiet("Year variance") { $0.year?.forecast == nil ? nil : $0.year?.expectedVariance }
    if rows.allSatisfy(\.isTotal) { silent.append("Share") }
    return silent
  }

  /// How a heading stands as a whole: by the total that is stated, else by the sum of its divisions.
  private static func moneyTally(_ rows: [MoneyRow]) -> Tally {
    let total = rows.first { $0.position.isTotal }
    let parts = rows.filter { !$0.position.isTotal }
    let isStated = total?.position.year?.isOfParts == false
    guard let unit = rows.first?.position.unit else { return .none }
    func whole(_ amount: (MoneyPosition) -> DecimalNumber?) -> String? {
      if let total { return amount(total.position).map { Unit.text($0, in: unit) } }
      let numbers = parts.compactMap { amount($0.position) }
      return numbers.count == parts.count ? Unit.text(numbers.reduce(.zero, +), in: unit) : nil
    }
    let words = [
      whole { $0.year?.budget }.map { "\(isStated ? "" : "together ")\($0) in the year" },
      whole { $0.year?.forecast }.map { "\($0) expected" },
    ]
    let wrong = total.map { $0.position.totals.contains { $0.verdict == .differs } } ?? false
    return .money(words.compactMap(\.self).joined(separator: ", "), doesNotAddUp: wrong)
  }

  /// The money of every heading and division, for an export.
  static func moneyExport(_ scorecard: Scorecard) -> Table {
    let positions = MoneyPositions(scorecard)
    let fields = MoneyRow.fields
    return Table(columns: fields.map(\.column), count: positions.rows.count) { row in
      let row = MoneyRow(position: positions.rows[row], scorecard: scorecard, span: positions.period)
      return fields.map { $0.cell(row) }
    }
  }
}

/// A position in the words of a table.
struct MoneyRow {
  let position: MoneyPosition
  let scorecard: Scorecard
  var span: Period?

  static var fields: [Field<MoneyRow>] {
    [
      Field("Heading") { .text($0.position.heading) },
      Field("Division") { $0.scorecard.division($0.position.division) },
      Field("Total") { .flag($0.position.isTotal) },
      Field("Period") { .text($0.span?.description ?? "") },
      .figure("Budget") { $0.amount($0.position.period?.budget) },
      .figure("Actual") { $0.amount($0.position.period?.actual) },
      .figure("Variance") { $0.amount($0.position.period?.variance) },
      .figure("Budget to date") { $0.amount($0.position.toDate?.budget) },
      .figure("Actual to date") { $0.amount($0.position.toDate?.actual) },
      .figure("Variance to date") { $0.amount($0.position.toDate?.variance) },
      .figure("Year budget") { $0.amount($0.position.year?.budget) },
      .figure("Forecast") { $0.amount($0.position.year?.forecast) },
      .figure("Year variance") { $0.amount($0.position.year?.expectedVariance) },
      Field("Check") { $0.check },
    ]
  }

  var division: String {
    guard position.division.isEmpty else { return scorecard.index.title(ofDivision: position.division) }
    return isSummed ? "whole directorate (summed)" : "whole directorate"
  }

  /// Whether the plan states no total for one of the times, so that the parts were added.
  private var isSummed: Bool {
    [position.period, position.toDate, position.year].contains { $0?.isOfParts == true }
  }

  func cells(_ wholes: [String: DecimalNumber]) -> [TableCell] {
    let yearTone = tone(of: position.year)
    return [.text(division, position.isTotal ? .strong : .plain), .text(position.heading, .muted)]
      + cells(of: position.period) + cells(of: position.toDate) + [
        amount(position.year?.budget, yearTone), amount(position.year?.forecast, yearTone),
        change(position.year?.expectedVariance, yearTone), share(of: wholes[position.heading]), check,
      ]
  }

  /// A total that is stated stands out; one that is only the sum of its parts does not.
  func tone(of sum: MoneySum?) -> TableCell.Tone {
    guard position.isTotal, let sum else { return .plain }
    return sum.isOfParts ? .muted : .strong
  }

  private func cells(of sum: MoneySum?) -> [TableCell] {
    let tone = tone(of: sum)
    return [amount(sum?.budget, tone), amount(sum?.actual, tone), change(sum?.variance, tone)]
  }

  func amount(_ number: DecimalNumber?, _ tone: TableCell.Tone = .plain) -> TableCell {
    number.map { .figure(Unit.text($0, in: position.unit), $0, tone) } ?? .empty
  }

  func change(_ number: DecimalNumber?, _ tone: TableCell.Tone = .plain) -> TableCell {
    number.map { .figure(Unit.changeText($0, in: position.unit), $0, tone) } ?? .empty
  }

  private func share(of whole: DecimalNumber?) -> TableCell {
    guard !position.isTotal, let whole, let size = position.year?.budget, !whole.isNegative, !size.isNegative,
      size != whole
    else { return .empty }
    let share = (size * DecimalNumber(100)).divided(by: whole, decimals: 1)
    return share.map(TableCell.share) ?? .empty
  }

  /// Whether a total is the sum of its parts, and what is missing in the sums.
  var check: TableCell {
    if let wrong = position.totals.first(where: { $0.verdict == .differs }), let sum = wrong.sum {
      return .text("parts: \(Unit.text(sum, in: wrong.unit))", .error)
    }
    if let missing = [position.period, position.toDate].compactMap({ $0?.missing }).first(where: {
      !$0.isEmpty
    }) {
      return .text(missing, .warning)
    }
    let addsUp = position.totals.contains { $0.verdict == .addsUp }
    if isSummed { return .text(addsUp ? "adds up, rest summed" : "not stated, summed", .muted) }
    return addsUp ? .text("adds up", .muted) : .empty
  }
}
