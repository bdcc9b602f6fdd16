extension IndicatorSeries {
  /// The figure of a longer period, worked out of shorter ones; nil where the plan gives one itself.
  ///
  /// A figure that is written is never overridden. Of several kinds of parts those that cover most are taken, the
  /// indicator's own first.
  ///
  /// - Parameters:
  ///   - period: The longer period.
  ///   - day: Only what had ended by then is known; nil: everything.
  /// - Returns: The figure with its parts.
  public func derived(in period: Period, upTo day: Day? = nil) -> DerivedFigure? {
    let written = measurement(in: period)
    guard written?.actual.isFigure != true else { return nil }
    let rule = DerivationRule(indicator: indicator)
    var best: DerivedFigure?
    for kind in partKinds(of: period) {
      let parts = rows(of: kind, in: period).map { row in day.map { row.known(by: $0) } ?? row }
      guard var found = rule.figure(of: period, from: parts) else { continue }
      if let target = written?.target, target != .missing { found = found.against(target) }
      if best.map({ $0.monthsCovered < found.monthsCovered }) ?? true { best = found }
    }
    return best
  }

  /// The number of a period in base units: as written, else as derived where nothing is missing.
  public func number(in period: Period) -> DecimalNumber? {
    if let written = measurement(in: period), written.actual.isFigure {
      return written.actual.number(in: indicator.unit)
    }
    guard let derived = derived(in: period), !derived.isPartial else { return nil }
    return derived.measurement.actual.number(in: indicator.unit)
  }

  /// The kinds of periods that a longer one may be made of, the indicator's own first, then the longest.
  private func partKinds(of period: Period) -> [Period.Kind] {
    let shorter = [Period.Kind.half, .quarter, .month].filter { $0.months < period.kind.months }
    return shorter.filter { $0 == kind } + shorter.filter { $0 != kind }
  }
}

extension DerivedFigure {
  fileprivate var monthsCovered: Int { parts * partKind.months }

  /// The same figure against the target that the plan gives the longer period.
  fileprivate func against(_ target: WrittenValue) -> DerivedFigure {
    var measurement = measurement
    measurement.target = target
    return DerivedFigure(
      measurement: measurement,
      partKind: partKind,
      parts: parts,
      whole: whole,
      isPartial: isPartial,
      reason: reason
    )
  }
}

extension Measurement {
  /// It, as it was known on a day: a period that had not ended had a target and no figure.
  fileprivate func known(by day: Day) -> Measurement {
    guard period.last > day else { return self }
    var known = self
    known.actual = .missing
    return known
  }
}
