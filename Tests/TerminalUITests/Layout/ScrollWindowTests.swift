import TerminalUI
import Testing

struct ScrollWindowTests {
  @Test func `it moves no further than it must`() {
    var window = ScrollWindow(offset: 10)
    window.keep(12, visible: 5, of: 100)
    #expect(window.offset == 10)
    window.keep(15, visible: 5, of: 100)
    #expect(window.offset == 11)
    window.keep(3, visible: 5, of: 100)
    #expect(window.offset == 3)
  }

  @Test func `no room below is wasted`() {
    var window = ScrollWindow(offset: 90)
    window.keep(94, visible: 20, of: 95)
    #expect(window.offset == 75)
    window.keep(2, visible: 20, of: 10)
    #expect(window.offset == 0)
  }

  @Test func `scrolling stops at the ends`() {
    var window = ScrollWindow()
    window.scroll(by: 1000, visible: 10, of: 30)
    #expect(window.offset == 20)
    window.scroll(by: -1000, visible: 10, of: 30)
    #expect(window.offset == 0)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `the selection is always in view`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...50, using: &generator)
    let visible = Int.random(in: 0...20, using: &generator)
    var window = ScrollWindow(offset: Int.random(in: -5...60, using: &generator))
    let selected = Int.random(in: -3...60, using: &generator)
    window.keep(selected, visible: visible, of: count)
    let row = min(max(0, selected), max(0, count - 1))
    #expect(window.offset <= row && row < window.offset + max(1, visible))
    #expect(window.offset >= 0 && window.offset <= max(0, count - max(1, visible)))
  }
}
