import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

@MainActor
struct ProgramTests {
  /// A plan of one period: it has no history to work out when nobody presses a key.
  private static let files = Northmoor.files([
    "measurements.csv": "indicator,period,actual,target\nI1,2026/27 Q2,81.0,80\nI2,2026/27 Q2,81.2,95\n"
  ])

  private func state(_ options: State.Options = State.Options()) throws -> State {
    var state = State(options: options, size: .desk, capabilities: Capabilities(), now: .morning)
    _ = state.update(.loaded(try .reading(ProgramTests.files), at: .morning))
    return state
  }

  @Test(.timeLimit(.minutes(1)))
  func `a burst of keys draws one frame`() throws {
    let burst = [Event](repeating: .key(.down), count: 3) + [.key("2"), .key(.down), .key(.down)]
    let terminal = BurstTerminal([burst])
    let program = Program(try state(), on: terminal, in: StillSurroundings(terminal))
    program.run()
    #expect(terminal.frames.count == 2)
    #expect(program.state.selection == .indicator("I3"))
    #expect(terminal.frames.last == Screen(program.state).frame())
  }

  @Test(.timeLimit(.minutes(1)))
  func `keys that come one by one draw a frame each`() throws {
    let terminal = BurstTerminal([[.key("2")], [.key(.down)], [.key(.down)]])
    Program(try state(), on: terminal, in: StillSurroundings(terminal)).run()
    #expect(terminal.frames.count == 4)
  }

  @Test(.timeLimit(.minutes(1)))
  func `after a storm of sizes the frame has the last one`() throws {
    let storm = (1...200).map { Event.resized(Size(width: $0, height: 1 + $0 % 60)) }
    let terminal = BurstTerminal([storm + [.resized(.room)], [.resized(.wall)]])
    Program(try state(), on: terminal, in: StillSurroundings(terminal)).run()
    #expect(terminal.frames.map(\.size) == [.desk, .room, .wall])
  }

  @Test(.timeLimit(.minutes(1)))
  func `what was read in the background is shown when its descriptor can be read`() throws {
    let terminal = BurstTerminal([[.readable(7)], [.readable(7)]])
    let surroundings = StillSurroundings(terminal)
    surroundings.messages = [.loaded(try .reading(ProgramTests.files), at: .morning)]
    let empty = State(size: .desk, capabilities: Capabilities(), now: .morning)
    Program(empty, on: terminal, in: surroundings).run()
    #expect(terminal.frames.map { $0.text.contains("Reading the plan") } == [true, false])
    #expect(terminal.frames.last?.text.contains("Calls answered") == true)
    #expect(surroundings.asked == [7, 7])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a key pressed while the folder is read again is heard at once, and holds for what was read`() throws {
    let files = Northmoor.files
    var state = State(size: .desk, capabilities: Capabilities(), now: .morning)
    _ = state.update(.loaded(try .reading(files), at: .morning))
    let terminal = BurstTerminal([[.key("2")], [.key("[")], [.readable(7)]])
    let surroundings = StillSurroundings(terminal)
    // It was rated before the key: from where the plan was looked at then.
    let snapshot = try Snapshot.reading(files)
    surroundings.messages = [.loaded(snapshot, rated: state.standpoint.rated(snapshot), at: .morning)]
    let program = Program(state, on: terminal, in: surroundings)
    program.run()
    #expect(surroundings.standpoints.contains { $0.period?.label == "Q1 2026/27" })
    #expect(terminal.frames.suffix(2).allSatisfy { $0.text.contains("Q1 2026/27") })
    #expect(program.state.scorecard?.period.label == "Q1 2026/27")
  }

