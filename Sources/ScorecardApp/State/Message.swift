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
  /// The plan's files were read, wholly or in part, at a moment; the plan that is looked at may be rated already.
  case loaded(Snapshot, rated: RatedPlan? = nil, at: Moment)
  /// The plans that were read were looked over, and there may be more to tell.
  case reviewed(Snapshot)
  /// The themes there are, the one that is worn first.
  case themes([Theme])
  /// Time has passed.
  case tick(Moment)
  /// What time it is, before a key is told.
  case clock(Moment)
  /// What came of a file that was to be written: its path, or why there is none.
  case written(String)
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
  /// Write a report into a new file, and tell where it is.
  case write(ReportFile)
}

/// A text that leaves the program as a file.
package struct ReportFile: Hashable, Sendable {
  /// The name its file is to have; where there is such a file already, a number is added.
  package let name: String
  /// The text.
  package let text: String
}
