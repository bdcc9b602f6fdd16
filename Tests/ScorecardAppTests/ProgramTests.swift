import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

@MainActor
struct ProgramTests {
  private func state(_ options: State.Options = State.Options()) throws -> State {
    var state = State(options: options, size: .desk, capabilities: Capabilities(), now: .morning)
    _ = state.update(.loaded(try .reading(Northmoor.files), at: .morning))
    return state
  }

  @Test(.timeLimit(.minutes(1)))
  func `a burst of keys draws one frame`() throws {
    let burst = [Event](repeating: .key(.down), count: 3) + [.key("2"), .key(.down), .key(.down)]
    let terminal = BurstTerminal(size: .desk, bursts: [burst])
    let program = Program(try state(), on: terminal, in: StillSurroundings())
    program.run()
    #expect(terminal.frames.count == 2)
    #expect(program.state.selection == .indicator("I3"))
    #expect(terminal.frames.last == Screen(program.state).frame())
  }

  @Test(.timeLimit(.minutes(1)))
  func `keys that come one by one draw a frame each`() throws {
    let terminal = BurstTerminal(size: .desk, bursts: [[.key("2")], [.key(.down)], [.key(.down)]])
    Program(try state(), on: terminal, in: StillSurroundings()).run()
    #expect(terminal.frames.count == 4)
  }

  @Test(.timeLimit(.minutes(1)))
  func `after a storm of sizes the frame has the last one`() throws {
    let storm = (1...200).map { Event.resized(Size(width: $0, height: 1 + $0 % 60)) }
    let terminal = BurstTerminal(size: .desk, bursts: [storm + [.resized(.room)], [.resized(.wall)]])
    Program(try state(), on: terminal, in: StillSurroundings()).run()
    #expect(terminal.frames.map(\.size) == [.desk, .room, .wall])
  }

