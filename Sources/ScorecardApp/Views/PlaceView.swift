import ScorecardModel
import TerminalUI

/// What fills the body of the screen at a place.
protocol PlaceView {
  /// Where each pane lies in the body, and how many of its rows are on screen.
  func frames(in body: Rect) -> [PaneFrame]
  /// Whether the sheet of the selection stands beside its list.
  func hasPreview(in body: Rect) -> Bool
  /// Draws it.
  func draw(in body: Rect, on buffer: inout Buffer)
}

extension PlaceView {
  /// Most views have no sheet beside them.
  func hasPreview(in body: Rect) -> Bool {
    false
  }
}

/// Where a pane lies.
struct PaneFrame: Hashable {
  /// Its place with its border; empty where it is not shown.
  var rect: Rect
  /// How many of its rows are on screen.
  var rows: Int
  /// Whether it is a table whose columns can be chosen and scrolled.
  var hasColumns = false

  /// A pane with a table that has a header.
  static func table(_ rect: Rect) -> PaneFrame {
    PaneFrame(rect: rect, rows: TableView.body(of: Panel.interior(of: rect)).height, hasColumns: true)
  }

  /// A pane with rows alone.
  static func rows(_ rect: Rect) -> PaneFrame {
    PaneFrame(rect: rect, rows: Panel.interior(of: rect).height)
  }

  /// A pane that is not shown.
  static let hidden = PaneFrame(rect: Rect(x: 0, y: 0, width: 0, height: 0), rows: 0)
}

extension State {
  /// The view of the page that is shown.
  var placeView: any PlaceView {
    let screen = Screen(self)
    return switch page.place {
    case .everywhere(.risks): StackView(screen)
    case .portfolio, .everywhere, .view(.indicators), .view(.actions), .view(.people), .view(.progress),
      .view(.exceptions), .view(.faults), .view(.glossary), .cell, .comparison:
      isTimeline ? TimelineView(screen) : ListView(screen)
    case .view(.meeting): MeetingView(screen)
    case .view(.scorecard): ScorecardView(screen)
    case .view(.risks): RisksView(screen)
    case .view(.strategy) where page.look == 2: ListView(screen)
    case .view(.strategy) where isMatrix: MatrixView(screen)
    case .view(.strategy), .view(.resources): StackView(screen)
    case .view(.plan) where page.look == 1: ListView(screen)
    case .view(.plan), .detail: DetailView(screen)
    case .whatIf: WhatIfView(screen)
    }
  }

  /// Where the panes of the page lie.
  var paneFrames: [PaneFrame] {
    placeView.frames(in: ScreenLayout(Rect(size)).body)
  }

  /// How many panes the page has.
  var paneCount: Int {
    max(1, listings.count)
  }

  /// The tables of a place, one for each pane.
  func tables(of place: Place) -> [Table] {
    if place == .portfolio { return tablesOfPlans() }
    if case .everywhere(let view) = place { return tables(everywhere: view) }
    guard let scorecard else { return [] }
    switch place {
    case .portfolio, .everywhere: return []
    case .view(.scorecard): return quadrantTables(of: scorecard)
    case .view(.indicators): return [.indicators(scorecard)]
    case .view(.risks):
      return [Table.noRows, .ladder(scorecard), .risks(scorecard)]
    case .view(.actions): return [.actions(scorecard)]
    case .view(.strategy):
      // What a filter is to find may lie under something folded.
      if let matrix, page.look == 2 { return [.gaps(matrix, in: scorecard)] }
      let objectives = Table.objectives(scorecard, folding: page.filter.isEmpty ? page.folded : [])
      if isMatrix { return [objectives] }
      return [objectives, .strategicLinks(scorecard)].filter { $0.count > 0 }
    case .view(.people): return [.officers(scorecard)]
    case .view(.resources): return [money(of: scorecard), .divisions(scorecard)].filter { $0.count > 0 }
    case .view(.progress): return [page.look == 1 ? .progressSummary(scorecard) : .progress(scorecard)]
    case .view(.exceptions): return exceptions.map { [.exceptions($0, in: scorecard)] } ?? [Table.noRows]
    case .view(.plan) where page.look == 1: return [.healthCheck(scorecard)]
    case .view(.plan): return [.facts(scorecard), Table.noRows]
    case .view(.faults): return [.faults(openPlan?.diagnostics ?? [])]
    case .view(.meeting): return [.meeting(agendaStandings)]
    case .view(.glossary): return [glossary.map { .glossary($0, in: scorecard) } ?? Table.noRows]
    case .cell(let cell): return [.risks(scorecard, rows: scorecard.risks(in: cell, look: riskLook))]
    case .comparison: return [comparison.map(Table.comparison) ?? Table.noRows]
    case .whatIf: return [tried.map { .whatIf($0, in: scorecard) } ?? Table.noRows]
    case .detail(let entity): return [.links(of: entity, in: scorecard), Table.noRows]
    }
  }
}

extension State {
  /// The money as it stands, by year, or line by line.
  private func money(of scorecard: Scorecard) -> Table {
    switch page.look {
    case 1: .moneyYear(scorecard)
    case 2: .budget(scorecard)
    default: .money(scorecard)
    }
  }
}

extension Table {
  /// A table for a pane that is not a list.
  static let noRows = Table(columns: [], entities: []) { _ in [] }
}
