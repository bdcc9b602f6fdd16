import ScorecardModel
import Synchronization
import TerminalUI

/// The sheet beside a list: drawn once, and then put there as it was until something it depends on is different.
final class Preview: Sendable {
  private struct Picture {
    let area: Rect
    let palette: Palette
    let cells: Buffer
  }

  private let sheet: Sheet
  private let latest = Mutex<Picture?>(nil)

  /// The sheet of what is selected.
  init(_ sheet: Sheet) {
    self.sheet = sheet
  }

  /// Draws the sheet.
  func draw(in area: Rect, of screen: Screen, on buffer: inout Buffer) {
    let known = latest.withLock { $0 }
    if let known, known.area == area, known.palette == screen.palette {
      buffer.paste(known.cells, at: area.origin)
      return
    }
    SheetView(screen, sheet).draw(in: area, isFocused: false, offset: 0, on: &buffer)
    let picture = Picture(area: area, palette: screen.palette, cells: buffer.part(area))
    latest.withLock { $0 = picture }
  }
}
