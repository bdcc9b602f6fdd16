/// Text that can be put on a screen: no control, no direction override, nothing invisible, no end of marks.
///
/// It is the only text a widget takes. What the raw text held of these is shown, not dropped: a control as
/// its picture (`␛`), anything else without a glyph as a token (`⟨U+202E⟩`).
package struct SafeText: Hashable, Sendable {
  /// The text as shown.
  package let string: String
  /// The columns it takes.
  package let width: Int

  /// The longest text, in columns, unless a caller says otherwise.
  package static let limit = 4096

  /// Makes any text safe.
  /// - Parameters:
  ///   - raw: The text as it was read.
  ///   - repertoire: The characters that may be used to show it.
  ///   - limit: The columns after which it is cut, with an ellipsis.
  package init(_ raw: String, repertoire: Repertoire = .unicode, limit: Int = SafeText.limit) {
    let count = raw.utf8.count
    if count <= limit, raw.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      self.init(unchecked: raw, width: count)
      return
    }
    var sanitizer = Sanitizer(repertoire: repertoire, limit: limit)
    for scalar in raw.unicodeScalars where !sanitizer.isFull { sanitizer.take(scalar) }
    self = sanitizer.text
  }

  /// Trusts a string that was safe already.
  init(unchecked string: String, width: Int) {
    self.string = string
    self.width = width
  }

  /// The empty text.
  package static let empty = SafeText(unchecked: "", width: 0)

  /// Spaces.
  package static func blank(_ columns: Int) -> SafeText {
    SafeText(unchecked: String(repeating: " ", count: max(0, columns)), width: max(0, columns))
  }

  /// One glyph of a set, so many times.
  package init(_ glyph: Unicode.Scalar, count: Int = 1) {
    let width = displayWidth(of: glyph)
    let shown = width == 0 ? "?" : Character(glyph)
    let count = max(0, count)
    self.init(unchecked: String(repeating: shown, count: count), width: max(1, width) * count)
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { string.isEmpty }

  /// Whether it is U+0020–U+007E throughout: no scalar takes as many columns as it has bytes but those.
  var isPlain: Bool { width == string.utf8.count }

  /// Its glyphs in order.
  package var glyphs: Glyphs { Glyphs(string) }

  /// The same text in the characters of a repertoire.
  package func `in`(_ repertoire: Repertoire) -> SafeText {
    repertoire == .unicode || isPlain ? self : SafeText(string, repertoire: .ascii, limit: .max)
  }

  /// Two texts as one.
  package static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(unchecked: left.string + right.string, width: left.width + right.width)
  }

  /// Appends a text.
  package static func += (left: inout SafeText, right: SafeText) {
    left = left + right
  }
}

extension SafeText: ExpressibleByStringInterpolation {
  /// A text of the program itself.
  package init(stringLiteral text: String) {
    self.init(text)
  }
}

extension SafeText: CustomStringConvertible {
  /// The text as shown.
  package var description: String { string }
}

extension Sequence<SafeText> {
  /// The texts as one, with another between each two.
  package func joined(separator: SafeText = .empty) -> SafeText {
    var result = SafeText.empty
    var isFirst = true
    for text in self {
      if !isFirst { result += separator }
      isFirst = false
      result += text
    }
    return result
  }
}
