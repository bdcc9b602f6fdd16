import ScorecardModel
import TerminalUI

/// The objectives at the left, the strategic links above, and in each cell whether and by what one contributes to the
/// other.
struct MatrixView: PlaceView {
  private let screen: Screen
  private let state: State

  init(_ screen: Screen) {
    self.screen = screen
    state = screen.state
  }

  func frames(in body: Rect) -> [PaneFrame] {
    [PaneFrame(rect: body, rows: TableView.body(of: parts(of: body).table).height)]
  }

  func draw(in body: Rect, on buffer: inout Buffer) {
    guard let listing = state.listings.first, let matrix = state.matrix else { return }
    let title = "Matrix: \(listing.table.count) objectives, \(matrix.links.count) links"
    TablePane(screen, pane: 0, title: title, listing: listing).drawPanel(in: body, on: &buffer)
    guard listing.count > 0 else { return }
    let (parts, words) = (
      parts(of: body), MatrixWords(screen, matrix, MatrixNames(matrix.links, height: nameRoom(in: body)))
    )
    table(of: listing, width: parts.names).draw(in: parts.table, on: &buffer)
    grid(of: listing, matrix, parts).draw(in: parts.grid, on: &buffer)
    ChartedRows(screen, listing).write([words.readout, words.legend], in: parts.footer, on: &buffer)
  }

  // MARK: - Layout

  private struct Parts {
    let table, grid, footer: Rect
    let names, nameHeight: Int
  }

  private func parts(of body: Rect) -> Parts {
    let inside = Panel.interior(of: body)
    let lines = inside.height >= 10 ? ChartedRows.footer : 0
    let room = nameRoom(in: body)
    let names = MatrixNames(state.matrix?.links ?? [], height: room)
    let isGrouped = state.matrixColumns.contains(where: \.isKind)
    let nameHeight = isGrouped ? 0 : min(room, names.longest)
    let area = inside.dropBottom(lines)
    let width = max(18, min(64, inside.width * 2 / 5))
    return Parts(
      table: area.dropTop(Matrix.head(nameHeight: nameHeight) - 2),
      grid: area.dropLeft(width + 1).dropRight(2),
      footer: inside.bottom(lines).inset(horizontal: 1, vertical: 0),
      names: width,
      nameHeight: nameHeight
    )
  }

  /// The lines there are for the names above the columns.
  private func nameRoom(in body: Rect) -> Int {
    let height = Panel.interior(of: body).height
    return height < 12 ? 0 : height / 3
  }

  // MARK: - Rows

  private func table(of listing: Listing, width: Int) -> TableView {
    let keys = ["status", "id", "objective", "links"].filter { key in
      listing.table.columns.contains { $0.key == key }
    }
    let places = keys.compactMap { key in listing.table.columns.firstIndex { $0.key == key } }
    let widths = places.map {
      listing.table.columns[$0].key == "objective" ? 0 : listing.table.columns[$0].width
    }
    let rest = max(6, width - widths.reduce(0, +) - max(0, places.count - 1))
    let columns = zip(places, widths).map { place, width in
      TableColumn(
        title: screen.styled(width == 2 ? "" : listing.table.columns[place].title, .heading),
        width: .fixed(width == 0 ? rest : width),
        alignment: listing.table.columns[place].key == "links" ? .right : .left
      )
    }
    return ChartedRows(screen, listing).table(columns) { position in
      let row = listing.row(position)
      return .cells(places.map { row.indices.contains($0) ? screen.styled(row[$0]) : .empty })
    }
  }

  // MARK: - The grid

  private func grid(of listing: Listing, _ matrix: StrategicMatrix, _ parts: Parts) -> Matrix {
    let columns = state.matrixColumns
    let rows = ChartedRows(screen, listing)
    let cursor = rows.cursor
    let selected = cursor.column > 0 ? cursor.column - 1 : nil
    let names = MatrixNames(matrix.links, height: parts.nameHeight)
    return Matrix(
      columns: columns.map { column(of: $0, names) },
      selected: selected,
      nameHeight: parts.nameHeight,
      mostWidth: columns.contains(where: \.isKind) ? 16 : 5,
      rows: rows.shown(in: parts.table).map { position in
        listing.entity(at: position).map { entity in
          columns.enumerated().map { index, column in
            let cell = cell(of: entity.id, column, matrix)
            guard position == cursor.row else { return cell }
            return index == selected ? marked(cell) : cell.restyled(with: screen.palette[.selection].ground)
          }
        }
      },
      styles: Matrix.Styles(
        name: screen.palette[.text],
        group: screen.palette[.heading],
        selected: screen.palette[.activeTab],
        edge: screen.palette[.border]
      )
    )
  }

  private func column(of column: MatrixColumn, _ names: MatrixNames) -> Matrix.Column {
    let links = state.scorecard?.index.links
    let related = Set(column.links.flatMap { links?.related(to: .link($0.id)) ?? [] })
    let count = related.isEmpty ? screen.styled("0", .warning) : screen.styled("\(related.count)", .muted)
    guard case .link(let link) = column else {
      return Matrix.Column(.empty, group: screen.text(column.name), count: count)
    }
    return Matrix.Column(screen.text(names.name(of: link)), group: screen.text(link.kind), count: count)
  }

  private func cell(of objective: String, _ column: MatrixColumn, _ matrix: StrategicMatrix) -> StyledText {
    let found = column.links.compactMap { matrix.contribution(of: objective, to: $0.id) }
    guard !found.isEmpty else { return .empty }
    if case .kind = column {
      return screen.styled("\(found.count)", found.contains(where: \.isDirect) ? .text : .muted)
    }
    return found[0].isOwn
      ? screen.styled(screen.glyphs.circle, .text)
      : found[0].isDirect
        ? screen.styled(screen.glyphs.ring, .text) : screen.styled(screen.glyphs.dot, .muted)
  }

  /// The cell under the cursor stands out, also where it is empty.
  private func marked(_ cell: StyledText) -> StyledText {
    (cell.isEmpty ? screen.styled(" ", .text) : cell).restyled(with: screen.palette[.activeTab])
  }
}
