extension PlanReview {
  /// A later target that is easier than what was achieved: NI 181 at 14 days with a target of 16.
  var easierTargets: IndicatorCheck {
    IndicatorCheck(
      rule: "the next target is easier than the last figure",
      advice: "set a target that asks for more, or say in the note why it may fall",
      find: { indicator, rows in
        guard indicator.polarity == .higher || indicator.polarity == .lower,
          let last = rows.last(where: { $0.actual.isFigure }),
          let actual = last.actual.number(in: indicator.unit),
          let next = rows.first(where: {
            $0.period.last > last.period.last && $0.period.kind == last.period.kind
          }),
          let target = next.target.number(in: indicator.unit),
          !indicator.accumulation.isRunningTotal || last.period.kind == .year,
          !last.actual.isOfAnotherKind(than: next.target, in: indicator.unit),
          indicator.sign * (target - actual) < .zero
        else { return nil }
        let detail =
          "\(indicator.text(target)) in \(next.period.label) after \(indicator.text(actual)) in \(last.period.label)"
        return finding(detail, in: .target, of: next, indicator)
      }
    )
  }

  /// The same target three years or more in a row, where a better one is possible.
  var frozenTargets: IndicatorCheck {
    IndicatorCheck(
      rule: "the target has not changed for three years",
      advice: "ask for more, or say in the note that the level is to be kept",
      find: { indicator, rows in
        guard indicator.polarity == .higher || indicator.polarity == .lower, let last = rows.last,
          let target = last.target.number(in: indicator.unit), !indicator.isBest(target)
        else { return nil }
        let same = rows.reversed().prefix { $0.target.number(in: indicator.unit) == target }
        let years = Set(same.map(\.period.year))
        guard years.count >= 3, let first = years.min() else { return nil }
        let detail = "\(indicator.text(target)) since \(first.label)"
        return finding(detail, in: .target, of: last, indicator)
      }
    )
  }

  /// A figure that nothing was aimed at.
  var figuresWithoutTarget: IndicatorCheck {
    IndicatorCheck(
      rule: "the last figure has no target beside it",
      advice: "give the target of that period, and the figure gets a colour",
      find: { indicator, rows in
        guard indicator.isRated, let last = rows.last(where: { $0.actual.isFigure }), last.target == .missing
        else { return nil }
        return finding(last.period.label, in: .target, of: last, indicator)
      }
    )
  }

  /// A target whose period has passed without a figure, while later periods have one.
  var targetsWithoutFigure: IndicatorCheck {
    IndicatorCheck(
      rule: "a period has a target and no figure, and later ones have figures",
      advice: "give the figure, or N/A where there was none",
      find: { indicator, rows in
        guard let last = rows.last(where: { $0.actual.isFigure }),
          let gap = rows.first(where: {
            $0.actual == .missing && $0.target.isFigure && $0.period.kind == last.period.kind
              && $0.period.last < last.period.last
          })
        else { return nil }
        return finding(gap.period.label, in: .actual, of: gap, indicator)
      }
    )
  }

  /// A tolerance that is a share of the target, on a rate above 90%: 5% of 96.6% swallows every movement.
  var shareOfHighRates: IndicatorCheck {
    IndicatorCheck(
      rule: "a tolerance in per cent of a target above 90% hides every movement",
      advice: "give amber-within in points, such as 0.5",
      find: { indicator, rows in
        guard indicator.unit == .percent, indicator.floor == nil,
          case .percentOfTarget(let share)? = indicator.tolerance ?? header.tolerance, !share.isZero,
          let target = rows.last(where: { $0.target.isFigure })?.target.number(in: .percent),
          target > DecimalNumber(mantissa: 90)
        else { return nil }
        let size = (share * target).multiplied(byPowerOfTen: -2).withoutTrailingZeros
        let detail = "\(share)% of \(indicator.text(target)) is \(Unit.differenceText(size, in: .percent))"
        return Contradiction.Finding(indicator.id, detail, at: indicator.location)
      }
    )
  }
}

extension Indicator {
  /// Whether figures get a colour.
  fileprivate var isRated: Bool {
    switch polarity {
    case .higher, .lower, .range: true
    case nil: !levels.isEmpty || unit?.isDate == true
    case Polarity.none?: false
    }
  }

  /// Whether a target leaves nothing better: all of a percentage, or none of what should not be.
  fileprivate func isBest(_ target: DecimalNumber) -> Bool {
    polarity == .lower ? target <= .zero : unit == .percent && target >= DecimalNumber(mantissa: 100)
  }
}
