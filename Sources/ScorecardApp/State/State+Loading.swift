import ScorecardModel

extension State {
  /// Takes in what was read, and keeps the place.
  mutating func receive(_ snapshot: Snapshot, _ rated: RatedPlan?) {
    let isFirst = !isLoaded
    let earlier = scorecard
    self.snapshot = snapshot
    portfolio = nil
    isLoaded = true
    if planID != nil, openPlan == nil { leaveLostPlan() }
    // A screen that nobody drives shows a plan as soon as there is one.
    if isFirst || (rotation != nil && planID == nil) { takeFirstPlace() }
    openIndex(rated)
    renewMeeting()
    if let earlier { noteChanges(since: earlier) }
    refreshListings()
    renewColumnMenu()
    changeSearch { _ in }
    if let rotation, page.place == .view(rotation.view) { skipSilentViews() }
  }

  /// Takes in the plans that were read before, with what was found in them meanwhile.
  mutating func receive(reviewed snapshot: Snapshot) {
    self.snapshot = snapshot
    refreshListings()
  }

  /// Marks what stands differently now that the files were read again.
  private mutating func noteChanges(since earlier: Scorecard) {
    guard let scorecard, earlier.plan.id == scorecard.plan.id, earlier.period == scorecard.period else {
      return
    }
    let fresh = scorecard.changed(since: earlier)
    changed.formUnion(fresh)
    guard !fresh.isEmpty, rotation == nil else { return }
    let ids = fresh.map(\.id).sorted()
    let more = ids.count > 6 ? " and \(ids.count - 6) more" : ""
    notice = "Changed: \(ids.prefix(6).joined(separator: ", "))\(more)"
  }

  /// The first page: the list of plans, or a plan's scorecard; for a kiosk a view that no key leads out of.
  private mutating func takeFirstPlace() {
    trail = [Page(snapshot.isPortfolio ? .portfolio : .view(.scorecard))]
    planID = firstPlan
    if snapshot.isPortfolio, let wanted = options.plan, planID != wanted {
      notice = "There is no plan \(wanted) in this folder"
    }
    guard planID != nil else { return }
    if let view = rotation?.view {
      trail = [Page(.view(view))]
    } else if snapshot.isPortfolio {
      trail.append(Page(.view(.scorecard)))
    }
  }

  /// The plan to open unasked: the one that was named; the first where there is no list, or nobody to choose from it.
  private var firstPlan: String? {
    let ids = snapshot.plans.map(\.id)
    if let wanted = options.plan, ids.contains(wanted) { return wanted }
    return snapshot.isPortfolio && rotation == nil ? nil : ids.first
  }

  private mutating func leaveLostPlan() {
    notice = "The plan \(planID ?? "") is no longer in the folder"
    leavePlan()
    box = nil
    isFiltering = false
    trail = [Page(.portfolio)]
  }

  /// Forgets what belongs to the open plan alone.
  mutating func leavePlan() {
    pauseMeeting()
    planID = nil
    chosenPeriod = nil
    rollUpRule = nil
    changed = []
    left = [:]
    visited = []
  }

  /// Links the open plan anew, and rates it, unless that was done while it was read.
  mutating func openIndex(_ rated: RatedPlan? = nil) {
    searchIndex = nil
    glossary = nil
    let rated = rated?.standpoint.plan == planID ? rated : nil
    index = rated?.scorecard.index ?? openPlan.map { PlanIndex($0.plan) }
    rate(rated)
  }

  /// Rates the open plan anew; what was rated from another standpoint, before a key was heard, is not shown.
  mutating func rate(_ rated: RatedPlan? = nil) {
    let standpoint = standpoint
    scorecard =
      rated?.standpoint == standpoint ? rated?.scorecard : index.map(standpoint.scorecard(of:))
    histories = nil
    (exceptions, comparison, tolerances) = (nil, nil, nil)
    agendaRows = nil
    if let chosenPeriod, let scorecard, scorecard.period.description != chosenPeriod.description {
      notice = "No figures for \(chosenPeriod.label)"
      self.chosenPeriod = nil
    }
  }

  /// Makes the rows of the page anew, and puts each cursor back on what it had selected.
  ///
  /// - Parameter tables: The tables of the page, where they are at hand.
  mutating func refreshListings(_ tables: [Table]? = nil) {
    if tables == nil { searched = [] }
    refreshExceptions()
    refreshGlossary()
    refreshAgenda()
    refreshComparison()
    refreshTolerances()
    refreshActionDays()
    refreshMatrix()
    refreshPortfolio()
    listings = (tables ?? self.tables(of: page.place)).map {
      Listing($0, filter: page.filter, arrangement: arrangement(of: $0))
    }
    refreshRiskMap()
    page.pane = max(0, min(page.pane, paneCount - 1))
    for pane in listings.indices {
      var cursor = page.cursors[pane] ?? Cursor()
      let listing = listings[pane]
      cursor.row = listing.position(of: cursor) ?? listing.row(near: cursor)
      cursor.selected = listing.entity(at: cursor.row)
      cursor.heading = listing.heading(at: cursor.row)?.key
      page.cursors[pane] = cursor
    }
    keepSelectionVisible()
    showPreview()
  }
}
