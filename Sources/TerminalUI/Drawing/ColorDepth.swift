/// How many colours a terminal shows.
package enum ColorDepth: Int, CaseIterable, Comparable, Sendable {
  /// None: attributes alone.
  case none = 0
  /// Eight.
  case eight = 8
  /// Eight and their bright twins.
  case sixteen = 16
  /// The palette of 256.
  case colors256 = 256

  /// Whether one shows fewer colours than the other.
  package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The deepest of a number of colours that a terminal says it has.
  ///
  /// More than 256 means direct colour, where an index above seven is no palette index any more.
  package init(colors: Int) {
    switch colors {
    case 257...: self = .eight
    case 256: self = .colors256
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }
}
