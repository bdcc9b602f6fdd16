/// The areas that a plan names for its health check, each with what the plan says of it.
public struct HealthCheck: Sendable {
  /// An area with what belongs to it.
  public struct Area: Sendable {
    /// The area as the plan names it.
    public let named: PlanHeader.HealthArea
    /// Its indicators, actions, risks and facts, in this order, each in the plan's.
    public let entities: [Entity]
  }

  /// The areas, in the plan's order.
  public let areas: [Area]

  /// The health check of a plan.
  public init(_ plan: Plan) {
    areas = plan.header.healthCheck.map { Area(named: $0, entities: $0.entities(in: plan)) }
  }

  /// What belongs to an area; nothing where there is none of that name.
  public func entities(of title: String) -> [Entity] {
    areas.first { $0.named.title == title }?.entities ?? []
  }
}

extension PlanHeader.HealthArea {
  /// What belongs to it: what it names by its id, and what has one of its words in its title, its tags or its topic.
  ///
  /// A fact is not about what its value says: that may only name the area.
  fileprivate func entities(in plan: Plan) -> [Entity] {
    let known = Set(ids)
    let indicators = plan.indicators
      .filter { known.contains($0.id) || has(wordsIn: [$0.title] + $0.tags) }
      .map { Entity.indicator($0.id) }
    let actions = plan.actions.filter { known.contains($0.id) || has(wordsIn: [$0.title]) }
      .map { Entity.action($0.id) }
    let risks = plan.risks.filter { known.contains($0.id) || has(wordsIn: [$0.title]) }
      .map { Entity.risk($0.id) }
    let facts = plan.facts.indices.filter { row in
      has(wordsIn: [plan.facts[row].topic, plan.facts[row].label])
    }
    return indicators + actions + risks + facts.map(Entity.fact)
  }

  /// Whether one of its words begins a word in one of some texts: "complaint" does so in "Complaints answered".
  private func has(wordsIn texts: [String]) -> Bool {
    let texts = texts.map {
      " \($0.plainWords)".map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined()
    }
    return words.contains { word in
      let word = word.plainWords
      return !word.isEmpty && texts.contains { $0.contains(" \(word)") }
    }
  }
}
