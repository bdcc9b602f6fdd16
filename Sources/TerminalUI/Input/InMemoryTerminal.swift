/// A terminal that plays a list of events and keeps the frames, for tests.
@MainActor
package final class InMemoryTerminal: Terminal {
  /// The width and height; a `resized` event sets it before it is delivered.
  package var size: Size
  /// What it pretends to be able to do.
  package let capabilities: Capabilities
  /// The frames that were shown and differed from the one before.
  package private(set) var frames: [Buffer] = []
  /// How often a frame was shown, equal ones included.
  package private(set) var showCount = 0
  /// The descriptors that are watched.
  package private(set) var watched: [Int32] = []
  private var events: [Event]

  /// A terminal of a size that plays events; after the last it is closed.
  package init(size: Size, capabilities: Capabilities = Capabilities(), events: [Event] = []) {
    self.size = size
    self.capabilities = capabilities
    self.events = events.reversed()
  }

  /// A terminal of a size on which keys are pressed.
  package convenience init(
    width: Int,
    height: Int,
    capabilities: Capabilities = Capabilities(),
    keys: [Key]
  ) {
    self.init(
      size: Size(width: width, height: height),
      capabilities: capabilities,
      events: keys.map(Event.key)
    )
  }

  /// The frame on the screen.
  package var screen: Buffer? { frames.last }

  /// Adds an event to the end of the list.
  package func add(_ event: Event) {
    events.insert(event, at: 0)
  }

  /// Keeps a frame.
  package func show(_ frame: Buffer) {
    showCount += 1
    if frames.last != frame { frames.append(frame) }
  }

  /// Counts nothing: every frame that is shown is whole.
  package func invalidate() {}

  /// The next event of the list, at once.
  package func nextEvent(within timeout: Duration?) -> Event? {
    let event = events.popLast() ?? .closed
    if case .resized(let size) = event { self.size = size }
    return event
  }

  /// Notes a descriptor.
  package func watch(_ descriptor: Int32) {
    watched.append(descriptor)
  }
}
