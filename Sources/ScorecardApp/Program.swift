import ScorecardModel
package import TerminalUI

/// What the program needs from outside: time, files, and somebody to carry out effects.
@MainActor
package protocol Surroundings: AnyObject {
  /// The time.
  var now: Moment { get }
  /// Takes note of where the plan is looked at from, for whoever reads and rates it meanwhile.
  func note(_ standpoint: Standpoint)
  /// What a descriptor that can be read has to say; nil: nothing yet.
  func message(from descriptor: Int32) -> Message?
  /// How long until it wants to be asked for messages that time alone brings; nil: not at all.
  var nextWake: Duration? { get }
  /// What time alone has brought; nil: nothing yet.
  func wake() -> Message?
  /// Carries out an effect.
  ///
  /// - Parameter effect: What is to be done.
  /// - Returns: What came of it, if the state has to know.
  func perform(_ effect: Effect) -> Message?
}

/// The loop: an event becomes a message, the state takes note, effects are done, the screen is shown.
///
/// What has come in meanwhile is taken in before the next frame is drawn, so that no frame is drawn that nobody
/// would see.
@MainActor
package final class Program {
  private let terminal: any Terminal
  private let surroundings: any Surroundings
  /// The state, for whoever wants to look at it after the run.
  package private(set) var state: State
  private var isRunning = true
  private var needsFrame = true
  private var lastMessage = 0.0

  /// A program on a terminal.
  package init(_ state: State, on terminal: any Terminal, in surroundings: any Surroundings) {
    self.state = state
    self.terminal = terminal
    self.surroundings = surroundings
  }

  /// Runs until somebody quits, or the terminal goes away.
  package func run() {
    while isRunning {
      if needsFrame {
        terminal.show(Screen(state).frame())
        needsFrame = false
      }
      take(terminal.nextEvent(within: patience))
      while isRunning, needsFrame, let event = terminal.nextEvent(within: .zero) {
        take(event)
      }
    }
  }

  /// How long to wait for an event at most.
  private var patience: Duration? {
    let tick = tickDue.map { Duration.seconds(max(0, $0 - surroundings.now.epoch)) }
    return [surroundings.nextWake, tick].compactMap(\.self).min()
  }

  /// When the state wants to be told the time, in seconds since 1970.
  private var tickDue: Double? {
    [state.wantsTick.map { state.now.epoch + $0 }, state.restsAfter.map { lastMessage + $0 }]
      .compactMap(\.self).min()
  }

  private func take(_ event: Event?) {
    switch event {
    case .key(let key):
      tell(state.rotation == nil ? .clock(surroundings.now) : .tick(surroundings.now))
      tell(.key(key))
    case .paste(let text): tell(.pasted(text))
    case .resized(let size): tell(.resized(size))
    case .readable(let descriptor):
      if let message = surroundings.message(from: descriptor) { tell(message) }
    case .signal: tell(.endRequested)
    case .resumed: needsFrame = true
    case .closed: isRunning = false
    case nil: passTime()
    }
    // A file that is written on and on must not keep its own changes from being read.
    if event != nil, let wake = surroundings.nextWake, wake <= .zero { passTime() }
  }

  private func passTime() {
    if let message = surroundings.wake() { tell(message) }
    let now = surroundings.now
    if let tickDue, now.epoch >= tickDue { tell(.tick(now)) }
  }

  private func tell(_ message: Message) {
    for effect in state.update(message) {
      switch effect {
      case .quit: isRunning = false
      case .redraw: terminal.invalidate()
      case .readThemes, .write: break
      }
      if let answer = surroundings.perform(effect) { tell(answer) }
    }
    surroundings.note(state.standpoint)
    needsFrame = true
    lastMessage = surroundings.now.epoch
  }
}
