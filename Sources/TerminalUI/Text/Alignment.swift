/// Where text stands in room wider than itself.
package enum Alignment: Hashable, Sendable {
  /// At the left edge.
  case left
  /// At the right edge.
  case right
  /// In the middle.
  case center

  /// The columns left free before the text.
  package func offset(in room: Int) -> Int {
    switch self {
    case .left: 0
    case .right: max(0, room)
    case .center: max(0, room) / 2
    }
  }
}
