import ScorecardModel
import TerminalUI

extension State {
  /// The choice of columns, while its box is open.
  package var columnMenu: ColumnMenu? {
    if case .columns(let menu) = box?.kind { menu } else { nil }
  }

  /// Opens the choice of columns of the focused table.
  mutating func chooseColumns() {
    guard focusedPane != nil, let table = focusedTable else {
      notice = "No columns to choose here"
      return
    }
    box = Box(kind: .columns(ColumnMenu(table, arrangement(of: table))))
  }

  /// Changes the choice of columns, and shows the table so.
  mutating func changeColumns(_ command: Command) {
    guard var menu = columnMenu, let table = focusedTable else { return }
    switch command {
    case .toggleColumn: menu.toggle()
    case .moveColumnBack: menu.shift(by: -1)
    case .moveColumnOn: menu.shift(by: 1)
    default:
      columnChoices[menu.table] = nil
      menu = ColumnMenu(table, arrangement(of: table))
    }
    if command != .resetColumns { columnChoices[menu.table] = menu.shown }
    box?.kind = .columns(menu)
    refreshListings()
    if let column = focusedListing?.table.columns.firstIndex(where: { $0.key == menu.selected }) {
      reveal(column)
    }
  }

  /// Moves through the choice of columns.
  mutating func moveInColumns(_ command: Command) {
    guard var menu = columnMenu else { return }
    let page = max(1, ScreenLayout(Rect(size)).body.height - 3)
    switch command {
    case .moveUp: menu.move(by: -1)
    case .moveDown: menu.move(by: 1)
    case .pageUp: menu.move(by: -page)
    case .pageDown: menu.move(by: page)
    case .moveToFirst: menu.move(by: .min)
    case .moveToLast: menu.move(by: .max)
    default: break
    }
    box?.kind = .columns(menu)
  }

  /// Makes the choice of columns anew after the rows changed; closes it where its table is gone.
  mutating func renewColumnMenu() {
    guard let menu = columnMenu else { return }
    guard let table = focusedTable, table.identity == menu.table else {
      box = nil
      return
    }
    var renewed = ColumnMenu(table, arrangement(of: table))
    renewed.move(by: renewed.items.firstIndex { $0.key == menu.selected } ?? 0)
    box?.kind = .columns(renewed)
  }

  /// Scrolls the columns of the focused table sideways, a timeline in time, or a matrix by several columns.
  mutating func scrollColumns(by step: Int) {
    if isTimeline { return scrollTime(by: step) }
    if isMatrix { return moveOnMatrix(by: step, isLeap: true) }
    guard let (pane, area) = focusedPane else {
      notice = "Nothing to scroll here"
      return
    }
    let layout = pane.layout(in: area)
    page.cursor.scroll = max(0, min(layout.scroll + step, layout.lastScroll))
    if layout.lastScroll == 0 { notice = "Every column is on screen" }
  }

  /// Scrolls the columns of the focused table so that one of them is on screen.
  mutating func reveal(_ column: Int) {
    guard let (pane, area) = focusedPane else { return }
    page.cursor.scroll = pane.scroll(showing: column, in: area)
  }

  /// The focused table with all its columns.
  private var focusedTable: Table? {
    let tables = tables(of: page.place)
    return tables.indices.contains(page.pane) ? tables[page.pane] : nil
  }

  /// The focused table as it is drawn, and where; nil where the pane has none.
  var focusedPane: (pane: TablePane, area: Rect)? {
    let frames = paneFrames
    guard frames.indices.contains(page.pane), frames[page.pane].hasColumns, let listing = focusedListing
    else {
      return nil
    }
    let isBesideSheet = placeView.hasPreview(in: ScreenLayout(Rect(size)).body)
    let pane = TablePane(
      Screen(self),
      pane: page.pane,
      title: "",
      listing: listing,
      isBesideSheet: isBesideSheet
    )
    return (pane, frames[page.pane].rect)
  }
}
