import TerminalUI
import Testing

struct SlicingTests {
  @Test func `what is too long ends in an ellipsis`() {
    #expect(SafeText("abcdef").truncated(to: 4).string == "abc…")
    #expect(SafeText("abcdef").truncated(to: 6).string == "abcdef")
    #expect(SafeText("abcdef").truncated(to: 1).string == "…")
    #expect(SafeText("abcdef").truncated(to: 0).string == "")
    #expect(SafeText("東京東").truncated(to: 4).string == "東…")
    #expect(SafeText("abcdef").truncated(to: 4, ellipsis: "...").string == "a...")
    #expect(SafeText("abcdef").truncated(to: 2, ellipsis: "...").string == "ab")
  }

  @Test func `half a wide glyph that is scrolled out is a blank`() {
    #expect(SafeText("東京").dropping(1).string == " 京")
    #expect(SafeText("東京").prefix(3).string == "東")
    #expect(SafeText("abc").dropping(1).string == "bc")
    #expect(SafeText("abc").dropping(9).isEmpty)
    #expect(SafeText("e\u{301}x").dropping(1).string == "x")
  }

  @Test func `text is padded to its side`() {
    #expect(SafeText("ab").padded(to: 5).string == "ab   ")
    #expect(SafeText("ab").padded(to: 5, alignment: .right).string == "   ab")
    #expect(SafeText("ab").padded(to: 5, alignment: .center).string == " ab  ")
    #expect(SafeText("abcdef").padded(to: 3).string == "ab…")
  }

  @Test func `lines break at blanks`() {
    #expect(SafeText("hello brave world").wrapped(to: 11).map(\.string) == ["hello brave", "world"])
    #expect(SafeText("hello   world").wrapped(to: 5).map(\.string) == ["hello", "world"])
    #expect(SafeText("hello world   ").wrapped(to: 6).map(\.string) == ["hello", "world"])
    #expect(SafeText("short").wrapped(to: 9).map(\.string) == ["short"])
    #expect(SafeText("").wrapped(to: 9).map(\.string) == [""])
  }

  @Test func `long words are broken`() {
    #expect(SafeText("abcdefgh").wrapped(to: 3).map(\.string) == ["abc", "def", "gh"])
    #expect(SafeText("a bcdefgh i").wrapped(to: 4).map(\.string) == ["a", "bcde", "fgh", "i"])
    #expect(SafeText("東京東京").wrapped(to: 5).map(\.string) == ["東京", "東京"])
  }

  @Test func `styles survive cutting and wrapping`() {
    let red = Style(foreground: .indexed(1))
    let text = StyledText("hello ") + StyledText("brave", style: red) + StyledText(" world")
    let lines = text.wrapped(to: 8)
    #expect(lines.map(\.text.string) == ["hello", "brave", "world"])
    #expect(lines[1].spans == [Span("brave", style: red)])
    let cut = text.truncated(to: 9)
    #expect(cut.text.string == "hello br…")
    #expect(cut.spans.last == Span("…", style: red))
    #expect(cut.width == 9)
    #expect(text.dropping(8).text.string == "ave world")
    #expect([StyledText("a"), StyledText("b")].joined(separator: " ").text.string == "a b")
  }

  @Test func `a ground lies under every part`() {
    let text = StyledText("a", style: Style(foreground: .indexed(1))) + StyledText("b")
    let over = text.over(Style(foreground: .indexed(2), attributes: .bold))
    #expect(over.spans[0].style == Style(foreground: .indexed(1), attributes: .bold))
    #expect(over.spans[1].style == Style(foreground: .indexed(2), attributes: .bold))
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `nothing gets wider than asked nor lost`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = SafeText(generator.hostileText(length: 40))
    let width = Int.random(in: 2...20, using: &generator)
    #expect(text.truncated(to: width).width <= width)
    #expect(text.prefix(width).width <= width)
    #expect(text.padded(to: width).width == width)
    #expect(text.dropping(width).width == max(0, text.width - width))
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.width <= width })
    let letters = { (text: String) in Array(text.unicodeScalars).filter { $0 != " " } }
    #expect(letters(lines.map(\.string).joined()) == letters(text.string))
    #expect(StyledText(text).wrapped(to: width).map(\.text) == lines)
  }
}
