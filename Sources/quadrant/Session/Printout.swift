import ArgumentParser
import ScorecardApp
import ScorecardFiles
import ScorecardModel
import TerminalUI

/// A view drawn without a terminal.
struct Printout {
  private var state: State

  /// Reads a folder, and shows it on a screen of a size.
  init(
    _ folder: PlanFolder,
    _ options: State.Options,
    _ wishes: Wishes,
    size: Size = Size(width: 120, height: 36)
  ) throws {
    let capabilities = Capabilities(
      colors: wishes.isColorless ? ColorDepth.none : .colors256,
      isUnicode: !wishes.ascii
    )
    let snapshot = folder.load().reviewingAgendas()
    _ = try snapshot.chosen(options.plan)
    state = State(options: options, size: size, capabilities: capabilities, now: .current)
    _ = state.update(.loaded(snapshot, at: .current))
    _ = state.update(.tick(.current))
    if let period = options.period, let shown = state.scorecard?.period,
      shown.description != period.description
    {
      throw ValidationError("the plan has no figures for \(period.label)")
    }
  }

  /// The frame of a view; of none, of the first page there is.
  func text(of view: ViewKind?, isColored: Bool = false, filter: String? = nil, look: String? = nil) throws
    -> String
  {
    var state = state
    if let view { try Printout.show(view, in: &state) }
    if let look, !state.take(look: look) {
      throw ValidationError("there is no look \(look) here; there are \(state.looks.joined(separator: ", "))")
    }
    if let filter {
      state.setFilter(filter)
      if let error = state.page.filter.error { throw ValidationError(error.report(in: filter)) }
    }
    return drawn(state, isColored: isColored)
  }

  /// Shows a view of the plan, or of all plans of a folder side by side.
  private static func show(_ view: ViewKind, in state: inout State) throws {
    if state.scorecard == nil, State.everywhere.contains(view) {
      state.showEverywhere(view)
      return
    }
    guard state.scorecard != nil else {
      let names = state.snapshot.plans.map(\.id).joined(separator: ", ")
      throw ValidationError("this is a folder of plans: choose one with --plan (\(names))")
    }
    guard state.has(view) else { throw ValidationError(view.silence) }
    state.show(view)
  }

  /// The frame of the page of what has an id: its facts, its chart, its links.
  func text(ofDetail id: String, isColored: Bool = false) throws -> String {
    var state = state
    guard let plan = state.scorecard?.plan else {
      let names = state.snapshot.plans.map(\.id).joined(separator: ", ")
      throw ValidationError("this is a folder of plans: choose one with --plan (\(names))")
    }
    guard let entity = SheetExport.entities(named: id, in: plan).first else {
      throw ValidationError("nothing in this plan has the id \(id)")
    }
    state.show(entity)
    return drawn(state, isColored: isColored)
  }

  private func drawn(_ state: State, isColored: Bool) -> String {
    let frame = Screen(state).frame()
    return isColored ? frame.ansi(colors: state.capabilities.colors) : frame.text
  }
}
