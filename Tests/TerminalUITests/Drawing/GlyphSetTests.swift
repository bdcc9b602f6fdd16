import TerminalUI
import Testing

struct GlyphSetTests {
  @Test(arguments: GlyphSet.unicode.all + GlyphSet.ascii.all)
  func `a glyph takes one column and is no emoji`(glyph: Unicode.Scalar) {
    #expect(displayWidth(of: glyph) == 1)
    #expect(!glyph.properties.isEmojiPresentation)
  }

  @Test func `the twins are ASCII`() {
    #expect(GlyphSet.ascii.all.allSatisfy { (0x21...0x7E).contains($0.value) })
    #expect(GlyphSet.ascii.all.count == GlyphSet.unicode.all.count)
    #expect(GlyphSet.of(.ascii) == .ascii)
    #expect(GlyphSet.of(.unicode) == .unicode)
  }

  @Test(arguments: Repertoire.allCases)
  func `what tells statuses apart differs by shape`(repertoire: Repertoire) {
    let glyphs = GlyphSet.of(repertoire)
    let marks = [glyphs.circle, glyphs.triangle, glyphs.square, glyphs.star, glyphs.ring, glyphs.dot]
    #expect(Set(marks).count == marks.count)
    #expect(Set([glyphs.better, glyphs.steady, glyphs.worse]).count == 3)
    #expect(glyphs.border.horizontal != glyphs.heavy.horizontal)
    #expect(glyphs.border.vertical != glyphs.heavy.vertical)
    #expect(glyphs.thumb != glyphs.track)
  }

  @Test func `the levels of Unicode rise`() {
    #expect(GlyphSet.unicode.levels.map(\.value) == Array(0x2581...0x2588))
    #expect(GlyphSet.unicode.eighths.map(\.value) == (0x2588...0x258F).reversed())
    #expect(Set(GlyphSet.ascii.levels).count == 8)
  }
}
