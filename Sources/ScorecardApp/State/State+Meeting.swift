package import ScorecardModel

extension State {
  /// The meeting about the open plan; nil before it begins.
  package var meeting: Meeting? {
    planID.flatMap { meetings[$0] }
  }

  /// How each item of the agenda stands.
  package var agendaStandings: [AgendaStanding] {
    guard let standings = agendaRows else { return [] }
    return standings.enumerated().map { place, standing in
      var standing = standing
      guard let meeting, meeting.agenda.items.indices.contains(place) else { return standing }
      standing.used = meeting.minutes(place, at: now)
      standing.isRunning = meeting.current == place
      standing.isPaused = meeting.rest == place
      standing.wasOpened = meeting.wasOpened(place)
      return standing
    }
  }

  /// How the item that is talked about stands, also in a pause; nil before the meeting and after it.
  package var runningItem: (number: Int, count: Int, standing: AgendaStanding)? {
    guard let meeting, let place = meeting.item else { return nil }
    var standing = AgendaStanding(meeting.agenda.items[place])
    standing.used = meeting.minutes(place, at: now)
    standing.isRunning = meeting.current == place
    standing.isPaused = meeting.rest == place
    return (place + 1, meeting.agenda.items.count, standing)
  }

  /// Begins to talk about an item: shows its view with its filter, from which one comes back to the agenda.
  mutating func startItem(_ place: Int) {
    guard let scorecard, let planID else { return }
    let agenda = Agenda(of: scorecard.plan)
    guard agenda.items.indices.contains(place) else { return }
    meetings[planID, default: Meeting(agenda)].start(place, at: now)
    showAgenda(at: place)
    open(agenda.items[place])
  }

  /// Goes to the next item, or the one before; after the last the meeting is over.
  mutating func stepAgenda(by step: Int) {
    guard let meeting, let current = meeting.item else {
      notice = State.howToBegin
      return
    }
    let place = current + step
    guard place >= 0 else {
      notice = "This is the first item"
      return
    }
    guard place < meeting.agenda.items.count else { return endMeeting() }
    startItem(place)
  }

  private static let howToBegin = "m shows the agenda, Enter begins an item of it"

  /// Stops the time of the meeting about the open plan.
  mutating func pauseMeeting() {
    guard let planID else { return }
    meetings[planID]?.pause(at: now)
  }

  /// Stops the time of the meeting, or lets it run on.
  mutating func togglePause() {
    guard let planID, let meeting, let item = meeting.item else {
      notice = State.howToBegin
      return
    }
    let title = meeting.agenda.items[item].title
    if meeting.current == nil {
      meetings[planID]?.resume(at: now)
      notice = "The time of \(title) runs on"
    } else {
      meetings[planID]?.pause(at: now)
      notice = "A pause: the time of \(title) stands still"
    }
    refreshListings()
  }

  /// Takes note of an agenda that was read again.
  mutating func renewMeeting() {
    guard let planID, let plan = openPlan?.plan else { return }
    meetings[planID]?.renew(Agenda(of: plan), at: now)
  }

  /// Ends the meeting: after its last item the agenda is through.
  mutating func endMeeting() {
    guard let planID, let meeting, let last = meeting.item else {
      notice = State.howToBegin
      return
    }
    meetings[planID]?.end(at: now)
    showAgenda(at: last)
    let planned = meeting.agenda.plannedMinutes.map { " of \($0)" } ?? ""
    let opened = meeting.agenda.items.indices.count(where: meeting.wasOpened)
    let isThrough = opened == meeting.agenda.items.count
    let what =
      isThrough
      ? "The agenda is through" : "The meeting is over after \(opened) of \(meeting.agenda.items.count) items"
    notice = "\(what): \(meeting.minutes(at: now))\(planned) min; x writes the report"
  }

  /// Shows the agenda on an item.
  private mutating func showAgenda(at place: Int) {
    remember()
    var list = left[.meeting] ?? Page(.view(.meeting))
    list.cursor.selected = .agenda(place)
    list.cursor.row = place
    trail.removeAll { $0.place != .portfolio }
    trail.append(list)
    refreshListings()
  }

  private mutating func open(_ item: PlanHeader.AgendaItem) {
    guard let page = page(of: item) else {
      notice = fault(of: item)?.words ?? ""
      return
    }
    push(page)
    setFilter(item.filter)
    if let fault = fault(of: item) { notice = fault.words.capitalised }
  }

  // MARK: - What the items show

  /// Counts what the items of the agenda show, where somebody looks at it.
  mutating func refreshAgenda() {
    if page.place == .view(.meeting) { countAgenda() }
  }

  /// Counts what the items of the agenda show, unless that is done already.
  mutating func countAgenda() {
    guard agendaRows == nil, let scorecard else { return }
    let items = Agenda(of: scorecard.plan).items
    listExceptions()
    if items.contains(where: { $0.viewKind == .glossary }) {
      glossary = glossary ?? Glossary(of: scorecard.plan)
    }
    agendaRows = items.map(standing)
  }

  private func standing(of item: PlanHeader.AgendaItem) -> AgendaStanding {
    var standing = AgendaStanding(item)
    standing.trouble = fault(of: item)?.words ?? ""
    guard let view = item.viewKind, has(view) else { return standing }
    let shown = filteredTables(of: item)
    let things = Set(shown.flatMap(\.table.entities)).filter {
      if case .perspective = $0 { false } else { true }
    }
    standing.rows = things.count
    standing.decisions = things.count(where: needsDecision)
    return standing
  }

  /// The tables of an item's view with the rows its filter keeps; a table that stands in two panes once.
  func filteredTables(of item: PlanHeader.AgendaItem) -> [(title: String, table: Table)] {
    guard let all = tables(of: item), let view = item.viewKind else { return [] }
    let filter = Filter(item.filter).checked(against: all.map(\.columns))
    var seen: Set<[Entity]> = [[]]
    let titles = item.look.isEmpty ? titles(of: view) : []
    return all.enumerated().compactMap { pane, table in
      guard table.count > 0, seen.insert(table.entities).inserted else { return nil }
      return (titles.indices.contains(pane) ? titles[pane] : "", table.keeping(filter.rows(of: table)))
    }
  }

  /// The rows of the first table of an item's view, under the title of the item; nil of anything else.
  func rows(ofItem entity: Entity) -> (title: String, listing: Listing)? {
    guard case .agenda(let place) = entity, let rows = agendaRows, rows.indices.contains(place) else {
      return nil
    }
    let item = rows[place].item
    guard let (title, table) = filteredTables(of: item).first else { return nil }
    return (title.isEmpty ? item.title : "\(item.title): \(title)", Listing(table))
  }

  /// What stands over the tables of a view that has several.
  private func titles(of view: ViewKind) -> [String] {
    guard let scorecard else { return [] }
    return switch view {
    case .scorecard: scorecard.quadrants.map { scorecard.title(ofQuadrant: $0?.id) }
    case .strategy:
      scorecard.plan.objectives.isEmpty ? ["Strategic links"] : ["Objectives", "Strategic links"]
    case .resources: scorecard.plan.budget.isEmpty ? ["Divisions"] : ["Budget", "Divisions"]
    default: []
    }
  }
}
