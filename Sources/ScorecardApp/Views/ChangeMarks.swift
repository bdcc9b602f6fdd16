import ScorecardModel
import TerminalUI

/// Marks in the border beside the rows that stand differently since the files were read again.
struct ChangeMarks {
  private let screen: Screen
  private let listing: Listing
  private let offset: Int

  /// The marks of the rows of a pane.
  init(_ screen: Screen, pane: Int, listing: Listing) {
    self.screen = screen
    self.listing = listing
    offset = screen.state.page.cursors[pane]?.offset ?? 0
  }

  /// Draws them to the left of the rows.
  func draw(beside rows: Rect, on buffer: inout Buffer) {
    guard !screen.state.changed.isEmpty else { return }
    for line in 0..<rows.height {
      guard let entity = listing.entity(at: offset + line), screen.state.changed.contains(entity) else {
        continue
      }
      buffer.put(
        screen.glyphs.bullet,
        at: Point(x: rows.x - 1, y: rows.y + line),
        style: screen.palette[.warning]
      )
    }
  }
}
