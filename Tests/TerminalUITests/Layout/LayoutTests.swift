import TerminalUI
import Testing

struct LayoutTests {
  private func widths(_ total: Int, _ constraints: [Constraint], spacing: Int = 0) -> [Int] {
    Rect(x: 0, y: 0, width: total, height: 1).columns(constraints, spacing: spacing).map(\.width)
  }

  @Test func `fixed wishes go before shares`() {
    #expect(widths(12, [.length(4), .fill(1)]) == [4, 8])
    #expect(widths(12, [.fill(1), .length(4)]) == [8, 4])
    #expect(widths(12, [.minimum(4), .length(3)]) == [9, 3])
    #expect(widths(12, [.fraction(1, of: 3), .fill(1)]) == [4, 8])
    #expect(widths(12, [.fill(1), .fill(2)]) == [4, 8])
  }

  @Test func `a share that does not divide loses nothing`() {
    #expect(widths(10, [.fill(1), .fill(1), .fill(1)]) == [3, 3, 4])
  }

  @Test func `what has no room is empty`() {
    #expect(widths(5, [.length(4), .length(4), .length(4)]) == [4, 1, 0])
    #expect(widths(0, [.fill(1), .minimum(3)]) == [0, 0])
    #expect(widths(4, [.fraction(1, of: 0), .fill(-1)]) == [0, 0])
  }

  @Test func `spacing lies between the parts`() {
    let parts = Rect(x: 5, y: 0, width: 12, height: 1).columns([.length(3), .fill(1)], spacing: 2)
    #expect(parts.map(\.x) == [5, 10])
    #expect(parts.map(\.width) == [3, 7])
  }

  @Test func `rows divide the height`() {
    let parts = Rect(x: 1, y: 1, width: 4, height: 5).rows([.length(1), .fill(1), .length(1)])
    #expect(parts.map(\.y) == [1, 2, 5])
    #expect(parts.map(\.height) == [1, 3, 1])
    #expect(parts.allSatisfy { $0.width == 4 && $0.x == 1 })
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `parts never exceed the whole nor overlap`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let area = Rect(x: 3, y: 0, width: Int.random(in: 0...60, using: &generator), height: 2)
    let constraints: [Constraint] = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      let number = Int.random(in: -2...40, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: return .length(number)
      case 1: return .minimum(number)
      case 2: return .fraction(number, of: 20)
      default: return .fill(number)
      }
    }
    let parts = area.columns(constraints, spacing: Int.random(in: -1...3, using: &generator))
    #expect(parts.count == constraints.count)
    for part in parts { #expect(part.x >= area.x && part.maxX <= area.maxX) }
    for (left, right) in zip(parts, parts.dropFirst()) { #expect(left.maxX <= right.x) }
  }
}
