import TerminalUI
import Testing

struct RectTests {
  private let rect = Rect(x: 2, y: 3, width: 10, height: 4)

  @Test func `a rectangle is never of negative size`() {
    #expect(Rect(x: 0, y: 0, width: -1, height: -5).size == .zero)
    #expect(Size(width: -1, height: 3) == Size(width: 0, height: 3))
    #expect(rect.inset(by: 20).isEmpty)
    #expect(rect.dropTop(99).height == 0)
    #expect(rect.left(-3).width == 0)
  }

  @Test func `the ends are exclusive`() {
    #expect(rect.maxX == 12)
    #expect(rect.maxY == 7)
    #expect(rect.contains(Point(x: 11, y: 6)))
    #expect(!rect.contains(Point(x: 12, y: 6)))
  }

  @Test func `parts are cut from their side`() {
    #expect(rect.top(1) == Rect(x: 2, y: 3, width: 10, height: 1))
    #expect(rect.bottom(1) == Rect(x: 2, y: 6, width: 10, height: 1))
    #expect(rect.dropTop(1) == Rect(x: 2, y: 4, width: 10, height: 3))
    #expect(rect.dropBottom(1) == Rect(x: 2, y: 3, width: 10, height: 3))
    #expect(rect.left(2) == Rect(x: 2, y: 3, width: 2, height: 4))
    #expect(rect.right(2) == Rect(x: 10, y: 3, width: 2, height: 4))
    #expect(rect.dropLeft(2) == Rect(x: 4, y: 3, width: 8, height: 4))
    #expect(rect.dropRight(2) == Rect(x: 2, y: 3, width: 8, height: 4))
    #expect(rect.inset(horizontal: 2, vertical: 1) == Rect(x: 4, y: 4, width: 6, height: 2))
  }

  @Test func `a row that is not there is empty`() {
    #expect(rect.row(0) == rect.top(1))
    #expect(rect.row(3) == rect.bottom(1))
    #expect(rect.row(4).isEmpty)
    #expect(rect.row(-1).isEmpty)
  }

  @Test func `rectangles that do not meet share nothing`() {
    #expect(rect.intersection(Rect(x: 0, y: 0, width: 4, height: 4)) == Rect(x: 2, y: 3, width: 2, height: 1))
    #expect(rect.intersection(Rect(x: 40, y: 0, width: 4, height: 4)).isEmpty)
  }

  @Test(arguments: -2...30)
  func `parts stay inside`(count: Int) {
    let parts = [
      rect.top(count), rect.bottom(count), rect.left(count), rect.right(count), rect.dropTop(count),
      rect.dropBottom(count), rect.dropLeft(count), rect.dropRight(count), rect.inset(by: count),
      rect.row(count), rect.centered(Size(width: count, height: count)),
    ]
    for part in parts where !part.isEmpty { #expect(rect.intersection(part) == part) }
  }
}