  @Test(.timeLimit(.minutes(1)))
  func `a terminal that goes away ends the program at once`() throws {
    let terminal = BurstTerminal([[.closed, .key("q")], [.key("q")]])
    let surroundings = StillSurroundings(terminal)
    Program(try state(), on: terminal, in: surroundings).run()
    #expect(terminal.frames.count == 1)
    #expect(surroundings.effects.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)), arguments: Mode.allCases, Signal.allCases)
  func `a signal ends the program`(_ mode: Mode, _ signal: Signal) throws {
    var options = State.Options()
    options.mode = mode
    let terminal = BurstTerminal([[.signal(signal)], [.key("2")]])
    let surroundings = StillSurroundings(terminal)
    let program = Program(try state(options), on: terminal, in: surroundings)
    program.run()
    #expect(surroundings.effects == [.quit])
    #expect(program.state.page.place == .view(.scorecard))
  }

  @Test(.timeLimit(.minutes(1)))
  func `the key for quitting ends the program, and what follows is not read`() throws {
    let terminal = BurstTerminal([[.key("2"), .key("q"), .key("3")], [.key("4")]])
    let surroundings = StillSurroundings(terminal)
    let program = Program(try state(), on: terminal, in: surroundings)
    program.run()
    #expect(surroundings.effects == [.quit])
    #expect(program.state.page.place == .view(.indicators))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a kiosk goes on whatever is pressed, until its terminal goes away`() throws {
    let keys = KeyBinding.all.flatMap(\.keys).map(Event.key)
    let terminal = BurstTerminal([keys, keys, [.key("q")], [.key(.control("c"))]])
    let surroundings = StillSurroundings(terminal)
    Program(try state(.kiosk()), on: terminal, in: surroundings).run()
    #expect(terminal.frames.count == 5)
    #expect(!surroundings.effects.contains(.quit))
  }

  @Test(.timeLimit(.minutes(1)))
  func `drawing anew forgets what is on the screen`() throws {
    let terminal = BurstTerminal([[.key(.control("l"))], [.resumed]])
    Program(try state(), on: terminal, in: StillSurroundings(terminal)).run()
    #expect(terminal.invalidations == 1)
    #expect(terminal.frames.count == 3)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a paste is one message`() throws {
    let terminal = BurstTerminal([[.key("2"), .key("/"), .paste("calls"), .key(.enter)]]
    )
    let program = Program(try state(), on: terminal, in: StillSurroundings(terminal))
    program.run()
    #expect(program.state.page.filter.text == "calls")
  }

  @Test(.timeLimit(.minutes(1)))
  func `a kiosk sleeps until the next view is due, and turns`() throws {
    let terminal = BurstTerminal([], pause: 50)
    let surroundings = StillSurroundings(terminal)
    let program = Program(try state(.kiosk([.indicators, .risks, .actions])), on: terminal, in: surroundings)
    program.run()
    #expect(program.state.page.place == .view(.actions))
    #expect(terminal.frames.count == 3)
    #expect(terminal.timeouts.first == .seconds(20))
    #expect(terminal.timeouts.count < 10)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a browser at rest sleeps until midnight`() throws {
    let terminal = BurstTerminal([], pause: 3600)
    Program(try state(), on: terminal, in: StillSurroundings(terminal)).run()
    #expect(terminal.frames.count == 1)
    #expect(terminal.timeouts.count == 1)
  }

  @Test(.timeLimit(.minutes(1)))
  func `at midnight a plan without a day is read on the next`() throws {
    let terminal = BurstTerminal([], pause: 86_400)
    var state = State(size: .desk, capabilities: Capabilities(), now: .morning)
    let header = Northmoor.header.replacing("as-at: 2026-10-15\n", with: "")
    _ = state.update(
      .loaded(try .reading(ProgramTests.files.merging(["plan.yaml": header]) { $1 }), at: .morning)
    )
    let program = Program(state, on: terminal, in: StillSurroundings(terminal))
    program.run()
    #expect(program.state.scorecard?.asAt == day("2026-01-06"))
    #expect(terminal.frames.count == 2)
  }

  @Test(.timeLimit(.minutes(1)))
  func `who runs through a list sees the sheet beside it when they rest`() throws {
    let run = [Event](repeating: .key(.down), count: 4)
    let terminal = BurstTerminal([[.resized(.wall), .key("2")], run, []])
    let program = Program(try state(), on: terminal, in: StillSurroundings(terminal))
    program.run()
    let frame = try #require(terminal.frames.last)
    #expect(program.state.selection == .indicator("I5"))
    #expect(frame.text.contains("Indicator I5"))
    #expect(terminal.timeouts.count < 30)
  }

  @Test(.timeLimit(.minutes(1)))
  func `what time alone brings is asked for in time`() throws {
    let terminal = BurstTerminal([])
    let surroundings = StillSurroundings(terminal)
    surroundings.nextWake = .milliseconds(50)
    surroundings.messages = [.loaded(try .reading(ProgramTests.files), at: .morning)]
    let empty = State(size: .desk, capabilities: Capabilities(), now: .morning)
    let program = Program(empty, on: terminal, in: surroundings)
    program.run()
    #expect(terminal.timeouts.first == .milliseconds(50))
    #expect(program.state.isLoaded)
  }
}

/// The time as terminal and surroundings see it; it passes only while the terminal waits.
@MainActor
private final class Clock {
  var seconds = 0.0
}

/// A terminal whose events come in bursts, a second apart; after the last it is closed.
@MainActor
private final class BurstTerminal: Terminal {
  private(set) var size = Size.desk
  let capabilities = Capabilities()
  let clock = Clock()
  private(set) var frames: [Buffer] = []
  private(set) var invalidations = 0
  /// How long the program was ready to wait, each time.
  private(set) var timeouts: [Duration?] = []
  private var bursts: [[Event]]
  private var burst: [Event] = []
  private let pause: Double
  private var rest: Double

  init(_ bursts: [[Event]], pause: Double = 1) {
    self.bursts = bursts + [[.closed]]
    self.pause = pause
    rest = pause
  }

  func show(_ frame: Buffer) {
    frames.append(frame)
  }

  func invalidate() {
    invalidations += 1
  }

  func nextEvent(within timeout: Duration?) -> Event? {
    timeouts.append(timeout)
    if burst.isEmpty, !isTimeForNextBurst(within: timeout.map { $0 / .seconds(1) } ?? .infinity) {
      return nil
    }
    guard !burst.isEmpty else { return nil }
    let event = burst.removeFirst()
    if case .resized(let size) = event { self.size = size }
    return event
  }

  func watch(_ descriptor: Int32) {}

  private func isTimeForNextBurst(within seconds: Double) -> Bool {
    let passed = min(rest, seconds)
    clock.seconds += passed
    rest -= passed
    guard rest <= 0 else { return false }
    burst = bursts.isEmpty ? [.closed] : bursts.removeFirst()
    rest = pause
    return true
  }
}

/// Surroundings in which only what a test says happens.
@MainActor
private final class StillSurroundings: Surroundings {
  var messages: [Message] = []
  var nextWake: Duration?
  private(set) var effects: [Effect] = []
  private(set) var asked: [Int32] = []
  private(set) var standpoints: [Standpoint] = []
  private let clock: Clock

  init(_ terminal: BurstTerminal) {
    clock = terminal.clock
  }

  var now: Moment {
    Moment.morning.advanced(by: clock.seconds)
  }

  func message(from descriptor: Int32) -> Message? {
    asked.append(descriptor)
    return messages.isEmpty ? nil : messages.removeFirst()
  }

  func note(_ standpoint: Standpoint) {
    standpoints.append(standpoint)
  }

  func wake() -> Message? {
    nextWake == nil || messages.isEmpty ? nil : messages.removeFirst()
  }

  func perform(_ effect: Effect) -> Message? {
    effects.append(effect)
    return nil
  }
}
