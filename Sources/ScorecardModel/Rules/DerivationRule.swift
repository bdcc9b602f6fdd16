/// How figures of months make one of a quarter, and those of a year's parts one of the year.
///
/// By how the indicator accumulates: the last one stands for the whole (`no`, and running totals), they are added
/// (`per-period`), or numerators and denominators are added and divided (`average`). Percentages are never averaged:
/// 50% of 10 and 90% of 100 are 86.4% of 110.
public struct DerivationRule: Sendable {
  /// The indicator.
  public let indicator: Indicator

  /// The rule for an indicator.
  public init(indicator: Indicator) {
    self.indicator = indicator
  }

  /// The figure of a period.
  ///
  /// - Parameters:
  ///   - period: The longer period.
  ///   - rows: The rows of the shorter periods in it, all of one kind, oldest first.
  /// - Returns: The figure with its parts; nil where no part has one, or where they cannot make a whole.
  public func figure(of period: Period, from rows: [Measurement]) -> DerivedFigure? {
    let parts = rows.filter(\.actual.isFigure)
    guard let last = parts.last, last.period.kind.months > 0 else { return nil }
    let whole = period.kind.months / last.period.kind.months
    guard whole > 1 else { return nil }
    let value: WrittenValue?
    let isPartial: Bool
    switch indicator.accumulation {
    case .no, .sum, .years: (value, isPartial) = (last.actual, last.period.last != period.last)
    case .perPeriod: (value, isPartial) = (sum(of: parts.map(\.actual)), parts.count < whole)
    case .average: (value, isPartial) = (rate(of: parts).map(written), parts.count < whole)
    }
    guard let value else { return nil }
    var figure = Measurement(period: period)
    figure.actual = value
    figure.target = target(of: period, from: rows, whole: whole)
    if addsRates {
      figure.numerator = sum(of: parts, \.numerator)
      figure.denominator = sum(of: parts, \.denominator)
    }
    figure.flags = flags(of: addsUp ? parts : [last], isPartial: isPartial)
    figure.location = last.location
    return DerivedFigure(
      measurement: figure,
      partKind: last.period.kind,
      parts: parts.count,
      whole: whole,
      isPartial: isPartial,
      reason: reason(parts, of: period, whole: whole, isPartial: isPartial)
    )
  }

  /// The rate of several periods together: numerators over denominators, else figures weighted by denominators.
  ///
  /// - Parameter parts: Rows with figures.
  /// - Returns: The rate in base units, exact to six more digits than the figures have; nil without denominators.
  func rate(of parts: [Measurement]) -> DecimalNumber? {
    let places = Int(parts.map { $0.actual.number(in: indicator.unit)?.scale ?? 0 }.max() ?? 0) + 6
    guard let whole = sum(of: parts, \.denominator), !whole.isZero else { return nil }
    if indicator.unit == .percent, let share = sum(of: parts, \.numerator) {
      return share.multiplied(byPowerOfTen: 2).divided(by: whole, decimals: places)
    }
    var weighted = DecimalNumber.zero
    for part in parts {
      guard let figure = part.actual.number(in: indicator.unit), let weight = part.denominator else {
        return nil
      }
      weighted = weighted + figure * weight
    }
    return weighted.divided(by: whole, decimals: places)
  }

  private var addsUp: Bool {
    indicator.accumulation == .perPeriod || addsRates
  }

  private var addsRates: Bool {
    indicator.accumulation == .average
  }

  /// A number of base units as a cell would have it, with as many digits as are shown.
  private func written(_ number: DecimalNumber) -> WrittenValue {
    let digits = indicator.decimals.map { $0 - (indicator.unit?.power ?? 0) } ?? 1
    return .number(Quantity(number.rounded(to: digits), unit: indicator.unit))
  }

  private func sum(of values: [WrittenValue]) -> WrittenValue? {
    let numbers = values.compactMap { $0.number(in: indicator.unit) }
    guard numbers.count == values.count else { return nil }
    return .number(Quantity(numbers.reduce(.zero, +), unit: indicator.unit))
  }

  private func sum(
    of parts: [Measurement],
    _ column: KeyPath<Measurement, DecimalNumber?>
  ) -> DecimalNumber? {
    let numbers = parts.compactMap { $0[keyPath: column] }
    return numbers.count == parts.count ? numbers.reduce(.zero, +) : nil
  }

  private func target(of period: Period, from rows: [Measurement], whole: Int) -> WrittenValue {
    switch indicator.accumulation {
    case .no, .sum, .years: return rows.last { $0.period.last == period.last }?.target ?? .missing
    case .perPeriod: return rows.count == whole ? sum(of: rows.map(\.target)) ?? .missing : .missing
    case .average:
      let targets = Set(rows.map(\.target))
      return targets.count == 1 ? targets.first ?? .missing : .missing
    }
  }

  private func flags(of parts: [Measurement], isPartial: Bool) -> Measurement.Flags {
    var flags = parts.reduce(into: Measurement.Flags()) { $0.formUnion($1.flags) }
    if isPartial { flags.insert(.provisional) }
    if isPartial || !parts.allSatisfy({ $0.flags.contains(.audited) }) { flags.remove(.audited) }
    return flags
  }
}

extension DerivationRule {
  private func reason(_ parts: [Measurement], of period: Period, whole: Int, isPartial: Bool) -> Reason {
    let noun = parts.first?.period.kind.noun ?? "part"
    let used = addsUp ? parts : Array(parts.suffix(1))
    let facts = used.map { row in
      let text = row.actual.text(unit: indicator.unit, decimals: indicator.decimals)
      return Reason.Fact(row.period.label, text + weight(of: row), at: row.location)
    }
    let count = Reason.Fact("figures", "\(parts.count) of \(String.counting(whole, noun))")
    let rule = "Derived: \(method(noun)) of \(period.label)"
    return Reason(
      rule: isPartial ? rule + ", as far as they are there" : rule,
      facts: facts + [count],
      remedy: isPartial ? "give the missing \(noun)s, or a figure of \(period.label) itself" : ""
    )
  }

  private func weight(of row: Measurement) -> String {
    guard addsRates, let denominator = row.denominator else { return "" }
    let numerator = row.numerator.map { "\($0.grouped()) of " } ?? "of "
    return " (\(numerator)\(denominator.grouped()))"
  }

  private func method(_ noun: String) -> String {
    switch indicator.accumulation {
    case .no: "the last \(noun)"
    case .sum, .years: "the running total of the last \(noun)"
    case .perPeriod: "the sum of the \(noun)s"
    case .average: "numerators over denominators of the \(noun)s"
    }
  }
}
