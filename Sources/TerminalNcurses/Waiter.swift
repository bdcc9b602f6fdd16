#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Waits for the terminal, the pipe of signals and the watched descriptors at once.
struct Waiter {
  /// What was found.
  struct Found: OptionSet {
    let rawValue: Int
    static let input = Found(rawValue: 1)
    static let signals = Found(rawValue: 2)
    static let hangUp = Found(rawValue: 4)
  }

  /// Whether the terminal is there.
  var isOpen = true
  /// The watched descriptors that can be read.
  private(set) var readable: [Int32] = []
  private let signals: Int32
  private var watched: [Int32] = []

  init(signals: Int32) {
    self.signals = signals
  }

  mutating func watch(_ descriptor: Int32) {
    if !watched.contains(descriptor) { watched.append(descriptor) }
  }

  /// Waits until something happened or the time has passed.
  /// - Parameter timeout: How long; for ever if nil.
  /// - Returns: What happened; empty when the time has passed.
  mutating func wait(within timeout: Duration?) -> Found {
    readable.removeAll(keepingCapacity: true)
    // A negative descriptor is passed over.
    var descriptors = [pollfd(fd: isOpen ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0)]
    descriptors.append(pollfd(fd: signals, events: Int16(POLLIN), revents: 0))
    for descriptor in watched {
      descriptors.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
    }
    let count = poll(&descriptors, nfds_t(descriptors.count), timeout.map(Self.milliseconds) ?? -1)
    return count > 0 ? sorted(descriptors) : []
  }

  private mutating func sorted(_ descriptors: [pollfd]) -> Found {
    var found: Found = []
    let terminal = Int32(descriptors[0].revents)
    if terminal & POLLIN != 0 { found.insert(.input) }
    if terminal & (POLLHUP | POLLERR | POLLNVAL) != 0 { found.insert(.hangUp) }
    if descriptors[1].revents != 0 { found.insert(.signals) }
    for descriptor in descriptors.dropFirst(2) where descriptor.revents != 0 {
      readable.append(descriptor.fd)
      // Nothing follows: asking again would find it again at once, without end.
      if Int32(descriptor.revents) & POLLIN == 0 { watched.removeAll { $0 == descriptor.fd } }
    }
    return found
  }

  /// Rounded up, so that a wait never ends early and has to be repeated.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    return Int32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
