extension Sheet {
  init(risk row: Int, in scorecard: Scorecard) {
    let risk = scorecard.plan.risks[row]
    let reading = scorecard.risks[row]
    self.init(
      heading: "Risk \(risk.id)",
      title: risk.title,
      state: RiskRow(scorecard, row).now,
      sections: [
        Section("", Sheet.places(of: reading) + Sheet.about(risk, scorecard)),
        Section("To look at", items: reading.findings.map(\.reason.rule)),
        Section("Controls now", items: risk.controls),
        Section("Planned", items: risk.planned),
        Section("Milestones", items: risk.milestones),
        Section("Earlier scores", risk.history.reversed().map { Sheet.earlier($0, scorecard) }),
        Sheet.extra(risk.extra),
      ]
    )
  }

  private static func places(of reading: RiskReading) -> [Row] {
    Risk.Layer.allCases.compactMap { layer in
      reading.places[layer].map {
        Row(layer.rawValue.prefix(1).uppercased() + layer.rawValue.dropFirst(), $0.longWords, .strong)
      }
    }
  }

  private static func about(_ risk: Risk, _ scorecard: Scorecard) -> [Row] {
    [
      Row("What", risk.description),
      Row("Owner", scorecard.index.names(of: risk.owners)),
      Row("Deadline", risk.deadline.words),
      Row("Monitoring", risk.monitoring),
      Row("Proximity", risk.proximity),
      Row("Status", risk.status),
      Row("Perspective", scorecard.title(ofPerspective: risk.perspective)),
      Row("From", risk.location.description, .muted),
    ]
  }

  private static func earlier(_ score: RiskScore, _ scorecard: Scorecard) -> Row {
    let rule = RiskRule(scheme: scorecard.plan.header.riskScheme)
    return Row(score.period.label, RiskPlace(score.rating, rule).longWords)
  }
}
