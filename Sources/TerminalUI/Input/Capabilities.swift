/// What a terminal can do.
package struct Capabilities: Hashable, Sendable {
  /// How many colours it shows.
  package let colors: ColorDepth
  /// Whether it shows more than ASCII.
  package let isUnicode: Bool

  /// Capabilities as found or wanted.
  package init(colors: ColorDepth = .colors256, isUnicode: Bool = true) {
    self.colors = colors
    self.isUnicode = isUnicode
  }

  /// The characters it shows.
  package var repertoire: Repertoire { isUnicode ? .unicode : .ascii }
  /// The glyphs to draw with.
  package var glyphs: GlyphSet { .of(repertoire) }
}
