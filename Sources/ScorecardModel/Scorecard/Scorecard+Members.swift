extension Scorecard {
  /// What belongs to a quadrant: its objectives as the tree has them, its measures, the worst first, its actions, the
  /// most urgent first, its risks, and what was reported of it.
  public func members(ofPerspective id: String?) -> [Entity] {
    let rows = QuadrantRows(id, in: self)
    let objectives = ObjectiveTree(plan.objectives).nodes.map { plan.objectives[$0.row] }
      .filter { id != nil && $0.perspective == id }
    let risks = plan.risks.filter { id != nil && $0.perspective == id }
    let reports = plan.progress.filter { id != nil && $0.perspective == id }
    return objectives.map { .objective($0.id) } + rows.indicators.map { .indicator(plan.indicators[$0].id) }
      + rows.actions.map { .action(plan.actions[$0].id) } + risks.map { .risk($0.id) }
      + reports.map { .progress($0.id) }
  }

  /// The share of a set's rated indicators on target in the last periods, oldest first, in per cent; nil where nothing
  /// was rated.
  ///
  /// Every indicator is rated anew for every period: not for the first frame, and not for thousands.
  public func onTargetHistory(in set: IndicatorSet, last count: Int) -> [(
    period: Period, share: DecimalNumber?
  )] {
    let rows = rows(in: set).map { (row: $0, series: IndicatorSeries(of: $0, in: plan)) }
    return periods.filter { $0.last <= period.last }.suffix(count).map { period in
      let statuses = rows.map { status(of: $0.row, $0.series, at: period) }.filter(\.isRated)
      let good = statuses.count(where: \.isOnTarget)
      let share = (DecimalNumber(good) * DecimalNumber(100)).divided(
        by: DecimalNumber(statuses.count),
        decimals: 1
      )
      return (period, share)
    }
  }

  private func status(of row: Int, _ series: IndicatorSeries, at shown: Period) -> Status {
    let rule = StatusRule(indicator: plan.indicators[row], tolerance: plan.header.tolerance, asAt: asAt)
    let own = series.period(at: shown)
    return rule.assess(series.measurement(in: own), in: own, valueAt: series.value(on:)).status
  }

  /// What stands differently than in an earlier reading of the plan's files: figures, deadlines, places of risks.
  public func changed(since earlier: Scorecard) -> Set<Entity> {
    var changed = Set(PeriodComparison(from: earlier, to: self).changes.map { Entity.indicator($0.id) })
    for (action, reading) in zip(plan.actions, actions)
    where earlier.action(action.id)?.due.due != reading.due.due {
      changed.insert(.action(action.id))
    }
    for (risk, reading) in zip(plan.risks, risks)
    where earlier.risk(risk.id)?.present?.words != reading.present?.words
      || earlier.risk(risk.id)?.intended?.words != reading.intended?.words
    {
      changed.insert(.risk(risk.id))
    }
    return changed
  }
}
