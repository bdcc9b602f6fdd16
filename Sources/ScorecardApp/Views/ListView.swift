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

  func hasPreview(in body: Rect) -> Bool {
    parts(of: body).preview != nil
  }

  func draw(in body: Rect, on buffer: inout Buffer) {
    guard let listing = state.listings.first else { return }
    if let calm, listing.table.count == 0 {
      Notice(lines: [screen.styled(calm, .muted)]).draw(in: body, on: &buffer)
      return
    }
    let parts = parts(of: body)
    TablePane(screen, pane: 0, title: title, listing: listing, isBesideSheet: parts.preview != nil)
      .draw(in: parts.list, on: &buffer)
    guard let preview = parts.preview else { return }
    if let sheet = state.preview {
      sheet.draw(in: preview, of: screen, on: &buffer)
    } else {
      Panel(border: screen.palette[.border]).draw(in: preview, on: &buffer)
    }
  }

  private func parts(of body: Rect) -> (list: Rect, preview: Rect?) {
    let isPortfolio = state.page.place == .portfolio
    let isMatrix = isPortfolio && state.page.look > 0
    guard body.width >= (isPortfolio ? 110 : 140), !isMatrix, !state.page.isZoomed else { return (body, nil) }
    let columns = body.columns(isPortfolio ? [.fill(5), .fill(4)] : [.fill(3), .fill(2)])
    return (columns[0], columns[1])
  }

  private var title: String {
    switch state.page.place {
    case .portfolio: state.snapshot.title
    case .everywhere(let view): "\(view.title) of all plans"
    case .view(.progress): progressTitle
    case .view(.glossary): "Glossary: \(state.glossary?.usedCount ?? 0) codes are used here"
    case .view(.strategy): gapsTitle
    case .view(.plan): "Health check"
    case .view(.exceptions): "Exceptions: \(state.exceptions?.summary ?? "")"
    case .view(let view): view.title
    case .cell: "Risks in this cell"
    case .comparison: comparisonTitle
    case .detail, .whatIf: ""
    }
  }

  /// What is said in place of a list without rows, where that is no fault.
  private var calm: String? {
    guard let period = state.scorecard?.period.label else { return nil }
    return switch state.page.place {
    case .view(.exceptions): "Nothing needs a decision in \(period)"
    case .view(.strategy): "Everything contributes to something, and something to every link"
    case .comparison: "There is no period before \(period) to compare with"
    default: nil
    }
  }

  /// How many links nothing contributes to, and how much contributes to nothing.
  private var gapsTitle: String {
    guard let matrix = state.matrix else { return "" }
    let (unserved, aimless) = (matrix.count(of: .unserved), matrix.count(of: .aimless))
    return
      "Gaps: \(unserved) of \(matrix.links.count) links without a contribution, \(aimless) contribute to nothing"
  }

  /// Which two periods, and how many colours changed between them.
  private var comparisonTitle: String {
    guard let comparison = state.comparison else { return "" }
    return "\(comparison.after.label) against \(comparison.before.label): \(comparison.summary)"
  }

  /// How many reports say what, and for when where it is one period.
  private var progressTitle: String {
    guard let scorecard = state.scorecard else { return "" }
    let plan = scorecard.plan
    if state.page.look == 1 {
      return ProgressSummary(scorecard).year.map { "Progress in \($0.label)" } ?? "Progress"
    }
    let periods = Set(plan.progress.compactMap(\.period))
    let period = periods.count == 1 ? periods.first.map { " \($0.label)" } ?? "" : ""
    return "Progress\(period): \(plan.progressWords)"
  }
}

extension State {
  /// The facts of an entity of the open plan.
  func sheet(of entity: Entity) -> Sheet? {
    if case .plan(let id) = entity { return snapshot.plans.first { $0.id == id }.map(Sheet.init(plan:)) }
    return home(of: entity).flatMap {
      Sheet(of: $0.entity, in: $0.scorecard, diagnostics: openPlan?.diagnostics ?? [])
    }
  }
}
