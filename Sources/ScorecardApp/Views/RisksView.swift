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
    if state.page.isZoomed { return onePane(of: body) }
    if let scorecard = state.scorecard, let map = state.riskMap {
      let heatmap = HeatmapView(screen, scorecard, map)
      guard map.scheme.hasGrid else { return partsWithoutGrid(of: body, heatmap) }
      if isTooSmall(body, for: heatmap.least) { return onePane(of: body) }
    }
    let (upper, register) = halves(of: body)
    let columns = upper.columns([.fill(1), .fill(1)])
    return (columns[0], columns[1], register)
  }

  private func halves(of body: Rect) -> (upper: Rect, lower: Rect) {
    let rows = body.rows([.fill(3), .fill(2)])
    return (rows[0], rows[1])
  }

  /// Whether the grid has no room beside the other panes although it has room alone.
  private func isTooSmall(_ body: Rect, for least: Size) -> Bool {
    let (upper, register) = halves(of: body)
    guard least.height > upper.height || least.width > upper.width / 2 else { return false }
    return least.height <= body.height && least.width <= body.width || register.height < RisksView.leastHeight
  }

  /// A panel with less rows holds nothing worth reading.
  private static let leastHeight = 5

  /// The focused pane alone.
  private func onePane(of body: Rect) -> (grid: Rect, ladder: Rect, register: Rect) {
    let nothing = Rect(x: body.x, y: body.y, width: 0, height: 0)
    let panes = (0..<3).map { $0 == state.page.pane ? body : nothing }
    return (panes[0], panes[1], panes[2])
  }

  /// The ladder over the whole width, below what the scores come to.
  private func partsWithoutGrid(
    of body: Rect,
    _ heatmap: HeatmapView
  ) -> (grid: Rect, ladder: Rect, register: Rect) {
    let (upper, register) = halves(of: body)
    let height = min(heatmap.heightWithoutGrid(width: body.width), upper.height / 2)
    return (upper.top(height), upper.dropTop(height), register)
  }
}
