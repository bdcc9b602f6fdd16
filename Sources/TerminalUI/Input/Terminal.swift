/// A screen and its keys.
@MainActor
package protocol Terminal: AnyObject {
  /// The width and height of the screen now.
  var size: Size { get }
  /// What it can do.
  var capabilities: Capabilities { get }

  /// Shows a frame; of one equal to the last, nothing is written.
  func show(_ frame: Buffer)

  /// Forgets what is on the screen, so that the next frame is written whole.
  func invalidate()

  /// Waits for the next event.
  /// - Parameter timeout: How long; for ever if nil, not at all if zero.
  /// - Returns: The event; nil when the time has passed.
  func nextEvent(within timeout: Duration?) -> Event?

  /// Reports from now on when a descriptor can be read.
  func watch(_ descriptor: Int32)
}
