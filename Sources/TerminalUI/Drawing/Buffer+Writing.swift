/// Drawing.
extension Buffer {
  /// Blanks a rectangle in a style.
  package mutating func fill(_ rect: Rect, with style: Style = .plain) {
    let rect = rect.intersection(area)
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      let start = y * size.width + rect.x
      split(at: start, y: y)
      split(at: start + rect.width, y: y)
      for index in start..<(start + rect.width) { cells[index] = .blank(style) }
    }
  }

  /// Lays a style over those of a rectangle.
  package mutating func restyle(_ rect: Rect, with style: Style) {
    let rect = rect.intersection(area)
    guard !rect.isEmpty else { return }
    for y in rect.y..<rect.maxY {
      let row = y * size.width
      for index in (row + rect.x)..<(row + rect.maxX) {
        cells[index].style = cells[index].style.merging(style)
      }
    }
  }

  /// Writes text from a cell to the right; the background beneath shows through.
  ///
  /// A wide glyph of which only half is inside becomes a blank.
  /// - Parameters:
  ///   - text: What is written.
  ///   - point: Its first cell.
  ///   - style: How it is drawn.
  ///   - maxWidth: The columns it may take; to the right edge if nil.
  /// - Returns: The columns that were passed, those clipped at the left included.
  @discardableResult
  package mutating func write(
    _ text: SafeText,
    at point: Point,
    style: Style = .plain,
    within maxWidth: Int? = nil
  ) -> Int {
    let end = min(size.width, maxWidth.map { point.x + max(0, $0) } ?? size.width)
    guard point.y >= 0, point.y < size.height, point.x < end, !text.isEmpty else { return 0 }
    if text.isPlain, point.x >= 0 { return write(plain: text, at: point, style: style, end: end) }
    var x = point.x
    for glyph in text.glyphs {
      if x >= end { break }
      place(glyph, x: x, y: point.y, style: style, end: end)
      x = min(end, x + glyph.width)
    }
    return x - point.x
  }

  /// Writes a line whose parts have their own styles.
  /// - Parameters:
  ///   - text: What is written.
  ///   - point: Its first cell.
  ///   - style: What the styles of its parts are laid over.
  ///   - maxWidth: The columns it may take; to the right edge if nil.
  /// - Returns: The columns that were passed.
  // A literal is a plain text.
  @_disfavoredOverload
  @discardableResult
  package mutating func write(
    _ text: StyledText,
    at point: Point,
    style: Style = .plain,
    within maxWidth: Int? = nil
  ) -> Int {
    var x = point.x
    for span in text.spans {
      let left = maxWidth.map { $0 - (x - point.x) }
      if let left, left <= 0 { break }
      x += write(span.text, at: Point(x: x, y: point.y), style: style.merging(span.style), within: left)
    }
    return x - point.x
  }

  /// Puts one glyph into a cell; what cannot be shown becomes a question mark.
  package mutating func put(_ glyph: Unicode.Scalar, at point: Point, style: Style = .plain) {
    let width = displayWidth(of: glyph)
    let shown = width == 0 ? "?" : glyph
    place(
      Glyph(base: shown, marks: Marks(), width: max(1, width)),
      x: point.x,
      y: point.y,
      style: style,
      end: size.width
    )
  }

  private mutating func write(plain text: SafeText, at point: Point, style: Style, end: Int) -> Int {
    let count = min(text.width, end - point.x)
    let start = point.y * size.width + point.x
    split(at: start, y: point.y)
    split(at: start + count, y: point.y)
    var index = start
    for byte in text.string.utf8.prefix(count) {
      cells[index] = Cell(scalar: UInt32(byte), marks: 0, style: style.written(on: cells[index].style))
      index += 1
    }
    return count
  }

  private mutating func place(_ glyph: Glyph, x: Int, y: Int, style: Style, end: Int) {
    guard y >= 0, y < size.height, x + glyph.width > 0, x < end else { return }
    guard x >= 0, x + glyph.width <= end else {
      // Half of a wide glyph: the half that is inside is blank.
      return place(.narrow(0x20), x: max(0, x), y: y, style: style, end: end)
    }
    let start = y * size.width + x
    split(at: start, y: y)
    split(at: start + glyph.width, y: y)
    let isASCII = repertoire == .ascii
    let scalar = isASCII ? glyph.base.asciiTwin : glyph.base
    let marks = isASCII ? 0 : index(of: glyph.marks)
    let style = style.written(on: cells[start].style)
    cells[start] = Cell(scalar: scalar.value, marks: marks, style: style)
    guard glyph.width == 2 else { return }
    cells[start + 1] = Cell(scalar: isASCII ? 0x20 : 0, marks: 0, style: style)
  }

  /// Blanks both halves of a wide glyph that lies across an index of the cells.
  mutating func split(at index: Int, y: Int) {
    guard index > y * size.width, index < (y + 1) * size.width, cells[index].isContinuation else { return }
    cells[index - 1] = .blank(cells[index - 1].style)
    cells[index] = .blank(cells[index].style)
  }
}
