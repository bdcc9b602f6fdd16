/// Reads `risks.csv`.
enum RisksTable {
  /// Its columns.
  enum Name: String, ColumnName {
    case id, title, description, causes, consequences, perspective, objectives, indicators, division, owner
    case inherentImpact = "inherent-impact"
    case inherentLikelihood = "inherent-likelihood"
    case inherentScore = "inherent-score"
    case currentImpact = "current-impact"
    case currentLikelihood = "current-likelihood"
    case currentScore = "current-score"
    case residualImpact = "residual-impact"
    case residualLikelihood = "residual-likelihood"
    case residualScore = "residual-score"
    case targetImpact = "target-impact"
    case targetLikelihood = "target-likelihood"
    case targetScore = "target-score"
    case controls, planned, actions, milestones, deadline, monitoring, proximity, status, raised, closed

    static var required: [Name] { [.id, .title] }
  }

  /// The risks, in file order.
  static func rows(
    of document: CSVDocument,
    scheme: RiskScheme,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> [Risk] {
    guard let reader = TableReader<Name>(document, findings: &findings) else { return [] }
    var rows: [Risk] = []
    var lines: [String: Int] = [:]
    reader.forEachRow(findings: &findings) { row, findings in
      guard findings.isFirst(row.text(.id), of: .id, in: row, &lines) else { return }
      rows.append(risk(row, scheme, &linking, &findings))
    }
    return rows
  }

  private static func risk(
    _ row: TableRow<Name>,
    _ scheme: RiskScheme,
    _ linking: inout Linking,
    _ findings: inout Findings
  ) -> Risk {
    var risk = Risk()
    risk.id = row.text(.id)
    risk.title = row.text(.title)
    risk.description = row.text(.description)
    risk.causes = row.list(.causes)
    risk.consequences = row.list(.consequences)
    risk.perspective = linking.reference(to: .perspective, .perspective, in: row)
    risk.objectives = linking.references(to: .objective, .objectives, in: row)
    risk.indicators = linking.references(to: .indicator, .indicators, in: row)
    risk.division = linking.reference(to: .division, .division, in: row)
    risk.owners = linking.officers.references(.owner, in: row)
    risk.ratings = ratings(in: row, scheme, &findings)
    risk.controls = row.list(.controls)
    risk.planned = row.list(.planned)
    risk.actions = linking.references(to: .action, .actions, in: row)
    risk.milestones = row.list(.milestones)
    risk.deadline = row.deadline(.deadline, &linking)
    risk.monitoring = row.text(.monitoring)
    risk.proximity = row.text(.proximity)
    risk.status = row.text(.status)
    risk.raised = row.day(.raised, &findings)
    risk.closed = row.day(.closed, &findings)
    risk.extra = row.extra
    risk.location = row.location
    return risk
  }

  /// The rating of each layer of which anything is said.
  private static func ratings(
    in row: TableRow<Name>,
    _ scheme: RiskScheme,
    _ findings: inout Findings
  ) -> [Risk.Layer: Risk.Rating] {
    var ratings: [Risk.Layer: Risk.Rating] = [:]
    for layer in Risk.Layer.allCases {
      let (impact, likelihood, score) = columns(of: layer)
      let rating = row.rating(impact, likelihood, score, scheme, &findings)
      if !rating.isEmpty { ratings[layer] = rating }
    }
    return ratings
  }

  private static func columns(of layer: Risk.Layer) -> (Name, Name, Name) {
    switch layer {
    case .inherent: (.inherentImpact, .inherentLikelihood, .inherentScore)
    case .current: (.currentImpact, .currentLikelihood, .currentScore)
    case .residual: (.residualImpact, .residualLikelihood, .residualScore)
    case .target: (.targetImpact, .targetLikelihood, .targetScore)
    }
  }
}
