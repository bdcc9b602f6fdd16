/// The marks over a base, at most four; more are left out, so that no cell grows without end.
package struct Marks: Hashable, Sendable {
  /// As many marks as a cell of ncurses holds besides its base.
  package static let limit = 4

  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  /// No mark.
  package init() {}

  /// Whether there is none.
  package var isEmpty: Bool { first == 0 }

  /// Adds a mark where there is room for it.
  mutating func append(_ mark: Unicode.Scalar) {
    if first == 0 {
      first = mark.value
    } else if second == 0 {
      second = mark.value
    } else if third == 0 {
      third = mark.value
    } else if fourth == 0 {
      fourth = mark.value
    }
  }

  /// The marks in order, as scalar values; zero stands for none.
  package var values: (UInt32, UInt32, UInt32, UInt32) { (first, second, third, fourth) }

  /// The marks in order.
  package var scalars: [Unicode.Scalar] {
    [first, second, third, fourth].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }
}
