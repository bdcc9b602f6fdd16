package import ScorecardModel
import TerminalUI

/// What an item of the agenda asks for, and where it asks in vain.
extension State {
  /// The page an item opens, before it is filtered; nil where the plan has no such view.
  func page(of item: PlanHeader.AgendaItem) -> Page? {
    guard let view = item.viewKind, has(view) else { return nil }
    var page = Page(.view(view))
    page.agendaFilter = item.filter
    page.look = look(of: item) ?? 0
    return page
  }

  /// The tables of an item's view in its look, as nobody has filtered or folded them; nil where there are none.
  func tables(of item: PlanHeader.AgendaItem) -> [Table]? {
    guard let page = page(of: item) else { return nil }
    var state = self
    state.trail = [page]
    state.refreshMatrix()
    if page.place == .view(.exceptions) { state.refreshExceptions() }
    if page.place == .view(.glossary) { state.refreshGlossary() }
    return state.tables(of: page.place)
  }

  /// What an item asks for and is not there; nil where all of it is.
  func fault(of item: PlanHeader.AgendaItem) -> AgendaFault? {
    guard !item.view.isEmpty else { return nil }
    guard let view = item.viewKind else { return .view(item) }
    guard has(view) else { return .silent(view) }
    if !item.look.isEmpty, look(of: item) == nil { return .look(item, known: looks(of: view)) }
    guard !item.filter.isEmpty, let columns = tables(of: item)?.map(\.columns) else { return nil }
    let filter = Filter(item.filter).checked(against: columns)
    return (filter.error ?? filter.doubt(in: columns)).map { .filter(item, $0) }
  }

  /// What the items of the agenda ask for in vain, each at its place in the files.
  var agendaFaults: [Diagnostic] {
    guard let scorecard else { return [] }
    return scorecard.plan.header.agenda.compactMap { item in
      guard let fault = fault(of: item), let location = item.location else { return nil }
      return Diagnostic(.warning, at: location, fault.message, advice: fault.advice)
    }
  }

  private func look(of item: PlanHeader.AgendaItem) -> Int? {
    guard let view = item.viewKind else { return nil }
    return looks(of: view).firstIndex { $0.lowercased() == item.look.lowercased() }
  }

  private func looks(of view: ViewKind) -> [String] {
    var state = self
    state.trail = [Page(.view(view))]
    return state.looks
  }
}

extension Snapshot {
  /// The same, with what the agendas of its plans ask for in vain among the faults: which views there are, their looks
  /// and their filters are known here, not where the files are read.
  package func reviewingAgendas() -> Snapshot {
    guard isReviewed, plans.contains(where: { !$0.plan.header.agenda.isEmpty }) else { return self }
    var snapshot = self
    for place in plans.indices where !plans[place].plan.header.agenda.isEmpty {
      let faults = State.looking(at: plans[place]).agendaFaults
      snapshot.plans[place].diagnostics = (plans[place].diagnostics + faults).inOrder
    }
    return snapshot
  }
}

extension State {
  /// Somebody who has opened a plan, and whom nobody sees.
  fileprivate static func looking(at plan: LoadedPlan) -> State {
    let folder = FileState(name: plan.id, modified: nil, condition: .current)
    let snapshot = Snapshot(title: plan.id, isPortfolio: false, plans: [plan], folder: folder)
    let size = Size(width: 80, height: 24)
    var state = State(snapshot, size: size, capabilities: Capabilities(), now: Moment(epoch: 0))
    state.planID = plan.id
    state.openIndex()
    return state
  }
}
