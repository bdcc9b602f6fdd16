/// A key as it was pressed.
package enum Key: Hashable, Sendable {
  /// A letter, a digit, a sign, the space bar.
  case character(Character)
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// A page back.
  case pageUp
  /// A page on.
  case pageDown
  /// To the start.
  case home
  /// To the end.
  case end
  /// The Enter key, or Ctrl-J.
  case enter
  /// The Escape key.
  case escape
  /// The tabulator.
  case tab
  /// Shift and the tabulator.
  case backTab
  /// The key that deletes to the left.
  case backspace
  /// The key that deletes to the right.
  case delete
  /// The insert key.
  case insert
  /// A function key, from 1.
  case function(Int)
  /// Ctrl with a lower-case letter or one of `\ ] ^ _` and the space bar.
  case control(Character)
}
