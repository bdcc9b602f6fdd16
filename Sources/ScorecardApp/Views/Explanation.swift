import ScorecardModel

/// Why the selected thing has its colours: each result with its rule, its numbers and their places.
struct Explanation {
  /// One result.
  struct Part {
    let title: String
    let cell: TableCell
    let reason: Reason
  }

  let title: String
  let parts: [Part]

  /// The explanation of what is selected, or of the page itself; nil where nothing has a colour.
  init?(of state: State) {
    if case .inPlan? = state.selection, let home = state.selection.flatMap(state.home) {
      let parts = Explanation.parts(of: home.entity, in: home.scorecard)
      guard !parts.isEmpty else { return nil }
      self.init(title: "\(home.entity.id)  \(home.scorecard.index.title(of: home.entity))", parts: parts)
      return
    }
    guard let scorecard = state.scorecard else { return nil }
    if state.isOnGrid {
      self.init(state.risks(in: state.gridCell), in: state.gridCell, state.riskLook, scorecard)
      return
    }
    // On the page of one thing that thing is meant, and the link that is selected only where it has no colour itself.
    let candidates = [state.page.place.entity, state.selection].compactMap(\.self)
    for entity in candidates {
      let parts = state.partsOfPlace(about: entity, before: Explanation.parts(of: entity, in: scorecard))
      if !parts.isEmpty {
        self.init(title: state.heading(of: entity, in: scorecard), parts: parts)
        return
      }
    }
    return nil
  }

  init(title: String, parts: [Part]) {
    self.title = title
    self.parts = parts
  }

  private static func parts(of entity: Entity, in scorecard: Scorecard) -> [Part] {
    switch entity {
    case .indicator(let id):
      scorecard.indicator(id).map { parts(of: $0) + outlook(of: $0.row, in: scorecard) } ?? []
    case .action(let id): scorecard.action(id).map(parts) ?? []
    case .risk(let id): scorecard.risk(id).map(parts) ?? []
    case .objective(let id): scorecard.objective(id).map(parts) ?? []
    case .perspective(let id): parts(ofQuadrant: id.isEmpty ? nil : id, in: scorecard)
    case .officer, .owner: parts(ofOwner: entity, in: scorecard)
    case .budget(let row): scorecard.totals(ofLine: row).map(part)
    case .progress: parts(ofReport: entity, in: scorecard)
    default: []
    }
  }

  /// The colour of a quadrant by the rule that is shown, and then by the others.
  private static func parts(ofQuadrant id: String?, in scorecard: Scorecard) -> [Part] {
    let others = RollUpRule.allCases.filter { $0 != scorecard.rollUpRule }
    return ([scorecard.rollUpRule] + others).map { rule in
      let rollUp = scorecard.rollUp(in: .perspective(id), by: rule)
      let isShown = rule == scorecard.rollUpRule
      return Part(
        title: isShown ? "Its colour, by the rule \(rule.rawValue)" : "By the rule \(rule.rawValue)",
        cell: rollUp.colour.map { .text($0.word, .status($0)) } ?? .text("no colour", .muted),
        reason: rollUp.reason
      )
    }
  }

  private static func parts(of reading: IndicatorReading) -> [Part] {
    let assessment = reading.assessment
    return [
      Part(
        title: "Status in \(reading.period.label)",
        cell: .text(assessment.status.word, .status(assessment.status)),
        reason: assessment.reason
      ),
      Part(
        title: "Against the period before",
        cell: .direction(reading.short.direction, isMuted: reading.short.isMuted),
        reason: reading.short.reason
      ),
      Part(
        title: "Against the year before",
        cell: .direction(reading.long.direction, isMuted: reading.long.isMuted),
        reason: reading.long.reason
      ),
    ]
  }

  private static func outlook(of row: Int, in scorecard: Scorecard) -> [Part] {
    let indicator = scorecard.plan.indicators[row]
    let forecast = scorecard.forecast(of: row).map {
      Part(title: "Forecast", cell: .text($0.words(in: indicator), .plain), reason: $0.reason)
    }
    let distance = scorecard.distanceTravelled(of: row).map {
      Part(title: "Way gone", cell: .text($0.words, .plain), reason: $0.reason)
    }
    let variation = scorecard.naturalVariation(of: row).map {
      Part(title: "Variation", cell: .empty, reason: $0.reason)
    }
    let derived = scorecard.derived(of: row).map {
      Part(title: $0.measurement.period.label, cell: .text($0.coverage, .plain), reason: $0.reason)
    }
    return [forecast, distance, variation].compactMap(\.self) + derived
  }

  private static func parts(of reading: ObjectiveReading) -> [Part] {
    guard let colour = reading.standing.colour else { return [] }
    let whole = Part(
      title: "Together",
      cell: .text(colour.word, .status(colour)),
      reason: reading.standing.reason
    )
    return [whole]
      + reading.standing.parts.map { part in
        let cell = part.colour.map { TableCell.text($0.word, .status($0)) } ?? .text("no say", .muted)
        return Part(title: part.title, cell: cell, reason: part.reason)
      }
  }

  private static func parts(of reading: ActionReading) -> [Part] {
    let pace = reading.pace.map {
      Part(title: "Pace", cell: .text($0.words, $0.isBehind ? .warning : .plain), reason: $0.reason)
    }
    return [Part(title: "Deadline", cell: .due(reading.due.due), reason: reading.due.reason)]
      + [pace].compactMap(\.self)
  }

  private static func parts(of reading: RiskReading) -> [Part] {
    let places = Risk.Layer.allCases.compactMap { layer in
      reading.places[layer].map {
        Part(title: layer.rawValue.capitalised, cell: .text($0.words, .strong), reason: $0.reason)
      }
    }
    let findings = reading.findings.map {
      Part(title: $0.kind.rawValue.capitalised, cell: .empty, reason: $0.reason)
    }
    return places + movements(of: reading) + findings
  }

  /// How a risk has moved, where anything is known of before.
  private static func movements(of reading: RiskReading) -> [Part] {
    [("Since the period before", reading.sincePrevious), ("Since a year before", reading.sinceYearBefore)]
      .filter { $0.1.direction != .none }
      .map { Part(title: $0.0, cell: .text($0.1.words), reason: $0.1.reason) }
  }
}

extension Place {
  /// What a page is about, where it is about one thing.
  var entity: Entity? {
    if case .detail(let entity) = self { entity } else { nil }
  }
}

extension State {
  /// What the sheet of the page is about: one thing, or the plan itself.
  var subject: Entity? {
    page.place == .view(.plan) && page.look == 0 ? planID.map(Entity.plan) : page.place.entity
  }
}

extension String {
  /// With its first letter large.
  var capitalised: String {
    prefix(1).uppercased() + dropFirst()
  }
}