  @Test(.timeLimit(.minutes(1)))
  func `what was read in the background is shown when its descriptor can be read`() throws {
    let surroundings = StillSurroundings()
    surroundings.messages = [.loaded(try .reading(Northmoor.files), at: .morning)]
    let terminal = BurstTerminal(size: .desk, bursts: [[.readable(7)], [.readable(7)]])
    let empty = State(size: .desk, capabilities: Capabilities(), now: .morning)
    Program(empty, on: terminal, in: surroundings).run()
    #expect(terminal.frames.map { $0.text.contains("Reading the plan") } == [true, false])
    #expect(terminal.frames.last?.text.contains("Calls answered") == true)
    #expect(surroundings.asked == [7, 7])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a terminal that goes away ends the program at once`() throws {
    let terminal = BurstTerminal(size: .desk, bursts: [[.closed, .key("q")], [.key("q")]])
    let surroundings = StillSurroundings()
    Program(try state(), on: terminal, in: surroundings).run()
    #expect(terminal.frames.count == 1)
    #expect(surroundings.effects.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)), arguments: Mode.allCases, Signal.allCases)
  func `a signal ends the program`(_ mode: Mode, _ signal: Signal) throws {
    var options = State.Options()
    options.mode = mode
    let terminal = BurstTerminal(size: .desk, bursts: [[.signal(signal)], [.key("2")]])
    let surroundings = StillSurroundings()
    let program = Program(try state(options), on: terminal, in: surroundings)
    program.run()
    #expect(surroundings.effects == [.quit])
    #expect(program.state.page.place == .view(.scorecard))
  }

  @Test(.timeLimit(.minutes(1)))
  func `the key for quitting ends the program, and what follows is not read`() throws {
    let terminal = BurstTerminal(size: .desk, bursts: [[.key("2"), .key("q"), .key("3")], [.key("4")]])
    let surroundings = StillSurroundings()
    let program = Program(try state(), on: terminal, in: surroundings)
    program.run()
    #expect(surroundings.effects == [.quit])
    #expect(program.state.page.place == .view(.indicators))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a kiosk goes on whatever is pressed, until its terminal goes away`() throws {
    let keys = KeyBinding.all.flatMap(\.keys).map(Event.key)
    let terminal = BurstTerminal(size: .desk, bursts: [keys, keys, [.key("q")], [.key(.control("c"))]])
    let surroundings = StillSurroundings()
    Program(try state(.kiosk()), on: terminal, in: surroundings).run()
    #expect(terminal.frames.count == 5)
    #expect(!surroundings.effects.contains(.quit))
  }

  @Test(.timeLimit(.minutes(1)))
  func `drawing anew forgets what is on the screen`() throws {
    let terminal = BurstTerminal(size: .desk, bursts: [[.key(.control("l"))], [.resumed]])
    Program(try state(), on: terminal, in: StillSurroundings()).run()
    #expect(terminal.invalidations == 1)
    #expect(terminal.frames.count == 3)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a paste is one message`() throws {
    let terminal = BurstTerminal(
      size: .desk,
      bursts: [[.key("2"), .key("/"), .paste("calls"), .key(.enter)]]
    )
    let program = Program(try state(), on: terminal, in: StillSurroundings())
    program.run()
    #expect(program.state.page.filter.text == "calls")
  }

  @Test(.timeLimit(.minutes(1)))
  func `a kiosk turns when its time has come, and sleeps until then`() throws {
    let surroundings = StillSurroundings()
    surroundings.step = 20
    let terminal = BurstTerminal(size: .desk, bursts: [[], []])
    let program = Program(try state(.kiosk([.indicators, .risks, .actions])), on: terminal, in: surroundings)
    program.run()
    #expect(terminal.frames.count == 3)
    #expect(program.state.page.place == .view(.actions))
    #expect(terminal.timeouts.first == .seconds(20))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a browser at rest draws nothing`() throws {
    let surroundings = StillSurroundings()
    surroundings.step = 60
    let terminal = BurstTerminal(size: .desk, bursts: [[], [], []])
    Program(try state(), on: terminal, in: surroundings).run()
    #expect(terminal.frames.count == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func `what time alone brings is asked for in time`() throws {
    let surroundings = StillSurroundings()
    surroundings.nextWake = .milliseconds(50)
    surroundings.messages = [.loaded(try .reading(Northmoor.files), at: .morning)]
    let terminal = BurstTerminal(size: .desk, bursts: [[]])
    let empty = State(size: .desk, capabilities: Capabilities(), now: .morning)
    let program = Program(empty, on: terminal, in: surroundings)
    program.run()
    #expect(terminal.timeouts.first == .milliseconds(50))
    #expect(program.state.isLoaded)
  }
}

/// A terminal whose keys come in bursts, with a pause after each; after the last it is closed.
@MainActor
private final class BurstTerminal: Terminal {
  private(set) var size: Size
  let capabilities = Capabilities()
  private(set) var frames: [Buffer] = []
  private(set) var invalidations = 0
  /// How long it was waited for each burst.
  private(set) var timeouts: [Duration?] = []
  private var bursts: [[Event]]
  private var burst: [Event] = []

  init(size: Size, bursts: [[Event]]) {
    self.size = size
    self.bursts = bursts
  }

  func show(_ frame: Buffer) {
    frames.append(frame)
  }

  func invalidate() {
    invalidations += 1
  }

  func nextEvent(within timeout: Duration?) -> Event? {
    if timeout != .zero, burst.isEmpty {
      timeouts.append(timeout)
      guard !bursts.isEmpty else { return .closed }
      burst = bursts.removeFirst()
    }
    guard !burst.isEmpty else { return nil }
    let event = burst.removeFirst()
    if case .resized(let size) = event { self.size = size }
    return event
  }

  func watch(_ descriptor: Int32) {}
}

/// Surroundings in which only what a test says happens.
@MainActor
private final class StillSurroundings: Surroundings {
  var messages: [Message] = []
  var nextWake: Duration?
  /// How many seconds pass whenever the time is asked for.
  var step = 0.0
  private(set) var effects: [Effect] = []
  private(set) var asked: [Int32] = []
  private var time = Moment.morning

  var now: Moment {
    time = time.advanced(by: step)
    return time
  }

  func message(from descriptor: Int32) -> Message? {
    asked.append(descriptor)
    return messages.isEmpty ? nil : messages.removeFirst()
  }

  func wake() -> Message? {
    messages.isEmpty ? nil : messages.removeFirst()
  }

  func perform(_ effect: Effect) {
    effects.append(effect)
  }
}
