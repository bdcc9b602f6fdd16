import ScorecardModel

extension State {
  /// Takes in what was read, and keeps the place.
  mutating func receive(_ snapshot: Snapshot) {
    let isFirst = !isLoaded
    self.snapshot = snapshot
    isLoaded = true
    if isFirst { takeFirstPlace() }
    if planID != nil, openPlan == nil { leaveLostPlan() }
    openIndex()
    refreshListings()
  }

  /// The first page: the list of plans, or the only plan's scorecard.
  private mutating func takeFirstPlace() {
    if snapshot.isPortfolio {
      trail = [Page(.portfolio)]
      if let id = options.plan ?? kioskPlan {
        openFirst(id)
      }
    } else {
      planID = snapshot.plans.first?.plan.id
    }
    if let view = rotation?.view { showFirst(view) }
  }

  private mutating func openFirst(_ id: String) {
    guard snapshot.plans.contains(where: { $0.id == id }) else {
      notice = "There is no plan \(id) in this folder"
      return
    }
    planID = id
    trail.append(Page(.view(.scorecard)))
  }

  private var kioskPlan: String? {
    options.mode == .kiosk ? snapshot.plans.first?.plan.id : nil
  }

  private mutating func showFirst(_ view: ViewKind) {
    guard planID != nil else { return }
    page = Page(.view(view))
  }

  private mutating func leaveLostPlan() {
    notice = "The plan \(planID ?? "") is no longer in the folder"
    planID = nil
    chosenPeriod = nil
    trail = [Page(.portfolio)]
  }

  /// Links the open plan anew, and rates it.
  mutating func openIndex() {
    index = openPlan.map { PlanIndex($0.plan) }
    rate()
  }

  /// Rates the open plan anew.
  mutating func rate() {
    scorecard = index.map { index in
      let yearStart = index.plan.header.yearStart
      let period = chosenPeriod.flatMap { Period($0.description, yearStart: yearStart) }
      return Scorecard(index, period: period, asAt: asAt)
    }
    if let chosenPeriod, let scorecard, scorecard.period.description != chosenPeriod.description {
      notice = "No figures for \(chosenPeriod.label)"
      self.chosenPeriod = nil
    }
  }

  /// Makes the rows of the page anew, and puts each cursor back on what it had selected.
  mutating func refreshListings() {
    listings = tables(of: page.place).map { Listing($0, filter: page.filter, sort: page.sort) }
    page.pane = max(0, min(page.pane, paneCount - 1))
    for pane in listings.indices {
      var cursor = page.cursors[pane] ?? Cursor()
      let listing = listings[pane]
      cursor.row =
        cursor.selected.flatMap(listing.position(of:)) ?? max(0, min(cursor.row, listing.count - 1))
      cursor.selected = listing.entity(at: cursor.row)
      page.cursors[pane] = cursor
    }
    keepSelectionVisible()
    previewed = selection
  }
}
