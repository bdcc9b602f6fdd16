/// How much room one part of a rectangle wants.
///
/// Fixed wishes are served first, in order; what is then left is shared by `minimum` and `fill`.
package enum Constraint: Hashable, Sendable {
  /// So many cells.
  ///
  /// ```
  /// 12 wide: .length(4), .fill(1)       |----|        |
  /// ```
  case length(Int)
  /// So many cells, and a share of weight one of what is left.
  ///
  /// ```
  /// 12 wide: .minimum(4), .length(3)    |---------|   |
  /// ```
  case minimum(Int)
  /// A fraction of the whole.
  ///
  /// ```
  /// 12 wide: .fraction(1, of: 3), .fill(1)    |----|        |
  /// ```
  case fraction(Int, of: Int)
  /// A share of what is left, by weight.
  ///
  /// ```
  /// 12 wide: .fill(1), .fill(2)         |----|--------|
  /// ```
  case fill(Int)

  /// What it takes before anything is shared.
  func wish(of total: Int) -> Int {
    switch self {
    case .length(let count), .minimum(let count): max(0, count)
    case .fraction(let part, let whole): whole > 0 ? max(0, total * max(0, part) / whole) : 0
    case .fill: 0
    }
  }

  /// Its share of what is left.
  var weight: Int {
    switch self {
    case .length, .fraction: 0
    case .minimum: 1
    case .fill(let weight): max(0, weight)
    }
  }
}
