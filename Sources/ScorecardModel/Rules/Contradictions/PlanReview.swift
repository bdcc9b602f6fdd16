/// A plan that is looked over for contradictions.
struct PlanReview {
  /// How many of an indicator's last rows are looked at, so that a million rows cost little.
  static let mostRecent = 24

  let header: PlanHeader
  let objectives: [Objective]
  let indicators: [Indicator]
  let measurements: Measurements
  let actions: [Action]
  let risks: [Risk]

  init(of plan: Plan) {
    header = plan.header
    objectives = plan.objectives
    indicators = plan.indicators
    measurements = plan.measurements
    actions = plan.actions
    risks = plan.risks
  }

  /// What each check finds; every indicator's last rows are taken out once for all of them.
  func contradictions(by checks: [IndicatorCheck]) -> [Contradiction] {
    var found = checks.map { _ in [Contradiction.Finding]() }
    for row in indicators.indices {
      let figures = recent(row)
      guard !figures.isEmpty else { continue }
      for (place, check) in checks.enumerated() {
        if let finding = check.find(indicators[row], figures) { found[place].append(finding) }
      }
    }
    return zip(checks, found).map { check, findings in
      Contradiction(noun: "indicator", rule: check.rule, advice: check.advice, findings: findings)
    }
  }

  /// An indicator's last rows, oldest first.
  private func recent(_ indicator: Int) -> [RecentFigure] {
    measurements.rows(of: indicator).suffix(PlanReview.mostRecent).map { row in
      RecentFigure(
        row: row,
        period: measurements.period(at: row),
        actual: measurements.actual(at: row),
        target: measurements.target(at: row)
      )
    }
  }
}

/// A contradiction that is looked for in an indicator and its last rows, oldest first.
struct IndicatorCheck {
  /// What is so of each indicator it is found in.
  let rule: String
  /// What to do about it.
  let advice: String
  /// Finds it; nil where there is none.
  let find: (Indicator, [RecentFigure]) -> Contradiction.Finding?
}

extension PlanReview {
  /// What was found of an indicator, in a cell of one of its figures.
  func finding(
    _ detail: String,
    in cell: Measurements.Cell,
    of figure: RecentFigure,
    _ indicator: Indicator
  ) -> Contradiction.Finding {
    Contradiction.Finding(indicator.id, detail, at: measurements.location(of: cell, at: figure.row))
  }
}

/// A figure of late with its place among the measurements.
struct RecentFigure {
  let row: Int
  let period: Period
  let actual: WrittenValue
  let target: WrittenValue
}
