import ScorecardModel
import TerminalUI

/// Another tolerance: above, how many indicators would have each colour at each of several; below, those whose colour
/// would be another at the one that is chosen.
struct WhatIfView: PlaceView {
  private let screen: Screen
  private let state: State

  init(_ screen: Screen) {
    self.screen = screen
    state = screen.state
  }

  func frames(in body: Rect) -> [PaneFrame] {
    [.table(parts(of: body).list)]
  }

  func draw(in body: Rect, on buffer: inout Buffer) {
    guard let scorecard = state.scorecard, let steps = state.tolerances, let position = state.triedPosition,
      let listing = state.listings.first
    else { return }
    let parts = parts(of: body)
    if !parts.steps.isEmpty {
      ToleranceView(screen, scorecard, steps, position).draw(in: parts.steps, on: &buffer)
    }
    TablePane(screen, pane: 0, title: title(steps.trials[position]), listing: listing)
      .draw(in: parts.list, on: &buffer)
    if listing.table.count == 0 {
      let inside = Panel.interior(of: parts.list).inset(horizontal: 1, vertical: 0)
      let words = screen.styled("No colour would be another; < > tries another tolerance", .muted)
      buffer.write(words, at: inside.origin, within: inside.width)
    }
  }

  private func parts(of body: Rect) -> (steps: Rect, list: Rect) {
    if state.page.isZoomed { return (body.top(0), body) }
    let height = body.height < ToleranceView.height + 6 ? ToleranceView.least : ToleranceView.height
    return (body.top(height), body.dropTop(height))
  }

  private func title(_ trial: WhatIf) -> String {
    "What if \(trial.words): these would have another colour"
  }
}
