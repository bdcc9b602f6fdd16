import TerminalUI

/// Events that were read and not yet delivered.
struct EventQueue {
  private var events: [Event] = []
  private var first = 0

  mutating func add(_ more: [Event]) {
    events += more
  }

  mutating func next() -> Event? {
    guard first < events.count else { return nil }
    defer {
      first += 1
      if first == events.count {
        events.removeAll(keepingCapacity: true)
        first = 0
      }
    }
    return events[first]
  }
}
