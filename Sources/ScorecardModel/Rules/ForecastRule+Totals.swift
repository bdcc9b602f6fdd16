extension ForecastRule {
  /// A total at the year's end: by last year's share at the same point, else at the rate so far, `total·12/months`.
  ///
  /// Collection rates do not run evenly: Halton had 28% of its council tax by 30 June 2019, and a straight line makes
  /// 112% of that.
  func total(_ rows: [Measurement], isRunning: Bool, _ numberIn: (Period) -> DecimalNumber?) -> Outcome? {
    guard let last = rows.last else { return nil }
    let used = isRunning ? [last] : rows
    let soFar = used.compactMap(number).reduce(.zero, +)
    let months = isRunning ? monthsGone(at: last.period) : rows.count * last.period.kind.months
    let digits = digits(of: rows)
    let points = Reason.Fact("points", "\(String.counting(rows.count, "figure")) and the year's start")
    if let (share, facts) = profile(used, numberIn),
      let end = (soFar * share.whole).divided(by: share.part, decimals: digits)
    {
      return Outcome(
        method: .profiled,
        number: end,
        points: rows.count,
        rule: "The total so far, by the share that last year had at the same point",
        facts: [Reason.Fact("so far", indicator.text(soFar), at: last.location)] + facts + [points]
      )
    }
    let year = DecimalNumber(mantissa: 12)
    guard let end = (soFar * year).divided(by: DecimalNumber(months), decimals: digits) else { return nil }
    return Outcome(
      method: .runRate,
      number: end,
      points: rows.count,
      rule: "The total so far at the same rate to the year's end: total × 12 / months",
      facts: [
        Reason.Fact("so far", indicator.text(soFar), at: last.location),
        Reason.Fact("months", String(months)),
        points,
      ]
    )
  }

  /// What came on top of the year before, at the same rate to the year's end; nil where the year before has no end.
  func growth(_ rows: [Measurement], _ numberIn: (Period) -> DecimalNumber?) -> Outcome? {
    guard let last = rows.last, let now = number(last), let base = numberIn(year.sameAYearBefore) else {
      return nil
    }
    let months = monthsGone(at: last.period)
    guard
      let growth = ((now - base) * DecimalNumber(mantissa: 12))
        .divided(by: DecimalNumber(months), decimals: digits(of: rows))
    else { return nil }
    return Outcome(
      method: .runRate,
      number: base + growth,
      points: rows.count + 1,
      rule: "What came since the year before, at the same rate to the year's end",
      facts: [
        fact(last), Reason.Fact("end of \(year.sameAYearBefore.label)", indicator.text(base)),
        Reason.Fact("months", String(months)), Reason.Fact("points", String(rows.count + 1)),
      ]
    )
  }

  /// The rate of the year so far: its numerators over its denominators; nil without denominators.
  func rate(_ rows: [Measurement]) -> Outcome? {
    guard rows.count >= 2, let rate = DerivationRule(indicator: indicator).rate(of: rows) else { return nil }
    let digits = max(digits(of: rows), indicator.decimals == nil ? 1 : .min)
    return Outcome(
      method: .rate,
      number: rate.rounded(to: digits),
      points: rows.count,
      rule: "The rate of the year so far: numerators over denominators, never the mean of rates",
      facts: rows.map(fact) + [Reason.Fact("points", String(rows.count))]
    )
  }

  /// How many months of the year have gone when a period ends.
  private func monthsGone(at period: Period) -> Int {
    max(1, period.last.monthOrdinal - year.first.monthOrdinal + 1)
  }

  private struct Share {
    let part: DecimalNumber
    let whole: DecimalNumber
  }

  /// How much of last year's total was there at the same point; nil without last year's figures, or where the share
  /// makes no sense.
  private func profile(
    _ used: [Measurement],
    _ numberIn: (Period) -> DecimalNumber?
  ) -> (Share, [Reason.Fact])? {
    let before = year.sameAYearBefore
    let parts = used.compactMap { numberIn($0.period.sameAYearBefore) }
    guard parts.count == used.count, let whole = numberIn(before), let last = used.last else { return nil }
    let part = parts.reduce(.zero, +)
    guard !part.isZero, part.isNegative == whole.isNegative, part.magnitude <= whole.magnitude else {
      return nil
    }
    return (
      Share(part: part, whole: whole),
      [
        Reason.Fact("by \(last.period.sameAYearBefore.label)", indicator.text(part)),
        Reason.Fact("in \(before.label)", indicator.text(whole)),
      ]
    )
  }
}

extension Day {
  /// The number of its month, counted from the year 0.
  var monthOrdinal: Int {
    let (year, month, _) = civil
    return year * 12 + month - 1
  }
}
