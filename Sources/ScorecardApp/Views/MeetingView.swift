import ScorecardModel
import TerminalUI

/// The agenda of the meeting, and below it where there is room what the selected item shows.
struct MeetingView: PlaceView {
  private let screen: Screen
  private let state: State

  /// The fewest rows of an item that are worth showing.
  private static let fewest = 3

  init(_ screen: Screen) {
    self.screen = screen
    state = screen.state
  }

  func frames(in body: Rect) -> [PaneFrame] {
    [.table(parts(of: body).agenda)]
  }

  func hasPreview(in body: Rect) -> Bool {
    parts(of: body).rows != nil
  }

  func draw(in body: Rect, on buffer: inout Buffer) {
    guard let listing = state.listings.first else { return }
    let parts = parts(of: body)
    TablePane(screen, pane: 0, title: title, listing: listing).draw(in: parts.agenda, on: &buffer)
    guard let area = parts.rows else { return }
    if let (title, listing) = state.itemRows {
      TablePane(screen, pane: 1, title: title, listing: listing).draw(in: area, on: &buffer)
    } else {
      Panel(border: screen.palette[.border]).draw(in: area, on: &buffer)
    }
  }

  private func parts(of body: Rect) -> (agenda: Rect, rows: Rect?) {
    let height = (state.listings.first?.count ?? 0) + TablePane.furniture
    let isRoomy = body.height - height >= MeetingView.fewest + TablePane.furniture
    guard isRoomy, !state.page.isZoomed else { return (body, nil) }
    return (body.top(height), body.dropTop(height))
  }

  /// How much time was planned and used; where the plan has no agenda, that this is none of its own.
  private var title: String {
    guard let plan = state.scorecard?.plan else { return "" }
    let agenda = Agenda(of: plan)
    guard agenda.isOwn else { return "Meeting in the program's order: plan.yaml names no meeting" }
    let planned = agenda.plannedMinutes.map { "\($0) min planned" }
    let used = state.meeting.map { "\($0.minutes(at: state.now)) min used" }
    let words = [planned, used].compactMap(\.self).joined(separator: ", ")
    return words.isEmpty ? "Meeting" : "Meeting: \(words)"
  }
}
