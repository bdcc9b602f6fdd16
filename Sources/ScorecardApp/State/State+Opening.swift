package import ScorecardModel
import TerminalUI

extension State {
  /// Opens what is selected.
  mutating func openSelection() {
    if scope == .grid {
      openCell()
      return
    }
    if openMatrixColumn() { return }
    guard let selection else {
      if page.cursor.heading != nil { toggleFold() }
      return
    }
    changed.remove(selection)
    switch selection {
    case .plan(let id): open(plan: id)
    case .inPlan(let id, let entity): open(entity, inPlan: id)
    case .agenda(let place): startItem(place)
    default: push(Page(.detail(selection)))
    }
  }

  /// Opens the risks of the cell under the cursor, filtered as the heatmap is.
  private mutating func openCell() {
    var cell = Page(.cell(gridCell))
    cell.agendaFilter = page.filter.isEmpty ? nil : page.filter.text
    let filter = page.filter.whole
    push(cell)
    if !filter.isEmpty { setFilter(filter) }
  }

  /// Goes one step back: out of the filter, then to the row one came from.
  mutating func goBack() {
    if !page.filter.isEmpty, page.filter.text != page.agendaFilter {
      setFilter(page.agendaFilter ?? "")
    } else if page.isZoomed {
      toggleZoom()
    } else if trail.count > 1 {
      remember()
      trail.removeLast()
      if page.place.isOfAllPlans { close() }
      refreshListings()
    } else {
      notice = options.mode.allows(.quit) ? "q quits" : "This is the first page"
    }
  }

  /// Shows the view of a command, as somebody left it.
  mutating func showView(of command: Command) {
    guard let view = ViewKind.allCases.first(where: { $0.command == command }) else { return }
    guard scorecard != nil else {
      showEverywhere(view)
      return
    }
    guard has(view) else {
      notice = view.silence
      return
    }
    show(view)
  }

  /// Shows a view of the open plan.
  package mutating func show(_ view: ViewKind) {
    note(.view(view))
    guard page.place != .view(view) || page.agendaFilter != nil else { return }
    remember()
    trail.removeAll { $0.place != .portfolio }
    trail.append(left[view] ?? Page(.view(view)))
    refreshListings()
  }

  /// Shows the page of one thing of the open plan.
  package mutating func show(_ entity: Entity) {
    push(Page(.detail(entity)))
  }

  /// Opens a plan of the portfolio on its scorecard.
  mutating func open(plan id: String) {
    leavePlan()
    planID = id
    openIndex()
    push(Page(.view(.scorecard)))
  }

  private mutating func close() {
    leavePlan()
    searchIndex = nil
    index = nil
    scorecard = nil
    exceptions = nil
  }

  /// Goes on to a page, from which one comes back here.
  mutating func push(_ page: Page) {
    note(page.place)
    trail.append(page)
    refreshListings()
  }

  /// Notes where somebody was in the view they leave; not in one that an item of the agenda opened.
  mutating func remember() {
    for page in trail where page.agendaFilter == nil {
      if case .view(let view) = page.place { left[view] = page }
    }
  }
}
