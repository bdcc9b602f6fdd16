import TerminalUI
import Testing

struct StyleTests {
  @Test func `a style takes four bytes and a cell twelve`() {
    #expect(MemoryLayout<Style>.size == 4)
    #expect(MemoryLayout<Cell>.size == 12)
  }

  @Test(arguments: [Color.terminal, .indexed(0), .indexed(7), .indexed(255)])
  func `what is packed comes out again`(color: Color) {
    let style = Style(foreground: color, background: .indexed(3), attributes: [.dim, .reverse])
    #expect(style.foreground == color)
    #expect(style.background == .indexed(3))
    #expect(style.attributes == [.dim, .reverse])
    #expect(Style(background: color).background == color)
    #expect(Style(background: color).foreground == .terminal)
  }

  @Test func `the style above wins where it has a colour`() {
    let below = Style(foreground: .indexed(1), background: .indexed(2), attributes: .bold)
    let above = Style(background: .indexed(5), attributes: .underline)
    let merged = below.merging(above)
    #expect(merged.foreground == .indexed(1))
    #expect(merged.background == .indexed(5))
    #expect(merged.attributes == [.bold, .underline])
    #expect(below.merging(.plain) == below)
  }

  @Test func `a colour is reduced to its nearest`() {
    #expect(Color.indexed(196).reduced(to: .sixteen) == .indexed(9))
    #expect(Color.indexed(12).reduced(to: .eight) == .indexed(4))
    #expect(Color.indexed(231).reduced(to: .eight) == .indexed(7))
    #expect(Color.indexed(200).reduced(to: .none) == .terminal)
    #expect(Color.indexed(200).reduced(to: .colors256) == .indexed(200))
  }

  @Test func `direct colour is used as eight colours`() {
    #expect(ColorDepth(colors: 16_777_216) == .eight)
    #expect(ColorDepth(colors: 256) == .colors256)
    #expect(ColorDepth(colors: 88) == .sixteen)
    #expect(ColorDepth(colors: 0) == .none)
    #expect(ColorDepth(colors: -1) == .none)
    #expect(ColorDepth.none < .eight)
  }

  @Test func `a style is said in words`() {
    #expect(Style.plain.description == "plain")
    let style = Style(foreground: .indexed(208), background: .indexed(0), attributes: [.bold, .italic])
    #expect(style.description == "208 on 0 bold italic")
  }

  @Test func `blanks look alike unless something but the letters differs`() {
    let style = Style(foreground: .indexed(1), background: .indexed(4))
    #expect(style.looksAlikeOnBlanks(style.with(foreground: .indexed(2), attributes: [.bold, .dim])))
    #expect(!style.looksAlikeOnBlanks(style.with(background: .indexed(5))))
    #expect(!style.looksAlikeOnBlanks(style.with(attributes: .underline)))
    #expect(!style.with(attributes: .reverse).looksAlikeOnBlanks(style.with(attributes: .reverse)))
  }
}
