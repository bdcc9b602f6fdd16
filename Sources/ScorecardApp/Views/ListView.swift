import ScorecardModel
import TerminalUI

/// One table over the whole body; on a wide screen with a preview of the selected row beside it.
struct ListView: PlaceView {
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
    guard let listing = state.listings.first else { return }
    let parts = parts(of: body)
    TablePane(screen, pane: 0, title: title, listing: listing, isBesideSheet: parts.preview != nil)
      .draw(in: parts.list, on: &buffer)
    if let preview = parts.preview, let selection = state.selection, let sheet = state.sheet(of: selection) {
      SheetView(screen, sheet).draw(in: preview, isFocused: false, offset: 0, on: &buffer)
    }
  }

  private func parts(of body: Rect) -> (list: Rect, preview: Rect?) {
    guard body.width >= 140, state.page.place != .portfolio, !state.page.isZoomed else { return (body, nil) }
    let columns = body.columns([.fill(3), .fill(2)])
    return (columns[0], columns[1])
  }

  private var title: String {
    switch state.page.place {
    case .portfolio: state.snapshot.title
    case .view(let view): view.title
    case .cell: "Risks in this cell"
    case .detail: ""
    }
  }
}

extension State {
  /// The facts of an entity of the open plan.
  func sheet(of entity: Entity) -> Sheet? {
    scorecard.flatMap { Sheet(of: entity, in: $0, diagnostics: openPlan?.diagnostics ?? []) }
  }
}
