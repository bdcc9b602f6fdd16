/// Rows and columns under a header; only the rows in view are asked for.
///
/// ```
/// Indicator              Actual  Target
/// ─────────────────────────────────────
/// Council tax collected   97.1%   97.5%
/// Homes built               412     400 ┃
/// ```
package struct TableView: Widget {
  /// The columns.
  package var columns: [TableColumn]
  /// How many rows there are.
  package var rowCount: Int
  /// The row that is selected, if one is.
  package var selection: Int?
  /// The first row in view.
  package var offset: Int
  /// How many columns at the left stay where they are while the others scroll; nil: nothing scrolls.
  package var frozen: Int?
  /// How many columns are scrolled out.
  package var scroll: Int
  /// The cells left free between two columns.
  package var spacing: Int
  /// Whether the titles stand above the rows.
  package var showsHeader: Bool
  /// The style of the titles.
  package var headerStyle: Style
  /// What is laid over the selected row.
  package var selectedStyle: Style
  /// The style of the line below the titles and of the scroll bar.
  package var ruleStyle: Style
  /// The row at an index.
  package var row: (Int) -> TableRow

  /// A table.
  /// - Parameters:
  ///   - columns: The columns.
  ///   - rowCount: How many rows there are.
  ///   - selection: The row that is selected, if one is.
  ///   - offset: The first row in view.
  ///   - frozen: How many columns at the left stay where they are while the others scroll; nil: nothing scrolls.
  ///   - scroll: How many columns are scrolled out.
  ///   - spacing: The cells left free between two columns.
  ///   - showsHeader: Whether the titles stand above the rows.
  ///   - headerStyle: The style of the titles.
  ///   - selectedStyle: What is laid over the selected row.
  ///   - ruleStyle: The style of the line below the titles and of the scroll bar.
  ///   - row: The row at an index.
  package init(
    columns: [TableColumn],
    rowCount: Int,
    selection: Int? = nil,
    offset: Int = 0,
    frozen: Int? = nil,
    scroll: Int = 0,
    spacing: Int = 2,
    showsHeader: Bool = true,
    headerStyle: Style = Style(attributes: .bold),
    selectedStyle: Style = Style(attributes: .reverse),
    ruleStyle: Style = .plain,
    row: @escaping (Int) -> TableRow
  ) {
    self.columns = columns
    self.rowCount = rowCount
    self.selection = selection
    self.offset = offset
    self.frozen = frozen
    self.scroll = scroll
    self.spacing = spacing
    self.showsHeader = showsHeader
    self.headerStyle = headerStyle
    self.selectedStyle = selectedStyle
    self.ruleStyle = ruleStyle
    self.row = row
  }

  /// The part of an area in which rows stand: without the header and, if there is room, its line.
  package static func body(of area: Rect) -> Rect {
    area.dropTop(headerHeight(in: area))
  }

  /// Which columns there is room for in an area.
  package func layout(in area: Rect) -> TableLayout {
    // The right edge has a scroll bar, or a mark for columns left out, and a blank before it.
    let isLong = rowCount > body(in: area).height
    let narrow = layout(to: area.width - 2)
    if isLong { return narrow }
    let wide = layout(to: area.width)
    return wide.isCut || wide.scroll > 0 ? narrow : wide
  }

  private func layout(to width: Int) -> TableLayout {
    TableLayout(columns, width: width, spacing: spacing, frozen: frozen, scroll: scroll)
  }

  /// Draws the header, the rows in view, and a scroll bar if there are more.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    guard !area.isEmpty else { return }
    let layout = layout(in: area)
    let body = body(in: area)
    if showsHeader { drawHeader(layout, in: area, on: &buffer) }
    let last = min(rowCount, offset + body.height)
    for index in max(0, offset)..<max(0, offset, last) {
      draw(row(index), layout, in: body.row(index - offset), on: &buffer)
      if index == selection { buffer.restyle(body.row(index - offset), with: selectedStyle) }
    }
    let mark = ScrollMark(offset: offset, visible: body.height, count: rowCount, style: ruleStyle)
    mark.draw(in: body.right(1), on: &buffer)
  }

  private func body(in area: Rect) -> Rect {
    showsHeader ? Self.body(of: area) : area
  }

  private static func headerHeight(in area: Rect) -> Int {
    area.height >= 4 ? 2 : area.height >= 2 ? 1 : 0
  }

  private func drawHeader(_ layout: TableLayout, in area: Rect, on buffer: inout Buffer) {
    let height = Self.headerHeight(in: area)
    guard height > 0 else { return }
    let line = area.row(0)
    for slot in layout.slots {
      let column = columns[slot.column]
      let title = column.title.truncated(to: slot.width - column.mark.width) + column.mark
      draw(title, column.alignment, slot, in: line, style: headerStyle, on: &buffer)
    }
    if let first = layout.firstScrolled, layout.slots.indices.contains(first) {
      let x = line.x + max(0, layout.slots[first].x - 1)
      buffer.put(buffer.glyphs.moreLeft, at: Point(x: x, y: line.y), style: ruleStyle)
    }
    if layout.isCut {
      buffer.put(buffer.glyphs.moreRight, at: Point(x: line.maxX - 1, y: line.y), style: ruleStyle)
    }
    if height > 1 { Rule(style: ruleStyle).draw(in: area.row(1), on: &buffer) }
  }

  private func draw(_ row: TableRow, _ layout: TableLayout, in line: Rect, on buffer: inout Buffer) {
    switch row {
    case .heading(let text):
      buffer.write(text.truncated(to: line.width), at: line.origin)
    case .cells(let texts):
      for slot in layout.slots where slot.column < texts.count {
        draw(texts[slot.column], columns[slot.column].alignment, slot, in: line, on: &buffer)
      }
    }
  }

  private func draw(
    _ text: StyledText,
    _ alignment: Alignment,
    _ slot: TableLayout.Slot,
    in line: Rect,
    style: Style = .plain,
    on buffer: inout Buffer
  ) {
    let text = text.truncated(to: slot.width)
    let x = line.x + slot.x + alignment.offset(in: slot.width - text.width)
    buffer.write(text, at: Point(x: x, y: line.y), style: style, within: slot.width)
  }
}
