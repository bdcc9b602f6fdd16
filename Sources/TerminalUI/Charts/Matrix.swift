/// Marks in narrow columns whose names stand upright above them.
///
/// ```
/// pledge  think
/// P P     E S
/// 1 2     f k
/// 4 1     2
/// ────────────
/// ● ○     ·
/// ```
package struct Matrix: Widget {
  /// A column.
  package struct Column {
    let name, group: SafeText
    let count: StyledText

    /// A column with its name, what it belongs to, and what stands between the name and the cells.
    package init(_ name: SafeText, group: SafeText = .empty, count: StyledText = .empty) {
      self.name = name
      self.group = group
      self.count = count
    }
  }

  /// The looks of its head.
  package struct Styles {
    let name, group, selected, edge: Style

    /// The looks of names, of groups, of the selected column, and of the marks that there are more.
    package init(name: Style, group: Style, selected: Style, edge: Style) {
      self.name = name
      self.group = group
      self.selected = selected
      self.edge = edge
    }
  }

  private let columns: [Column]
  private let selected: Int?
  private let nameHeight, mostWidth: Int
  private let rows: [[StyledText]?]
  private let styles: Styles

  /// A matrix.
  ///
  /// - Parameters:
  ///   - columns: Its columns.
  ///   - selected: The column somebody stands on; it is always in view.
  ///   - nameHeight: The lines for the names.
  ///   - mostWidth: The cells a column has where there is room.
  ///   - rows: The cells of each row, one for each column; nil for a row that is not drawn.
  ///   - styles: The looks of its head.
  package init(
    columns: [Column],
    selected: Int?,
    nameHeight: Int,
    mostWidth: Int = 5,
    rows: [[StyledText]?],
    styles: Styles
  ) {
    self.columns = columns
    self.selected = selected
    self.nameHeight = max(0, nameHeight)
    self.mostWidth = max(Matrix.leastWidth, mostWidth)
    self.rows = rows
    self.styles = styles
  }

  /// The lines above the cells for names of a height: also the groups, the counts, and a line left free.
  package static func head(nameHeight: Int) -> Int {
    nameHeight + 3
  }

  /// Draws it.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    guard area.width >= Matrix.leastWidth, !columns.isEmpty else { return }
    let width = max(leastWidth, min(mostWidth, area.width / columns.count))
    let visible = max(1, area.width / width)
    let first = max(0, min((selected ?? 0) - visible + 1, columns.count - visible))
    let shown = first..<min(columns.count, first + visible)
    let body = area.dropTop(Matrix.head(nameHeight: nameHeight))
    drawGroups(shown, width, in: area.row(0), on: &buffer)
    for column in shown {
      let slot = area.dropLeft((column - first) * width).left(width)
      draw(columns[column], isSelected: column == selected, in: slot, on: &buffer)
      for (index, row) in rows.prefix(body.height).enumerated() {
        guard let row, row.indices.contains(column) else { continue }
        buffer.write(row[column], at: Point(x: slot.x, y: body.y + index), within: width - 1)
      }
    }
  }

  private static let leastWidth = 2

  /// The cells a column needs so that its count stands apart from the next.
  private var leastWidth: Int {
    max(Matrix.leastWidth, min(mostWidth, (columns.map(\.count.width).max() ?? 0) + 1))
  }

  /// The name, one glyph a line, its end next to the cells; and the count below it.
  private func draw(_ column: Column, isSelected: Bool, in slot: Rect, on buffer: inout Buffer) {
    let glyphs = Matrix.shortened(column.name, to: nameHeight)
    let names = slot.dropTop(1).top(nameHeight)
    for (index, glyph) in glyphs.enumerated() {
      let point = Point(x: slot.x, y: names.maxY - glyphs.count + index)
      buffer.write(glyph, at: point, style: styles.name)
    }
    let count = column.count.truncated(to: slot.width - 1)
    buffer.write(count, at: Point(x: slot.x, y: names.maxY))
    guard isSelected else { return }
    let head = nameHeight > 0 ? names.left(1) : slot.top(1).dropRight(1)
    buffer.restyle(head, with: styles.selected)
  }

  /// The glyphs of a name; of one that is too long its beginning and its last two.
  private static func shortened(_ name: SafeText, to height: Int) -> [SafeText] {
    let short =
      name.width <= height || height < 4
      ? name.prefix(height)
      : name.prefix(height - 3) + .ellipsis + name.dropping(name.width - 2)
    return (0..<short.width).map { short.slice($0..<($0 + 1)) }
  }

  /// Each group's name over its first column in view, and whether there are more columns at either side.
  private func drawGroups(_ shown: Range<Int>, _ width: Int, in line: Rect, on buffer: inout Buffer) {
    var free = line.x
    for column in shown where column == shown.lowerBound || columns[column].group != columns[column - 1].group
    {
      let x = line.x + (column - shown.lowerBound) * width
      let rest = shown.suffix(from: column).prefix { columns[$0].group == columns[column].group }
      let name = columns[column].group.truncated(to: max(0, rest.count * width - 1))
      if x >= free { buffer.write(name, at: Point(x: x, y: line.y), style: styles.group) }
      free = x + name.width
    }
    if shown.lowerBound > 0 {
      buffer.put(buffer.glyphs.moreLeft, at: Point(x: line.x - 1, y: line.y), style: styles.edge)
    }
    if shown.upperBound < columns.count {
      buffer.put(buffer.glyphs.moreRight, at: Point(x: line.maxX - 1, y: line.y), style: styles.edge)
    }
  }
}
