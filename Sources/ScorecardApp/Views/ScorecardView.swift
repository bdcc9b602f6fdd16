import ScorecardModel
import TerminalUI

/// The quadrants: each with its counts, its worst measures and its most urgent actions.
///
/// Where there is no room for all of them side by side, they lie one under the other and only the focused one is
/// open.
struct ScorecardView: PlaceView {
  private let screen: Screen
  private let state: State

  /// The least height of a quadrant that is open.
  private static let least = 5

  init(_ screen: Screen) {
    self.screen = screen
    state = screen.state
  }

  func frames(in body: Rect) -> [PaneFrame] {
    let count = state.listings.count
    guard count > 0 else { return [] }
    if state.page.isZoomed {
      return (0..<count).map { $0 == state.page.pane ? .rows(body) : .hidden }
    }
    let columns = columns(for: count, in: body)
    let lines = (count + columns - 1) / columns
    if columns == 1, body.height < lines * ScorecardView.least { return accordion(count, in: body) }
    return grid(count, columns: columns, lines: lines, in: body)
  }

  /// As many quadrants side by side as stay legible, without a hole in the last line where that can be had.
  private func columns(for count: Int, in body: Rect) -> Int {
    let most = max(1, min(count, body.width / 56))
    let tallest = max(1, body.height / ScorecardView.least)
    let possible = (1...most).filter { (count + $0 - 1) / $0 <= tallest }
    let whole = possible.filter { count.isMultiple(of: $0) && ($0 == 1 || count / $0 > 1 || count <= 3) }
    return whole.last { $0 > 1 } ?? possible.last ?? 1
  }

  private func grid(_ count: Int, columns: Int, lines: Int, in body: Rect) -> [PaneFrame] {
    let rows = body.rows(Array(repeating: .fill(1), count: lines))
    return (0..<count).map { index in
      let line = index / columns
      let inLine = min(columns, count - line * columns)
      let cells = rows[line].columns(Array(repeating: .fill(1), count: inLine))
      return .rows(cells[index % columns])
    }
  }

  private func accordion(_ count: Int, in body: Rect) -> [PaneFrame] {
    let open = state.page.pane
    let heights = (0..<count).map { Constraint.length($0 == open ? max(4, body.height - count + 1) : 1) }
    return body.rows(heights).enumerated().map { index, rect in
      index == open ? .rows(rect) : PaneFrame(rect: rect, rows: 0)
    }
  }

  func draw(in body: Rect, on buffer: inout Buffer) {
    guard let scorecard = state.scorecard else { return }
    for (pane, frame) in frames(in: body).enumerated() where !frame.rect.isEmpty {
      QuadrantView(screen, scorecard, pane: pane).draw(in: frame.rect, on: &buffer)
    }
  }
}
