/// Waits until a folder is quiet, but never for long; it holds no clock, moments are passed in.
package struct Debounce<Instant: InstantProtocol>: Sendable where Instant.Duration == Duration {
  /// How long nothing must have happened.
  package let quiet: Duration
  /// The longest time from the first event on.
  package let limit: Duration
  private var first: Instant?
  private var last: Instant?

  /// A state machine at rest.
  package init(quiet: Duration = .milliseconds(20), limit: Duration = .milliseconds(150)) {
    self.quiet = quiet
    self.limit = limit
  }

  /// Notes that something relevant happened.
  package mutating func note(at now: Instant) {
    if first == nil { first = now }
    last = now
  }

  /// When to act; nil while nothing has happened.
  package var deadline: Instant? {
    guard let first, let last else { return nil }
    return min(last.advanced(by: quiet), first.advanced(by: limit))
  }

  /// Whether it is time to act; if it is, the machine is at rest again.
  package mutating func fires(at now: Instant) -> Bool {
    guard let deadline, now >= deadline else { return false }
    (first, last) = (nil, nil)
    return true
  }
}
