import ScorecardModel
import TerminalUI

/// The risks of a plan: the heatmap, the ladder of scores beside it, and the register below.
struct RisksView: PlaceView {
  private let screen: Screen
  private let state: State

  init(_ screen: Screen) {
    self.screen = screen
    state = screen.state
  }

  func frames(in body: Rect) -> [PaneFrame] {
    let parts = parts(of: body)
    let isLadder = state.scorecard?.plan.header.riskScheme.hasScores ?? true
    var ladder = PaneFrame.rows(parts.ladder)
    if isLadder { ladder.rows = max(0, ladder.rows - 1) }
    return [.rows(parts.grid), ladder, .table(parts.register)]
  }

  func draw(in body: Rect, on buffer: inout Buffer) {
    guard let scorecard = state.scorecard, let map = state.riskMap, state.listings.count == 3 else { return }
    let parts = parts(of: body)
    if !parts.grid.isEmpty {
      HeatmapView(screen, scorecard, map).draw(in: parts.grid, on: &buffer)
    }
    if !parts.ladder.isEmpty {
      LadderView(screen, scorecard, map, listing: state.listings[1]).draw(in: parts.ladder, on: &buffer)
    }
    if !parts.register.isEmpty {
      TablePane(screen, pane: 2, title: "Register", listing: state.listings[2])
        .draw(in: parts.register, on: &buffer)
    }
  }

  private func parts(of body: Rect) -> (grid: Rect, ladder: Rect, register: Rect) {
    let nothing = Rect(x: body.x, y: body.y, width: 0, height: 0)
    if state.page.isZoomed {
      let panes = (0..<3).map { $0 == state.page.pane ? body : nothing }
      return (panes[0], panes[1], panes[2])
    }
    let rows = body.rows([.fill(3), .fill(2)])
    let columns = rows[0].columns([.fill(1), .fill(1)])
    return (columns[0], columns[1], rows[1])
  }
}
