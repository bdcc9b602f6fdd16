import ScorecardModel
import TerminalUI

extension State {
  /// How many of the places somebody visited are remembered.
  private static let mostVisited = 30

  /// The search, while its box is open.
  package var search: Search? {
    if case .search(let search) = box?.kind { search } else { nil }
  }

  /// Opens the search: over things first, or over commands.
  mutating func startSearch(prefersCommands: Bool) {
    guard isLoaded else { return }
    box = Box(kind: .search(Search(prefersCommands: prefersCommands)))
    changeSearch { _ in }
  }

  /// Changes what is looked for, and looks for it.
  mutating func changeSearch(_ change: (inout Search) -> Void) {
    guard var search else { return }
    let index = searchIndex ?? SearchIndex(searchEntries)
    searchIndex = index
    change(&search)
    // Where somebody is already is no place to go to.
    search.look(in: index, visited: visited.filter { $0 != page.place.target(in: planID) })
    box?.kind = .search(search)
  }

  /// Moves through the matches.
  mutating func moveInSearch(_ command: Command) {
    guard var search else { return }
    let page = SearchView.visibleRows(in: ScreenLayout(Rect(size)).body)
    switch command {
    case .moveUp: search.move(by: -1)
    case .moveDown: search.move(by: 1)
    case .pageUp: search.move(by: -page)
    case .pageDown: search.move(by: page)
    case .moveToFirst: search.move(by: .min)
    case .moveToLast: search.move(by: .max)
    default: break
    }
    box?.kind = .search(search)
  }

  /// Goes to what is selected, or carries it out.
  mutating func acceptSearch() -> [Effect] {
    guard let entry = search?.selected else {
      notice = "Nothing matches: Backspace takes a letter back, Esc closes"
      return []
    }
    box = nil
    if let command = entry.command { return perform(command) }
    if case .thing(let entity, let plan) = entry.target { go(to: entity, ofPlan: plan) }
    return []
  }

  /// Remembers a place somebody went to.
  mutating func note(_ place: Place) {
    guard let target = place.target(in: planID) else { return }
    visited.removeAll { $0 == target }
    visited = Array(([target] + visited).prefix(State.mostVisited))
  }

  /// Shows the page of something, in a plan that may have to be opened for it.
  private mutating func go(to entity: Entity, ofPlan id: String) {
    if planID != id {
      trail = [Page(.portfolio)]
      open(plan: id)
    }
    if case .plan = entity { return }
    if case .agenda(let place) = entity {
      show(.meeting)
      return select(place)
    }
    guard page.place != .detail(entity) else { return }
    changed.remove(entity)
    show(entity)
  }

  /// Everything there is to find: in the open plan, or in all; then other plans, views and commands.
  private var searchEntries: [SearchEntry] {
    let commands = KeyBinding.all.map(\.command).filter { options.mode.allows($0) && $0.absence == nil }
    var seen: Set<Command> = []
    let unique = commands.filter { seen.insert($0).inserted }
    let views = ViewKind.allCases.filter { view in has(view) && unique.contains(view.command) }
    let shown = Set(ViewKind.allCases.map(\.command))
    return things + plans + views.map(SearchEntry.init)
      + unique.filter { !shown.contains($0) }.map { SearchEntry($0) }
  }

  private var things: [SearchEntry] {
    guard let index else {
      return snapshot.plans.flatMap { $0.plan.searchEntries(owners: [], terms: $0.plan.glossary) }
    }
    return index.plan.searchEntries(owners: index.links.owners, terms: Glossary.terms(of: index.plan))
  }

  /// The plans one can go to; whoever made a kiosk chose its plan.
  private var plans: [SearchEntry] {
    guard snapshot.isPortfolio, options.mode == .browse else { return [] }
    return snapshot.plans.filter { $0.id != planID }.map { loaded in
      let title = loaded.plan.header.title
      return SearchEntry(.plan(loaded.id), title.isEmpty ? loaded.id : title, of: loaded.id)
    }
  }
}

extension Place {
  /// What of the search leads here; nil where nothing does.
  fileprivate func target(in plan: String?) -> SearchEntry.Target? {
    switch self {
    case .view(let view): .view(view)
    case .detail(let entity): plan.map { .thing(entity, plan: $0) }
    case .portfolio, .everywhere, .cell, .comparison, .whatIf: nil
    }
  }
}

extension Command {
  /// Why the search leaves the command out; nil: it is there.
  package var absence: String? {
    switch self {
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .moveToFirst, .moveToLast:
      "a key that moves is pressed again and again"
    case .acceptFilter, .cancelFilter, .eraseCharacter, .completeFilter, .completeFilterBack, .earlierFilter,
      .laterFilter:
      "there is a line to type in where it means something"
    case .toggleColumn, .moveColumnBack, .moveColumnOn, .resetColumns, .closeBox, .acceptSearch:
      "there is a box where it means something"
    case .search, .searchCommands:
      "it is open"
    default: nil
    }
  }
}
