/// Finds where glyphs break into lines: at blanks, and within words that are longer than a line.
struct LineBreaker {
  private let width: Int
  private var lines: [Range<Int>] = []
  /// The column at which the line begins.
  private var start = 0
  /// The column after the last word that is wholly in the line.
  private var end = 0
  /// The column at which the word that is being read begins.
  private var word: Int?
  private var x = 0

  /// The columns of each line.
  static func lines(of glyphs: some Sequence<Glyph>, width: Int) -> [Range<Int>] {
    var breaker = LineBreaker(width: max(1, width))
    for glyph in glyphs { breaker.take(glyph) }
    return breaker.finished()
  }

  private init(width: Int) {
    self.width = width
  }

  private mutating func take(_ glyph: Glyph) {
    defer { x += glyph.width }
    guard glyph.base != " " else {
      if word != nil { end = x }
      word = nil
      return
    }
    let wordStart = word ?? x
    word = wordStart
    if isTooLong(with: glyph), end > start {
      lines.append(start..<end)
      start = wordStart
      end = start
    }
    if isTooLong(with: glyph) {
      if wordStart < x { lines.append(start..<x) }
      start = x
      end = x
      word = x
    }
  }

  private func isTooLong(with glyph: Glyph) -> Bool {
    x + glyph.width - start > width
  }

  private mutating func finished() -> [Range<Int>] {
    if word != nil { end = x }
    lines.append(start..<max(start, end))
    return lines
  }
}
