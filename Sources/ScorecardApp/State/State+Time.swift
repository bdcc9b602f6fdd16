import ScorecardModel
import TerminalUI

extension State {
  /// Takes note of the time.
  mutating func pass(to moment: Moment) {
    let isNewDay = moment.day != now.day
    now = moment
    if wantsHistories { makeHistories() }
    showPreview()
    if rotation?.turn(at: moment) == true, let view = rotation?.view {
      box = nil
      isFiltering = false
      turn(to: view)
      skipSilentViews()
    }
    if isNewDay {
      portfolio = nil
      rate()
      refreshListings()
    }
  }

  /// Makes the sheet of the selection, where it stands beside its list.
  mutating func showPreview() {
    previewed = selection
    let body = ScreenLayout(Rect(size)).body
    preview = placeView.hasPreview(in: body) ? selection.flatMap(sheet(of:)) : nil
  }

  /// Shows a view from its top, as a screen nobody drives should.
  ///
  /// After the last view of a plan comes the next plan of the portfolio, unless one was asked for.
  private mutating func turn(to view: ViewKind) {
    let isNewRound = rotation?.position == 0
    if snapshot.isPortfolio, isNewRound || openPlan == nil {
      let next = planAfter(planID)
      leavePlan()
      planID = next
    }
    guard openPlan != nil else { return }
    columnChoices = [:]
    trail = [Page(.view(view))]
    openIndex()
    refreshListings()
  }

  /// Turns on while the plan has nothing to show in the view; where it has none at all, it stays.
  mutating func skipSilentViews() {
    let most = (rotation?.views.count ?? 0) * max(1, snapshot.plans.count)
    for _ in 0..<most {
      guard let rotation, openPlan != nil, !has(rotation.view) else { return }
      self.rotation?.advance()
      if let view = self.rotation?.view { turn(to: view) }
    }
  }

  private func planAfter(_ id: String?) -> String? {
    let ids = snapshot.plans.map(\.id)
    if let wanted = options.plan, ids.contains(wanted) { return wanted }
    guard let place = ids.firstIndex(where: { $0 == id }) else { return ids.first }
    return ids[(place + 1) % ids.count]
  }

  /// Seconds until the state wants to be told the time; nil: never, so that a program at rest sleeps.
  ///
  /// A plan that is read on the day it is has another day at midnight; a kiosk turns.
  package var wantsTick: Double? {
    let midnight = 86_400.5 - (now.epoch + Double(now.offset)).truncatingRemainder(dividingBy: 86_400)
    guard let rotation else { return midnight }
    return min(midnight, max(0.01, rotation.due.epoch - now.epoch))
  }

  /// Seconds without a key after which the sheet of the selection is to be drawn; nil where it stands there.
  ///
  /// Whoever runs through a list sees none of the sheets between.
  package var restsAfter: Double? {
    if wantsHistories { return 0.12 }
    return previewed == selection || !placeView.hasPreview(in: ScreenLayout(Rect(size)).body) ? nil : 0.12
  }
}
