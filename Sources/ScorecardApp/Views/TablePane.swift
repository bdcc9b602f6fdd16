import ScorecardModel
import TerminalUI

/// A panel with a table: its filter, how many rows are shown, and the selected row.
struct TablePane {
  private let screen: Screen
  private let pane: Int
  private let title: String
  private let listing: Listing
  private let isBesideSheet: Bool

  /// A panel with the rows of a pane.
  ///
  /// - Parameters:
  ///   - screen: What it is drawn for.
  ///   - pane: The pane's place on its page.
  ///   - title: The title of the panel.
  ///   - listing: The rows.
  ///   - isBesideSheet: Whether the sheet of the selected row stands beside it: then the columns that are the first to
  ///     give way are left to the sheet, and stand behind the others.
  init(_ screen: Screen, pane: Int, title: String, listing: Listing, isBesideSheet: Bool = false) {
    self.screen = screen
    self.pane = pane
    self.title = title
    self.listing = listing
    self.isBesideSheet = isBesideSheet
  }

  /// Which columns there is room for where the panel lies in an area.
  func layout(in area: Rect) -> TableLayout {
    table.layout(in: Panel.interior(of: area))
  }

  /// How far the columns are to be scrolled so that one of them is on screen; no further than they must.
  func scroll(showing column: Int, in area: Rect) -> Int {
    var table = table
    let area = Panel.interior(of: area)
    let layout = table.layout(in: area)
    if layout.slots.contains(where: { $0.column == column }) { return layout.scroll }
    let places = Array(0...layout.lastScroll).sorted { abs($0 - layout.scroll) < abs($1 - layout.scroll) }
    return places.first { place in
      table.scroll = place
      return table.layout(in: area).slots.contains { $0.column == column }
    } ?? layout.scroll
  }

  private var isFocused: Bool {
    screen.state.page.pane == pane
  }

  func draw(in area: Rect, on buffer: inout Buffer) {
    drawPanel(in: area, on: &buffer)
    let interior = Panel.interior(of: area)
    guard listing.count > 0 else { return }
    table.draw(in: interior, on: &buffer)
    ChangeMarks(screen, pane: pane, listing: listing).draw(beside: TableView.body(of: interior), on: &buffer)
  }

  /// Draws the panel, and why it is empty where it is.
  func drawPanel(in area: Rect, on buffer: inout Buffer) {
    Panel(
      title: screen.styled(title + grouping, isFocused ? .heading : .text),
      trailing: count,
      footer: filter,
      border: screen.palette[isFocused ? .focusedBorder : .border],
      isFocused: false
    )
    .draw(in: area, on: &buffer)
    if listing.count == 0 { drawEmpty(in: Panel.interior(of: area), on: &buffer) }
  }

  private var table: TableView {
    let cursor = screen.state.page.cursors[pane] ?? Cursor()
    let nameWidth = nameWidth
    return TableView(
      columns: listing.table.columns.indices.map(column),
      rowCount: listing.count,
      selection: isFocused ? cursor.row : nil,
      offset: cursor.offset,
      frozen: listing.frozen,
      scroll: cursor.scroll,
      spacing: 1,
      headerStyle: screen.palette[.heading],
      selectedStyle: screen.palette[.selection],
      ruleStyle: screen.palette[.border],
      row: { position in
        listing.drawn(position, in: screen.palette) {
          listing.heading(at: position).map { .heading(heading($0, upTo: nameWidth)) }
            ?? .cells(
              zip(listing.row(position), listing.table.columns).map {
                screen.styled($0, isNarrow: $1.isNarrow)
              }
            )
        }
      }
    )
  }

  private func column(_ index: Int) -> TableColumn {
    let column = listing.table.columns[index]
    let isChosen = listing.arrangement.columns != nil
    // A choice keeps its order; else the columns that yield stand behind the others.
    let priority = isChosen ? 0 : column.yields == 0 ? 100 : 100 - column.yields
    return TableColumn(
      title: screen.styled(column.headerTitle, .heading),
      mark: mark(of: column),
      width: width(of: column, at: index),
      alignment: column.alignment.onScreen,
      priority: index < listing.frozen && isChosen ? 1 : priority,
      isSpare: isBesideSheet && !isChosen && column.yields >= 6
    )
  }

  /// The arrow behind the title of the column the rows are sorted by: down where the worst, the largest or the first
  /// letter comes first.
  private func mark(of column: Table.Column) -> StyledText {
    guard isFocused, let sort = screen.state.page.sort, sort.key == column.key else { return .empty }
    return screen.styled(sort.isReversed ? screen.glyphs.moreUp : screen.glyphs.moreDown, .heading)
  }

  /// A column of the table has the width it asks for; one that was chosen beyond these as much as its first rows need.
  private func width(of column: Table.Column, at index: Int) -> TableColumn.Width {
    guard column.isOptional, column.weight == 0 else {
      return column.weight > 0
        ? .flexible(minimum: column.width, weight: column.weight) : .fixed(column.width)
    }
    let (most, sample) = (24, 50)
    let cells = (0..<min(sample, listing.count)).compactMap { position -> Int? in
      let row = listing.row(position)
      return row.isEmpty ? nil : screen.styled(row[index]).width
    }
    let wanted = max(column.title.count + 1, cells.max() ?? 0)
    return wanted > most ? .flexible(minimum: most, weight: 2) : .fixed(wanted)
  }

  // MARK: - Groups

  private var grouping: String {
    let chosen = listing.table.groupings.first { $0.title == listing.arrangement.grouping }
    return chosen.map { " by \($0.title)" } ?? ""
  }

  /// The width of the names of the groups, so that their counts stand under each other.
  var nameWidth: Int {
    min(34, listing.groups.prefix(200).map { screen.text($0.name).width }.max() ?? 0)
  }

  /// The heading of a group: its name, how many rows it has, and how these stand together.
  func heading(_ group: Table.Group, upTo width: Int) -> StyledText {
    let isFolded = listing.arrangement.foldedGroups.contains(group.key)
    let mark = screen.styled(isFolded ? screen.glyphs.moreRight : screen.glyphs.moreDown, .border)
    let name = StyledText(
      screen.text(group.name).truncated(to: width).padded(to: width),
      style: screen.palette[.heading]
    )
    let count = String(group.rows.count { !listing.table.blanks.contains($0) })
    let room = String(repeating: " ", count: max(0, 5 - count.count))
    return mark + screen.styled(" ", .text) + name + screen.styled("\(room)\(count)", .strong)
      + screen.styled("   ", .text) + screen.styled(listing.tally(of: group))
  }

  private var count: StyledText {
    let (shown, all) = (listing.rowCount, listing.table.count - listing.table.blanks.count)
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
    isNarrow ? "" : title
  }

  /// Whether it has room for a mark alone.
  fileprivate var isNarrow: Bool { width < 3 }
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
