import TerminalUI

/// The rows of a list, each with its line of a chart at the right, and words below: what a matrix and a timeline share.
struct ChartedRows {
  private let screen: Screen
  private let listing: Listing

  /// The lines below the rows: what the selected one says, and what the signs mean.
  static let footer = 2

  init(_ screen: Screen, _ listing: Listing) {
    self.screen = screen
    self.listing = listing
  }

  var cursor: Cursor {
    screen.state.page.cursors[0] ?? Cursor()
  }

  /// The positions of the rows that are on screen in a table.
  func shown(in table: Rect) -> Range<Int> {
    let height = TableView.body(of: table).height
    return cursor.offset..<max(cursor.offset, min(listing.count, cursor.offset + height))
  }

  /// The rows under some columns.
  func table(_ columns: [TableColumn], row: @escaping (Int) -> TableRow) -> TableView {
    TableView(
      columns: columns,
      rowCount: listing.count,
      selection: cursor.row,
      offset: cursor.offset,
      spacing: 1,
      headerStyle: screen.palette[.heading],
      selectedStyle: screen.palette[.selection],
      ruleStyle: screen.palette[.border],
      row: row
    )
  }

  /// Writes the words below the rows.
  func write(_ lines: [StyledText], in footer: Rect, on buffer: inout Buffer) {
    for (place, words) in lines.prefix(footer.height).enumerated() {
      let line = footer.row(place)
      buffer.write(words, at: line.origin, within: line.width)
    }
  }
}
