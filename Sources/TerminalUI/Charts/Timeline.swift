/// Rows over an axis of time: stretches, marks and words, and a line for today through all of them.
///
/// ```
/// 2009                    2010
/// ─Apr───Jul───Oct───────Jan──
///   █████━━━━━│━━○
///     !───────│
///             │ Ongoing ─────→
/// ```
package struct Timeline: Widget {
  /// One thing in a row.
  package enum Piece {
    /// The days from one to another, a glyph in each of their columns.
    case stretch(ClosedRange<Int>, Unicode.Scalar, Style)
    /// From a day to the right end, with an arrow there.
    case onwards(from: Int, Unicode.Scalar, Style)
    /// A glyph at a day.
    case mark(Int, Unicode.Scalar, Style)
    /// Words behind a day, or at the end that is nearer to it.
    case words(StyledText, behind: Int)

    fileprivate var isStretch: Bool {
      switch self {
      case .stretch, .onwards: true
      case .mark, .words: false
      }
    }
  }

  private let axis: TimeAxis
  private let now: Int
  private let rows: [[Piece]?]
  private let header: Int
  private let labelStyle, nowStyle, edgeStyle: Style

  /// A timeline.
  ///
  /// - Parameters:
  ///   - axis: The days.
  ///   - now: Today, by number.
  ///   - rows: What stands in each row, from back to front; nil for a row that is not drawn at all.
  ///   - header: The lines of the axis above the rows, 0 to 2.
  ///   - labelStyle: The look of the axis.
  ///   - nowStyle: The look of today.
  ///   - edgeStyle: The look of the marks that say that a row lies outside.
  package init(
    axis: TimeAxis,
    now: Int,
    rows: [[Piece]?],
    header: Int = 2,
    labelStyle: Style,
    nowStyle: Style,
    edgeStyle: Style
  ) {
    self.axis = axis
    self.now = now
    self.rows = rows
    self.header = header
    self.labelStyle = labelStyle
    self.nowStyle = nowStyle
    self.edgeStyle = edgeStyle
  }

  /// Draws it.
  package func draw(in area: Rect, on buffer: inout Buffer) {
    guard area.width > 0 else { return }
    let column = axis.column(of: now, in: area.width)
    let today = (0..<area.width).contains(column) ? column : nil
    let body = area.dropTop(header)
    axis.draw(in: area.top(header), avoiding: today, style: labelStyle, on: &buffer)
    if let today, header > 0 {
      let point = Point(x: area.x + today, y: body.y - 1)
      buffer.put(buffer.glyphs.moreDown, at: point, style: nowStyle)
    }
    for (index, row) in rows.prefix(body.height).enumerated() {
      guard let row else { continue }
      draw(row, today: today, in: body.row(index), on: &buffer)
    }
  }

  /// Today lies above what lasts, and below marks and words.
  private func draw(_ row: [Piece], today: Int?, in line: Rect, on buffer: inout Buffer) {
    for piece in row where piece.isStretch { draw(piece, in: line, on: &buffer) }
    if let today {
      let point = Point(x: line.x + today, y: line.y)
      buffer.put(buffer.glyphs.border.vertical, at: point, style: nowStyle)
    }
    for piece in row where !piece.isStretch { draw(piece, in: line, on: &buffer) }
    let places = row.compactMap { place(of: $0, in: line.width) }
    guard let first = places.map(\.lowerBound).min(), let last = places.map(\.upperBound).max() else {
      return
    }
    let end = line.width - 1
    if first < 0, !hasMark(row, in: 0, of: line.width) {
      buffer.put(buffer.glyphs.moreLeft, at: line.origin, style: edgeStyle)
    }
    if last > end, !hasMark(row, in: end, of: line.width) {
      buffer.put(buffer.glyphs.moreRight, at: Point(x: line.maxX - 1, y: line.y), style: edgeStyle)
    }
  }

  /// Whether a mark stands in a column: it says more than that there is more behind the edge.
  private func hasMark(_ row: [Piece], in column: Int, of width: Int) -> Bool {
    row.contains { piece in
      if case .mark = piece { place(of: piece, in: width)?.contains(column) ?? false } else { false }
    }
  }

  /// The columns of a piece, also those outside; nil of words, which are always seen.
  private func place(of piece: Piece, in width: Int) -> ClosedRange<Int>? {
    switch piece {
    case .stretch(let days, _, _):
      axis.column(of: days.lowerBound, in: width)...axis.column(of: days.upperBound, in: width)
    case .onwards(let day, _, _): min(axis.column(of: day, in: width), width - 1)...(width - 1)
    case .mark(let day, _, _): axis.column(of: day, in: width)...axis.column(of: day, in: width)
    case .words: nil
    }
  }

  private func draw(_ piece: Piece, in line: Rect, on buffer: inout Buffer) {
    switch piece {
    case .stretch(_, let glyph, let style), .mark(_, let glyph, let style):
      fill(place(of: piece, in: line.width), with: glyph, style, in: line, on: &buffer)
    case .onwards(_, let glyph, let style):
      fill(place(of: piece, in: line.width), with: glyph, style, in: line, on: &buffer)
      buffer.put(buffer.glyphs.right, at: Point(x: line.maxX - 1, y: line.y), style: style)
    case .words(let words, let day):
      let words = words.truncated(to: max(0, line.width - 3))
      let x = max(1, min(axis.column(of: day, in: line.width) + 2, line.width - words.width - 2))
      buffer.write(words, at: Point(x: line.x + x, y: line.y))
    }
  }

  private func fill(
    _ columns: ClosedRange<Int>?,
    with glyph: Unicode.Scalar,
    _ style: Style,
    in line: Rect,
    on buffer: inout Buffer
  ) {
    guard let columns else { return }
    let shown = columns.clamped(to: 0...(line.width - 1))
    guard columns.overlaps(0...(line.width - 1)) else { return }
    for column in shown { buffer.put(glyph, at: Point(x: line.x + column, y: line.y), style: style) }
  }
}
