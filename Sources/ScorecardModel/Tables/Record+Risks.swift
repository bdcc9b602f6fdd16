extension Record<Risk> {
  private var reading: RiskReading {
    scorecard.risks[row]
  }

  /// What there is to say of a risk beyond what its table shows at first.
  static var fields: [Field<Self>] {
    place + movement + Risk.Layer.allCases.flatMap(fields(of:)) + about + links + origin
  }

  private static var place: [Field<Self>] {
    [
      Field("Now") { .text($0.reading.now?.rawValue ?? "") },
      .count("Score") { $0.reading.present?.score },
      .count("Rank") { $0.reading.present?.rank },
      Field("Beyond appetite") { .flag($0.reading.present?.isBeyondAppetite) },
      .count("Above appetite") { $0.reading.present?.excess },
      Field("Goal") { .text($0.reading.goal?.rawValue ?? "") },
      .count("Goal score") { $0.reading.intended?.score },
      Field("Findings") { .list($0.reading.findings.map(\.kind.rawValue)) },
      Field("Findings reasons") { .record(.reasons($0.reading.findings.map(\.reason))) },
    ]
  }

  private static func fields(of layer: Risk.Layer) -> [Field<Self>] {
    let name = layer.rawValue.prefix(1).uppercased() + layer.rawValue.dropFirst()
    return [
      Field("\(name)") { .text($0.reading.places[layer]?.longWords ?? "") },
      Field("\(name) impact") { .text($0.ratings[layer]?.impact?.words ?? "") },
      Field("\(name) likelihood") { .text($0.ratings[layer]?.likelihood?.words ?? "") },
      .count("\(name) score") { $0.reading.places[layer]?.score },
      Field("\(name) band") { .text($0.band(of: layer)) },
      Field("\(name) cells") { .list($0.cells(of: layer)) },
      Field("\(name) reason") { .reason($0.reading.places[layer]?.reason) },
    ]
  }

  private static var movement: [Field<Self>] {
    [
      Field("Standing") { .text($0.reading.standing.rawValue) },
      Field("Scored in") { .text($0.reading.scoredIn?.description ?? "") },
      Field("Period before") { .text($0.reading.previous?.words ?? "") },
      Field("Since period before") { .text($0.reading.sincePrevious.words) },
      Field("Year before") { .text($0.reading.yearBefore?.words ?? "") },
      Field("Since year before") { .text($0.reading.sinceYearBefore.words) },
      Field("New") { .flag($0.reading.isNew) },
      Field("Newly closed") { .flag($0.reading.isNewlyClosed) },
    ]
  }

  private func band(of layer: Risk.Layer) -> String {
    reading.places[layer]?.band.map { scorecard.plan.header.riskScheme.bands[$0].name } ?? ""
  }

  /// The squares it stands in, or may stand in: impact by likelihood.
  private func cells(of layer: Risk.Layer) -> [String] {
    reading.places[layer]?.cells.map { "\($0.impact)×\($0.likelihood)" } ?? []
  }

  private static var about: [Field<Self>] {
    [
      Field("Description") { .text($0.description) },
      Field("Causes") { .list($0.causes) },
      Field("Consequences") { .list($0.consequences) },
      Field("Status") { .text($0.status) },
      Field("Raised") { .day($0.raised) },
      Field("Closed") { .day($0.closed) },
      Field("Owners") { $0.scorecard.officers($0.owners) },
      Field("Division") { $0.scorecard.division($0.item.division) },
      Field("Perspective") { $0.scorecard.perspective($0.item.perspective) },
      Field("Deadline ends") { .day($0.deadline.end) },
      Field("Monitoring") { .text($0.monitoring) },
      Field("Proximity") { .text($0.proximity) },
    ]
  }

  private static var links: [Field<Self>] {
    [
      Field("Objectives") { $0.scorecard.objectives($0.item.objectives) },
      Field("Indicators") { $0.scorecard.references($0.item.indicators.map(Entity.indicator)) },
      Field("Controls") { .list($0.controls) },
      Field("Planned") { .list($0.planned) },
      Field("Actions") { $0.scorecard.references($0.item.actions.map(Entity.action)) },
      Field("Milestones") { .list($0.milestones) },
    ]
  }
}

/// A risk's score in an earlier period, with the risk it is of.
struct EarlierScore: Sendable {
  let risk: String
  let score: RiskScore
  /// The score before it; nil for the first.
  let before: RiskScore?

  /// The earlier scores of a plan, risk by risk, oldest first.
  static func all(in plan: Plan) -> [EarlierScore] {
    plan.risks.flatMap { risk in
      zip(risk.history, [nil] + risk.history.map(Optional.some)).map {
        EarlierScore(risk: risk.id, score: $0, before: $1)
      }
    }
  }
}

extension Record<EarlierScore> {
  private var rule: RiskRule {
    RiskRule(scheme: scorecard.plan.header.riskScheme)
  }

  private var movement: Movement {
    rule.movement(from: item.before?.rating, to: item.score.rating)
  }

  /// What there is to say of an earlier score.
  static var fields: [Field<Self>] {
    [
      Field("Risk") { $0.scorecard.reference(.risk($0.risk)) },
      Field("Period") { .text($0.score.period.description) },
      Field("Place") { .text(RiskPlace($0.score.rating, $0.rule).longWords) },
      Field("Impact") { .text($0.score.rating.impact?.words ?? "") },
      Field("Likelihood") { .text($0.score.rating.likelihood?.words ?? "") },
      .count("Score") { $0.rule.score(of: $0.score.rating) },
      Field("Band") { row in
        .text(row.rule.band(of: row.score.rating).map { row.rule.scheme.bands[$0].name } ?? "")
      },
      Field("Reason") { .reason($0.rule.reason(for: $0.score.rating)) }.optional,
      Field("Change") { .text($0.movement.words) },
      Field("File") { .text($0.score.rating.location.file) }.optional,
      .count("Line") { $0.score.rating.location.line }.optional,
    ]
  }
}
