import ScorecardModel
import TerminalUI

/// Tables one above the other; on a wide screen with the sheet of the selected row beside them.
struct StackView: PlaceView {
  private let screen: Screen
  private let state: State

  init(_ screen: Screen) {
    self.screen = screen
    state = screen.state
  }

  func frames(in body: Rect) -> [PaneFrame] {
    parts(of: body).tables.map { $0.isEmpty ? .hidden : .table($0) }
  }

  func hasPreview(in body: Rect) -> Bool {
    parts(of: body).preview != nil
  }

  func draw(in body: Rect, on buffer: inout Buffer) {
    if case .view(let view) = state.page.place, state.listings.isEmpty {
      Notice(lines: [screen.styled(view.silence, .muted)]).draw(in: body, on: &buffer)
    }
    let parts = parts(of: body)
    for (pane, rect) in parts.tables.enumerated() where !rect.isEmpty {
      TablePane(
        screen,
        pane: pane,
        title: titles[pane],
        listing: state.listings[pane],
        isBesideSheet: parts.preview != nil
      )
      .draw(in: rect, on: &buffer)
    }
    if let preview = parts.preview, let sheet = state.preview {
      sheet.draw(in: preview, of: screen, on: &buffer)
    }
  }

  private func parts(of body: Rect) -> (tables: [Rect], preview: Rect?) {
    let count = state.listings.count
    // Where two tables would show no row each, the one that has the focus has the room.
    if state.page.isZoomed || (count > 1 && body.height < 3 * TablePane.furniture) {
      let hidden = PaneFrame.hidden.rect
      return ((0..<count).map { $0 == state.page.pane ? body : hidden }, nil)
    }
    guard body.width >= 140 else { return (stack(in: body), nil) }
    let columns = body.columns([.fill(3), .fill(2)])
    return (stack(in: columns[0]), columns[1])
  }

  /// The last table has what its rows need, at most two fifths; what is left over is the others'.
  private func stack(in area: Rect) -> [Rect] {
    let needs = state.listings.map { $0.count + TablePane.furniture }
    guard needs.count > 1, let last = needs.last else { return needs.map { _ in area } }
    let free = area.height - needs.dropLast().reduce(0, +)
    let least = min(last, max(TablePane.furniture + 2, area.height * 2 / 5))
    return area.rows([.fill(1), .length(max(least, min(free, last)))])
  }

  /// What stands over each table, by the view and by which of its tables have rows.
  private var titles: [String] {
    if state.page.place == .everywhere(.risks) {
      let look =
        state.page.look == 0 ? "At most \(State.mostBeyond) of each scheme beyond appetite" : "All risks"
      return ["Registers", look]
    }
    guard let plan = state.scorecard?.plan else { return [] }
    let all: [(title: String, isThere: Bool)] =
      state.page.place == .view(.strategy)
      ? [("Objectives", !plan.objectives.isEmpty), ("Strategic links", !plan.links.isEmpty)]
      : [(moneyTitle, !plan.budget.isEmpty), (divisionsTitle(plan), !plan.divisions.isEmpty)]
    return all.filter(\.isThere).map(\.title)
  }

  /// Of which time the money is.
  private var moneyTitle: String {
    guard let scorecard = state.scorecard, state.page.look < 2 else { return "Budget, line by line" }
    let period = MoneyPositions(scorecard).period
    return state.page.look == 1 ? "Year \(period.year.label)" : "Money in \(period.longLabel)"
  }

  private func divisionsTitle(_ plan: Plan) -> String {
    plan.staff.map { "Divisions, \($0.grouped()) staff in all" } ?? "Divisions"
  }
}

extension TablePane {
  /// The lines of a pane that are no rows: its border, its header and the line below.
  static let furniture = 4
}
