import ScorecardModel
import TerminalUI

/// One thing: its facts, and beside or below them what it is linked to; of the plan itself what it says and its facts.
struct DetailView: PlaceView {
  private let screen: Screen
  private let state: State

  init(_ screen: Screen) {
    self.screen = screen
    state = screen.state
  }

  private var sheet: Sheet? {
    state.subject.flatMap(state.sheet(of:))
  }

  func frames(in body: Rect) -> [PaneFrame] {
    let parts = parts(of: body)
    let rows = sheet.map { SheetView(screen, $0).visibleLines(in: parts.sheet) } ?? 0
    return [.table(parts.links), PaneFrame(rect: parts.sheet, rows: rows)]
  }

  func draw(in body: Rect, on buffer: inout Buffer) {
    guard let sheet else {
      Notice(lines: [screen.styled("This is no longer in the plan", .muted)]).draw(in: body, on: &buffer)
      return
    }
    let parts = parts(of: body)
    if !parts.sheet.isEmpty {
      SheetView(screen, sheet).draw(
        in: parts.sheet,
        isFocused: state.page.pane == 1,
        offset: state.page.cursors[1]?.offset ?? 0,
        on: &buffer
      )
    }
    if !parts.links.isEmpty, let listing = state.listings.first {
      let title = isPlan ? "Facts" : "Linked"
      TablePane(screen, pane: 0, title: title, listing: listing).draw(in: parts.links, on: &buffer)
    }
  }

  private var isPlan: Bool {
    state.page.place == .view(.plan)
  }

  private func parts(of body: Rect) -> (sheet: Rect, links: Rect) {
    let nothing = Rect(x: body.x, y: body.y, width: 0, height: 0)
    if state.page.isZoomed {
      return state.page.pane == 1 ? (body, nothing) : (nothing, body)
    }
    if body.width >= 110 {
      let columns = body.columns(isPlan ? [.fill(2), .fill(3)] : [.fill(5), .fill(4)])
      return (columns[0], columns[1])
    }
    // A chart needs the room more than what the indicator is linked to.
    let most = sheet?.history == nil && sheet?.scores == nil ? body.height * 2 / 5 : body.height / 4
    let links = min(max(5, (state.listings.first?.count ?? 0) + 4), max(5, most))
    return (body.dropBottom(links), body.bottom(links))
  }
}
