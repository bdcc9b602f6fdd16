/// A signal that asks the program to end.
package enum Signal: CaseIterable, Sendable {
  /// SIGINT.
  case interrupt
  /// SIGTERM.
  case terminate
  /// SIGHUP: the session is over.
  case hangUp
  /// SIGQUIT.
  case quit
}
