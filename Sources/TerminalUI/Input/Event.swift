/// What a terminal reports.
package enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted, as it came: it is data and may hold anything.
  case paste(String)
  /// The terminal has a new size.
  case resized(Size)
  /// A watched descriptor can be read.
  case readable(Int32)
  /// The program is asked to end.
  case signal(Signal)
  /// The program is back from having been stopped; the frame has to be shown again.
  case resumed
  /// The terminal went away; nothing follows.
  case closed
}
