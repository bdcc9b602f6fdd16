import TerminalUI
import Testing

struct SafeTextTests {
  /// Raw text and how it is shown.
  struct Case: CustomTestStringConvertible, Sendable {
    let raw: String
    let unicode: String
    let ascii: String
    var testDescription: String { raw.debugDescription }

    init(_ raw: String, _ unicode: String, _ ascii: String) {
      self.raw = raw
      self.unicode = unicode
      self.ascii = ascii
    }
  }

  static let cases: [Case] = [
    Case("Council tax", "Council tax", "Council tax"),
    Case("\u{1B}[2J", "␛[2J", "?[2J"),
    Case("a\tb\r\nc", "a␉b␍␊c", "a?b??c"),
    Case("\u{0}\u{7F}", "␀␡", "??"),
    Case("\u{9B}2J", "⟨U+009B⟩2J", "?2J"),
    Case("\u{202E}kcab", "⟨U+202E⟩kcab", "<U+202E>kcab"),
    Case(
      "\u{2066}\u{2069}\u{61C}\u{200E}",
      "⟨U+2066⟩⟨U+2069⟩⟨U+061C⟩⟨U+200E⟩",
      "<U+2066><U+2069><U+061C><U+200E>"
    ),
    Case("a\u{200B}b", "a⟨U+200B⟩b", "a<U+200B>b"),
    Case("\u{FEFF}a\u{AD}", "⟨U+FEFF⟩a⟨U+00AD⟩", "<U+FEFF>a<U+00AD>"),
    Case("\u{2028}\u{2029}", "⟨U+2028⟩⟨U+2029⟩", "<U+2028><U+2029>"),
    Case("x\u{FE00}\u{E0100}", "x⟨U+FE00⟩⟨U+E0100⟩", "x<U+FE00><U+E0100>"),
    Case("\u{E0041}\u{E007F}", "⟨U+E0041⟩⟨U+E007F⟩", "<U+E0041><U+E007F>"),
    Case("\u{E000}\u{FFFF}", "⟨U+E000⟩⟨U+FFFF⟩", "<U+E000><U+FFFF>"),
    Case("\u{3164}\u{115F}\u{34F}", "⟨U+3164⟩⟨U+115F⟩⟨U+034F⟩", "<U+3164><U+115F><U+034F>"),
    Case("e\u{301}", "e\u{301}", "e"),
    Case("\u{301}a", "◌\u{301}a", "?a"),
    Case("👨\u{200D}👩\u{200D}👧!", "👨!", "?!"),
    Case("❤\u{FE0F}\u{200D}🔥", "❤", "?"),
    Case("👍\u{1F3FD}", "👍", "?"),
    Case("\u{1F3FD}", "⟨U+1F3FD⟩", "<U+1F3FD>"),
    Case("1\u{200D}2", "1⟨U+200D⟩2", "1<U+200D>2"),
    Case("a\u{A0}b\u{3000}c", "a b  c", "a b  c"),
    Case("£5 €6 – “a’s” …", "£5 €6 – “a’s” …", "GBP5 EUR6 - \"a's\" ..."),
    Case("Café Ŵyl ß ½ × ≤ •", "Café Ŵyl ß ½ × ≤ •", "Cafe Wyl ss 1/2 x <= *"),
    Case("東京", "東京", "??"),
    Case("\u{FFFD}", "\u{FFFD}", "?"),
  ]

  @Test(arguments: cases)
  func `what cannot be shown is told`(row: Case) {
    #expect(SafeText(row.raw).string == row.unicode)
    #expect(SafeText(row.raw, repertoire: .ascii).string == row.ascii)
    #expect(SafeText(row.raw).in(.ascii).width == SafeText(row.raw).in(.ascii).string.utf8.count)
  }

  @Test func `the width is that of the screen`() {
    #expect(SafeText("abc").width == 3)
    #expect(SafeText("東京").width == 4)
    #expect(SafeText("e\u{301}").width == 1)
    #expect(SafeText("😀!").width == 3)
    #expect(SafeText("\u{1112}\u{1161}\u{11AB}").width == 2)
    #expect(SafeText("").isEmpty)
  }

  @Test func `marks are clamped to four`() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 50) + "b"
    #expect(SafeText(zalgo).string.unicodeScalars.count == 6)
    #expect(SafeText(zalgo).width == 2)
  }

  @Test func `invalid bytes are replaced`() {
    let raw = String(decoding: [0x61, 0xFF, 0xED, 0xA0, 0x80] as [UInt8], as: UTF8.self)
    #expect(SafeText(raw).string.unicodeScalars.allSatisfy { $0 == "a" || $0 == "\u{FFFD}" })
  }

  @Test func `the length is capped with an ellipsis`() {
    #expect(SafeText("abcdef", limit: 4).string == "abc…")
    #expect(SafeText("abcd", limit: 4).string == "abcd")
    #expect(SafeText("éééééé", limit: 4).string == "ééé…")
    #expect(SafeText("東京東", limit: 4).string == "東…")
    #expect(SafeText("ééé\u{202E}", limit: 4).string == "ééé…")
    #expect(SafeText("ééééé", repertoire: .ascii, limit: 4).string == "eee~")
    #expect(SafeText(String(repeating: "x", count: 9999)).width == SafeText.limit)
  }

  @Test func `texts are joined`() {
    #expect(SafeText("a") + SafeText("東") == SafeText("a東"))
    #expect([SafeText("a"), "b", "c"].joined(separator: ", ") == "a, b, c")
    #expect(SafeText.blank(3).string == "   ")
    #expect(SafeText("─", count: 3).width == 3)
    #expect("\(SafeText("é"))" == "é")
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `no hostile text gets through`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let raw = generator.hostileText(length: 60)
    let text = SafeText(raw)
    for scalar in text.string.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
        Issue.record("U+\(String(scalar.value, radix: 16)) of \(raw.debugDescription)")
      default: #expect(!scalar.properties.isDefaultIgnorableCodePoint)
      }
    }
    #expect(text.width == text.glyphs.reduce(0) { $0 + $1.width })
    #expect(text.width == text.string.unicodeScalars.reduce(0) { $0 + displayWidth(of: $1) })
    #expect(SafeText(text.string, limit: .max) == text)
    let ascii = SafeText(raw, repertoire: .ascii)
    #expect(ascii.string.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    #expect(ascii.width == ascii.string.utf8.count)
    #expect(SafeText(raw, limit: 20).width <= 20)
  }

  @Test func `what follows an emoji of several parts is not swallowed with it`() {
    #expect(SafeText("👩\u{200D}👩\u{200D}👧\u{200D}👦12").string == "👩12")
    #expect(SafeText("❤\u{200D}🔥 hot").string == "❤ hot")
  }
}
