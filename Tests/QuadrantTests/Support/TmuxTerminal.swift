import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A real terminal with a shell in it. Nothing here sleeps: whoever waits, waits for the terminal to write.
actor TmuxTerminal {
  private let thread = OwnThread()
  private let tmux: ControlMode
  private let lifeline: Int32
  private let workplace: Workplace

  nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  /// How long to wait for what has to come.
  static let patience = Duration.seconds(30)

  /// What was waited for and never came, with the screen that came instead.
  struct NeverCame: Error, CustomStringConvertible {
    let what: String
    let screen: Screen

    var description: String { "\(what) never came; the screen:\n\(screen)" }
  }

  /// Opens a terminal on a shell in a workplace.
  ///
  /// - Parameters:
  ///   - workplace: The folder the shell is in.
  ///   - width: The columns.
  ///   - height: The rows.
  ///   - environment: Variables for the shell, above the usual ones.
  ///   - name: Tells the terminals of a workplace apart.
  ///   - isDeaf: Whether what runs in it begins with its signals blocked.
  /// - Throws: What the system or tmux refused.
  init(
    in workplace: Workplace,
    width: Int = 100,
    height: Int = 30,
    environment: [String: String] = [:],
    name: String = "terminal",
    isDeaf: Bool = false
  ) async throws {
    self.workplace = workplace
    let end = workplace.folder.appending(path: name).path()
    guard mkfifo(end, 0o600) == 0 else { throw POSIXError(.EIO) }
    lifeline = open(end, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let variables = environment.merging(["TERM": "xterm-256color"]) { given, _ in given }
      .map { " '\($0)=\($1)'" }.sorted().joined()
    // Whatever runs in the terminal holds the other end of the lifeline.
    tmux = try ControlMode(
      socket: "quadrant-test-\(name)",
      size: (width, height),
      folder: workplace.folder,
      command: "exec env -u TMUX -u TMUX_PANE\(variables) bash --norc --noprofile --noediting -i 9>'\(end)'",
      isDeaf: isDeaf
    )
    try wait(for: "$")
  }

  deinit {
    _ = Glibc.close(lifeline)
  }

  // MARK: - Doing

  /// Types a command into the shell; when it ends, `status N` is on the screen.
  func run(_ command: String) throws {
    try type("(echo $BASHPID > pid; exec \(command)); echo \"status $?\"")
    try press("Enter")
  }

  /// Presses keys by the names tmux has for them.
  func press(_ keys: String...) throws {
    try tmux.tell("send-keys -t %0 " + keys.map { "'\($0)'" }.joined(separator: " "))
  }

  /// Types text.
  func type(_ text: String) throws {
    try tmux.tell("send-keys -t %0 -l '\(text)'")
  }

  /// Gives the terminal another size.
  func resize(width: Int, height: Int) throws {
    try tmux.tell("refresh-client -C \(width)x\(height)")
  }

  /// Takes the terminal away from whatever runs in it.
  func close() throws {
    try tmux.tell("new-window -d 'exec cat'")
    try tmux.tell("kill-pane -t %0")
  }

  /// Sends a signal to the program.
  func send(_ signal: Int32) throws {
    let text = try String(contentsOf: workplace.folder.appending(path: "pid"), encoding: .utf8)
    guard let program = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)),
      kill(program, signal) == 0
    else { throw POSIXError(.ESRCH) }
  }

  // MARK: - Looking

  /// What is on the screen at this moment, which may be half of a frame: what has to come is waited for.
  func screen() throws -> Screen {
    Screen(styled: try tmux.tell("capture-pane -p -e -t %0"))
  }

  /// A fact that tmux knows of the terminal, such as `alternate_on`.
  func fact(_ name: String) throws -> String {
    try tmux.tell("display-message -p -t %0 '#{\(name)}'").joined()
  }

  /// What has been copied to the clipboard.
  func clipboard() throws -> [String] {
    try tmux.tell("list-buffers")
  }

  /// Every byte that was written to the terminal so far.
  func written() throws -> [UInt8] {
    _ = try screen()
    return tmux.written
  }

  // MARK: - Waiting

  /// Waits until some words are on the screen.
  @discardableResult
  func wait(for words: String) throws -> Screen {
    try wait(for: "\"\(words)\"") { $0.shows(words) }
  }

  /// Waits until the screen is as it has to be.
  @discardableResult
  func wait(for what: String, until isRight: (Screen) -> Bool) throws -> Screen {
    let deadline = ContinuousClock.now + TmuxTerminal.patience
    while true {
      let screen = try screen()
      if isRight(screen) { return screen }
      guard try tmux.awaitOutput(until: deadline) else { throw NeverCame(what: what, screen: screen) }
    }
  }

  /// Waits until everything that ran in the terminal has ended.
  func waitForTheEnd() throws {
    var waiting = pollfd(fd: lifeline, events: 0, revents: 0)
    guard poll(&waiting, 1, Int32(TmuxTerminal.patience / .milliseconds(1))) == 1 else {
      throw NeverCame(what: "the end of the program", screen: Screen(styled: []))
    }
  }
}
