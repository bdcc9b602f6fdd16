import ScorecardModel

/// Why officers, money, reports and items of the agenda have their colours.
extension Explanation {
  /// What of somebody's is late, red or beyond the appetite; of words that name nobody for sure first that.
  static func parts(ofOwner entity: Entity, in scorecard: Scorecard) -> [Part] {
    var parts: [Part] = []
    if case .owner(let words) = entity {
      let rule = "Who owns something is one officer of people.csv, named for sure"
      let facts = [Reason.Fact("written", words.isEmpty ? "nothing" : words)]
      parts = [
        Part(title: "Owner", cell: scorecard.state(of: entity), reason: Reason(rule: rule, facts: facts))
      ]
    }
    return parts
      + scorecard.pressing(on: entity).map { entity, reason in
        let title = "\(entity.id) \(scorecard.index.title(of: entity))"
        return Part(title: title, cell: scorecard.state(of: entity), reason: reason)
      }
  }

  /// Whether a total of the budget is the sum of its parts.
  static func part(of total: Total) -> Part {
    let period = total.period.map { ", \($0.label)" } ?? ""
    let isWrong = total.verdict == .differs
    return Part(
      title: "\(total.subject.capitalised)\(period)",
      cell: .text(total.verdict.rawValue, isWrong ? .error : .muted),
      reason: total.reason
    )
  }

  /// What a report says, and how far its deadline was moved.
  static func parts(ofReport entity: Entity, in scorecard: Scorecard) -> [Part] {
    guard let row = scorecard.index.row(of: entity) else { return [] }
    return scorecard.reasons(ofReport: row).map { Part(title: $0.title, cell: $0.cell, reason: $0.reason) }
  }
}

extension State {
  /// What is wrong with an item of the agenda, what of it needs a decision, and how far it is over its time.
  func agendaParts(about entity: Entity) -> [Explanation.Part] {
    guard case .agenda(let place) = entity, agendaStandings.indices.contains(place) else { return [] }
    let standing = agendaStandings[place]
    var parts: [Explanation.Part] = []
    if let fault = fault(of: standing.item) {
      let facts = [Reason.Fact("item", standing.item.title, at: standing.item.location)]
      let reason = Reason(rule: fault.message.capitalised, facts: facts, remedy: fault.advice)
      parts.append(
        Explanation.Part(title: "Asked in vain", cell: .text(fault.words, .warning), reason: reason)
      )
    }
    if standing.decisions > 0 {
      let rule = "Of what the item shows, what key n goes to needs a decision"
      let facts = [
        Reason.Fact("shown", "\(standing.rows ?? 0)"), Reason.Fact("to decide", "\(standing.decisions)"),
      ]
      let cell = TableCell.text("\(standing.decisions)", .warning)
      parts.append(Explanation.Part(title: "To decide", cell: cell, reason: Reason(rule: rule, facts: facts)))
    }
    if standing.overrun > 0, let planned = standing.item.minutes {
      let facts = [
        Reason.Fact("planned", "\(planned) min", at: standing.item.location),
        Reason.Fact("used", "\(standing.used) min"),
      ]
      let reason = Reason(rule: "It has taken more whole minutes than were planned", facts: facts)
      let cell = TableCell.text("\(standing.overrun) min over", .warning)
      parts.append(Explanation.Part(title: "Time", cell: cell, reason: reason))
    }
    return parts
  }

  /// What an explanation is of: the id with the title, or the title alone of what has no id to be known by.
  func heading(of entity: Entity, in scorecard: Scorecard) -> String {
    let title = scorecard.index.title(of: entity)
    switch entity {
    case .perspective, .budget, .owner: return title
    case .agenda(let place):
      let items = Agenda(of: scorecard.plan).items
      return items.indices.contains(place) ? "Item \(place + 1)  \(items[place].title)" : title
    default: return "\(entity.id)  \(title)"
    }
  }
}
