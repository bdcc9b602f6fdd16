package import ScorecardModel

/// What a meeting goes through, in order: the plan's own agenda, or where it has none the program's.
package struct Agenda: Hashable, Sendable {
  /// The items.
  package let items: [PlanHeader.AgendaItem]
  /// Whether the plan itself gives them.
  package let isOwn: Bool

  /// The agenda of a plan.
  ///
  /// Without one of its own: what needs a decision, then indicators, risks and actions that are not as they should be,
  /// of what the plan has.
  package init(of plan: Plan) {
    isOwn = !plan.header.agenda.isEmpty
    items = isOwn ? plan.header.agenda : Agenda.standard.filter { $0.viewKind.map(plan.has) ?? false }
  }

  private static let standard = [
    PlanHeader.AgendaItem(title: "What needs a decision", view: "exceptions"),
    PlanHeader.AgendaItem(title: "Indicators that are red", view: "indicators", filter: "status:red"),
    PlanHeader.AgendaItem(title: "Risks beyond appetite", view: "risks", filter: "beyondAppetite:yes"),
    PlanHeader.AgendaItem(title: "Actions that are late", view: "actions", filter: "overdue"),
  ]

  /// The minutes that are planned for all items; nil where none are for any.
  package var plannedMinutes: Int? {
    let minutes = items.compactMap(\.minutes)
    return minutes.isEmpty ? nil : minutes.reduce(0, +)
  }
}

extension PlanHeader.AgendaItem {
  /// The view it opens; nil where it names none that there is.
  package var viewKind: ViewKind? {
    let name = view.lowercased()
    return ViewKind.allCases.first { $0.rawValue == name && $0 != .meeting }
  }
}
