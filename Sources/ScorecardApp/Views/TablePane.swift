import ScorecardModel
import TerminalUI

/// A panel with a table: its filter, how many rows are shown, and the selected row.
struct TablePane {
  private let screen: Screen
  private let pane: Int
  private let title: String
  private let listing: Listing
  private let columns: [Int]

  /// A panel with the rows of a pane.
  ///
  /// - Parameters:
  ///   - screen: What it is drawn for.
  ///   - pane: The pane's place on its page.
  ///   - title: The title of the panel.
  ///   - listing: The rows.
  ///   - isBesideSheet: Whether the sheet of the selected row stands beside it: then the columns that are the first to
  ///     give way are left to the sheet.
  init(_ screen: Screen, pane: Int, title: String, listing: Listing, isBesideSheet: Bool = false) {
    self.screen = screen
    self.pane = pane
    self.title = title
    self.listing = listing
    columns = listing.table.columns.indices.filter { !isBesideSheet || listing.table.columns[$0].yields < 6 }
  }

  private var isFocused: Bool {
    screen.state.page.pane == pane
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    Panel(
      title: screen.styled(title, isFocused ? .heading : .text),
      trailing: count,
      footer: filter,
      border: screen.palette[isFocused ? .focusedBorder : .border],
      isFocused: false
    )
    .draw(in: area, on: &buffer)
    let interior = Panel.interior(of: area)
    guard listing.count > 0 else {
      drawEmpty(in: interior, on: &buffer)
      return
    }
    table.draw(in: interior, on: &buffer)
    ChangeMarks(screen, pane: pane, listing: listing).draw(beside: TableView.body(of: interior), on: &buffer)
  }

  private var table: TableView {
    let cursor = screen.state.page.cursors[pane] ?? Cursor()
    return TableView(
      columns: columns.map(column),
      rowCount: listing.count,
      selection: isFocused ? cursor.row : nil,
      offset: cursor.offset,
      spacing: 1,
      headerStyle: screen.palette[.heading],
      selectedStyle: screen.palette[.selection],
      ruleStyle: screen.palette[.border],
      row: { row in
        let cells = listing.row(row)
        return .cells(columns.map { screen.styled(cells[$0]) })
      }
    )
  }

  private func column(_ index: Int) -> TableColumn {
    let column = listing.table.columns[index]
    let isSorted = screen.state.page.sort?.title == column.title && isFocused
    let mark = isSorted ? screen.styled(screen.glyphs.moreDown, .heading) : .empty
    return TableColumn(
      title: screen.styled(column.headerTitle, .heading) + mark,
      width: column.weight > 0
        ? .flexible(minimum: column.width, weight: column.weight) : .fixed(column.width),
      alignment: column.alignment.onScreen,
      priority: column.yields == 0 ? 100 : 100 - column.yields
    )
  }

  private var count: StyledText {
    let (shown, all) = (listing.count, listing.table.count)
    return screen.styled(shown == all ? "\(all)" : "\(shown) of \(all)", .muted)
  }

  private var filter: StyledText? {
    screen.state.page.filter.label.map { screen.styled($0, .warning) }
  }

  private func drawEmpty(in area: Rect, on buffer: inout Buffer) {
    let isFiltered = !screen.state.page.filter.isEmpty && listing.table.count > 0
    let words = isFiltered ? "No row matches the filter" : "Nothing here"
    buffer.write(
      screen.styled(words, .muted),
      at: Point(x: area.x + 1, y: area.y),
      within: max(0, area.width - 1)
    )
  }
}

extension Table.Column {
  /// The title over the column: columns of marks and arrows have none, there is no room for it.
  fileprivate var headerTitle: String {
    width < 3 ? "" : title
  }
}

extension Table.Column.Alignment {
  fileprivate var onScreen: Alignment {
    switch self {
    case .leading: .left
    case .trailing: .right
    case .center: .center
    }
  }
}
