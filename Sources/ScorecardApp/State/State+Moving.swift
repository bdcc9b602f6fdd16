package import ScorecardModel
import TerminalUI

extension State {
  /// Moves the cursor of the focused pane.
  mutating func move(_ command: Command) {
    if scope == .grid, moveOnGrid(command) { return }
    if isReadingText, scrollText(command) { return }
    if moveOnChart(command) || moveOnTolerances(command) { return }
    switch command {
    case .moveUp: select(page.cursor.row - 1)
    case .moveDown: select(page.cursor.row + 1)
    case .pageUp: select(page.cursor.row - max(1, visibleRows - 1))
    case .pageDown: select(page.cursor.row + max(1, visibleRows - 1))
    case .moveToFirst: select(0)
    case .moveToLast: select(.max)
    case .moveLeft: moveSideways(by: -1)
    case .moveRight: moveSideways(by: 1)
    default: break
    }
  }

  /// What is selected in the focused pane.
  package var selection: Entity? {
    guard let listing = focusedListing else { return nil }
    return listing.entity(at: page.cursor.row)
  }

  /// The rows of the focused pane; nil where it is not a list.
  package var focusedListing: Listing? {
    listings.indices.contains(page.pane) ? listings[page.pane] : nil
  }

  /// How many rows of the focused pane are on screen.
  var visibleRows: Int {
    let frames = paneFrames
    return frames.indices.contains(page.pane) ? frames[page.pane].rows : 1
  }

  /// Selects a row of the focused pane, or the nearest there is.
  mutating func select(_ row: Int) {
    let count = focusedListing?.count ?? 0
    page.cursor.row = max(0, min(row, count - 1))
    page.cursor.selected = selection
    if let selection { changed.remove(selection) }
    page.cursor.heading = focusedListing?.heading(at: page.cursor.row)?.key
    scrollToSelection()
  }

  /// Scrolls every pane so that its selection is on screen.
  mutating func keepSelectionVisible() {
    let frames = paneFrames
    for pane in listings.indices where frames.indices.contains(pane) && listings[pane].count > 0 {
      var cursor = page.cursors[pane] ?? Cursor()
      cursor.offset = listings[pane].offset(showing: cursor, rows: frames[pane].rows)
      page.cursors[pane] = cursor
    }
  }

  private mutating func scrollToSelection() {
    page.cursor.offset = focusedListing?.offset(showing: page.cursor, rows: visibleRows) ?? 0
  }

  /// Gives the focus to another pane; where there is one alone, scrolls its columns.
  private mutating func moveSideways(by step: Int) {
    if isMatrix { return moveOnMatrix(by: step) }
    paneCount > 1 ? switchPane(by: step) : scrollColumns(by: step)
  }

  /// Gives the focus to another pane.
  mutating func switchPane(by step: Int) {
    let count = paneCount
    guard count > 1 else { return }
    page.pane = (page.pane + step + count) % count
    keepSelectionVisible()
  }

  /// Lets the focused pane fill the screen, or not.
  mutating func toggleZoom() {
    page.isZoomed.toggle()
    keepSelectionVisible()
    showPreview()
  }

  /// Whether the focused pane is text, not a list.
  private var isReadingText: Bool {
    subject != nil && page.pane == 1
  }

  private mutating func scrollText(_ command: Command) -> Bool {
    guard let entity = subject, let sheet = sheet(of: entity) else { return false }
    let frame = paneFrames[page.pane]
    let lines = SheetView(Screen(self), sheet).lineCount(in: frame.rect)
    var offset = page.cursor.offset
    switch command {
    case .moveUp: offset -= 1
    case .moveDown: offset += 1
    case .pageUp: offset -= frame.rows
    case .pageDown: offset += frame.rows
    case .moveToFirst: offset = 0
    case .moveToLast: offset = lines
    default: return false
    }
    page.cursor.offset = max(0, min(offset, lines - frame.rows))
    return true
  }

  /// Selects the next row that needs a decision, in the order of the pane.
  mutating func selectNextException() {
    guard let listing = focusedListing else { return }
    listExceptions()
    let start = page.cursor.row
    for step in stride(from: 1, through: listing.count, by: 1) {
      let position = (start + step) % listing.count
      if let entity = listing.entity(at: position), needsDecision(entity) {
        select(position)
        return
      }
    }
    notice = "No exceptions here"
  }
}

extension Listing {
  /// The first line on screen, so that the one of a cursor is there too; above the first of a group its heading.
  ///
  /// - Parameters:
  ///   - cursor: The cursor.
  ///   - rows: How many lines are on screen.
  /// - Returns: The line.
  fileprivate func offset(showing cursor: Cursor, rows: Int) -> Int {
    var window = ScrollWindow(offset: cursor.offset)
    window.keep(cursor.row, visible: max(1, rows), of: count)
    let isCut = rows > 1 && window.offset == cursor.row && heading(at: cursor.row - 1) != nil
    return window.offset - (isCut ? 1 : 0)
  }
}
