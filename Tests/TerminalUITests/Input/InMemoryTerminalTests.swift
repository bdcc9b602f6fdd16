import TerminalUI
import Testing

@MainActor
struct InMemoryTerminalTests {
  @Test func `events are played, then it is closed`() {
    let terminal = InMemoryTerminal(width: 10, height: 3, keys: [.down, .character("q")])
    #expect(terminal.nextEvent(within: nil) == .key(.down))
    #expect(terminal.nextEvent(within: .zero) == .key(.character("q")))
    #expect(terminal.nextEvent(within: nil) == .closed)
    #expect(terminal.nextEvent(within: nil) == .closed)
  }

  @Test func `a new size counts from its event on`() {
    let small = Size(width: 3, height: 2)
    let terminal = InMemoryTerminal(size: Size(width: 10, height: 3), events: [.resized(small)])
    terminal.add(.key(.up))
    #expect(terminal.size.width == 10)
    #expect(terminal.nextEvent(within: nil) == .resized(small))
    #expect(terminal.size == small)
    #expect(terminal.nextEvent(within: nil) == .key(.up))
  }

  @Test func `equal frames are kept once`() {
    let terminal = InMemoryTerminal(width: 4, height: 1, keys: [])
    var frame = Buffer(size: terminal.size)
    terminal.show(frame)
    terminal.show(frame)
    frame.write("x", at: .origin)
    terminal.show(frame)
    #expect(terminal.frames.count == 2)
    #expect(terminal.showCount == 3)
    #expect(terminal.screen?.text == "x")
    terminal.watch(7)
    #expect(terminal.watched == [7])
  }

  @Test func `capabilities choose the glyphs`() {
    #expect(Capabilities(isUnicode: false).glyphs == .ascii)
    #expect(Capabilities().repertoire == .unicode)
  }
}
