package import ScorecardModel
package import TerminalUI

/// Something that happened, told to the state; nothing else changes it.
package enum Message: Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted.
  case pasted(String)
  /// The terminal has another size.
  case resized(Size)
  /// The plan's files were read, wholly or in part, at a moment.
  case loaded(Snapshot, at: Moment)
  /// The plans that were read were looked over, and there may be more to tell.
  case reviewed(Snapshot)
  /// The themes there are, the one that is worn first.
  case themes([Theme])
  /// Time has passed.
  case tick(Moment)
  /// Somebody asked the program to end.
  case endRequested
}

/// Something the state wants done outside; the executable does it.
package enum Effect: Hashable, Sendable {
  /// End the program.
  case quit
  /// Draw every cell anew.
  case redraw
  /// Read the themes that were left unread at the start.
  case readThemes
}
