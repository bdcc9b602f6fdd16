extension Sheet {
  init(risk row: Int, in scorecard: Scorecard) {
    let risk = scorecard.plan.risks[row]
    let reading = scorecard.risks[row]
    self.init(
      heading: "Risk \(risk.id)",
      title: risk.title,
      state: RiskRow(scorecard, row).now,
      sections: [
        Section("", Sheet.places(of: reading, scorecard) + Sheet.about(risk, scorecard)),
        Section("To look at", items: Sheet.remarks(on: reading)),
        Sheet.bowTie(of: risk),
        Section("Controls now", items: risk.controls),
        Section("Planned", items: risk.planned),
        Section("Milestones", items: risk.milestones),
        Section("Objectives", Sheet.states(of: risk.objectives.map(Entity.objective), in: scorecard)),
        Section("Indicators", Sheet.states(of: risk.indicators.map(Entity.indicator), in: scorecard)),
        Section("Actions", Sheet.states(of: risk.actions.map(Entity.action), in: scorecard)),
        Section("Earlier scores", risk.history.reversed().map { Sheet.earlier($0, scorecard) }),
        Sheet.extra(risk.extra),
      ]
    )
    scores = RiskHistory(of: row, in: scorecard)
  }

  /// Causes and consequences; a screen with room for it draws them as a bow-tie.
  private static func bowTie(of risk: Risk) -> Section {
    var section = Section(
      "Causes and consequences",
      risk.causes.map { Row("Cause", $0) } + risk.consequences.map { Row("Consequence", $0) }
    )
    section.bowTie = BowTie(risk)
    return section
  }

  private static func remarks(on reading: RiskReading) -> [String] {
    let standing = reading.standing == .open ? [] : [reading.standing.rawValue]
    let scored = reading.scoredIn.map { ["As scored in \($0.label): nothing later is kept"] } ?? []
    return standing + scored + reading.findings.map(\.reason.rule)
  }

  private static func movement(of reading: RiskReading, _ scorecard: Scorecard) -> [Row] {
    let period = scorecard.period
    let steps = [
      (period.previous, reading.previous, reading.sincePrevious, reading.previousScoredIn),
      (period.sameAYearBefore, reading.yearBefore, reading.sinceYearBefore, reading.yearBeforeScoredIn),
    ]
    let news = reading.isNew ? "new in the register" : reading.isNewlyClosed ? "closed" : ""
    let moved = steps.compactMap { before, place, movement, scored in
      place.map { place in
        let from = movement.words.isEmpty ? "was" : "\(movement.words), from"
        let kept = scored.map { " (scored in \($0.label))" } ?? ""
        return Row("Since", "\(before.label): \(from) \(place.words)\(kept)")
      }
    }
    return (news.isEmpty ? [] : [Row("Since", "\(period.previous.label): \(news)")]) + moved
  }

  /// Where it stands in each layer, with its band, and how it has moved.
  private static func places(of reading: RiskReading, _ scorecard: Scorecard) -> [Row] {
    let bands = scorecard.plan.header.riskScheme.bands
    let rows = Risk.Layer.allCases.compactMap { layer in
      reading.places[layer].map { place in
        Row(layer.title, place.longWords + (place.band.map { ", \(bands[$0].name)" } ?? ""), .strong)
      }
    }
    return rows + movement(of: reading, scorecard)
  }

  private static func about(_ risk: Risk, _ scorecard: Scorecard) -> [Row] {
    [
      Row("What", risk.description),
      Row("Owner", scorecard.index.names(of: risk.owners)),
      Row("Deadline", risk.deadline.words),
      Row("Monitoring", risk.monitoring),
      Row("Proximity", risk.proximity),
      Row("Status", risk.status),
      Row("Raised", risk.raised?.label ?? ""),
      Row("Closed", risk.closed?.label ?? ""),
      Row("Perspective", scorecard.title(ofPerspective: risk.perspective)),
      Row("From", risk.location.description, .muted),
    ]
  }

  private static func earlier(_ score: RiskScore, _ scorecard: Scorecard) -> Row {
    let rule = RiskRule(scheme: scorecard.plan.header.riskScheme)
    return Row(score.period.label, RiskPlace(score.rating, rule).longWords)
  }
}
