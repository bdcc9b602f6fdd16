import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A tmux of its own in control mode: commands go in; replies, and whatever a pane wrote, come out.
///
/// It ends with this object; and as its sessions live only as long as somebody looks at them, it ends with this
/// process too, however that ends.
final class ControlMode {
  /// Every byte that the pane wrote so far.
  private(set) var written: [UInt8] = []
  private let process = Process()
  private let input: FileHandle
  private let output: FileHandle
  private var unread: [UInt8] = []

  /// What went wrong.
  enum Failure: Error {
    case ended
    case refused(command: String, words: [String])
  }

  /// Starts a server with one session of one pane.
  ///
  /// - Parameters:
  ///   - socket: The server's name.
  ///   - size: The columns and rows of the pane.
  ///   - folder: Where it works.
  ///   - command: What runs in the pane.
  ///   - isDeaf: Whether what runs there begins with its signals blocked, as the threads of some parents have them.
  /// - Throws: What the system or tmux refused.
  init(
    socket: String,
    size: (width: Int, height: Int),
    folder: URL,
    command: String,
    isDeaf: Bool
  ) throws {
    let (commands, replies) = (Pipe(), Pipe())
    (input, output) = (commands.fileHandleForWriting, replies.fileHandleForReading)
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "tmux", "-L", socket, "-f", "/dev/null", "-u", "-C", "new-session",
      "-x", String(size.width), "-y", String(size.height), "-c", folder.path(), command,
    ]
    process.environment = Product.environment(home: folder)
    process.environment?["TMUX_TMPDIR"] = folder.path()
    process.environment?["SHELL"] = "/bin/sh"
    process.standardInput = commands
    process.standardOutput = replies
    var (mask, before) = (sigset_t(), sigset_t())
    if isDeaf { sigfillset(&mask) } else { sigemptyset(&mask) }
    pthread_sigmask(SIG_SETMASK, &mask, &before)
    try process.run()
    pthread_sigmask(SIG_SETMASK, &before, nil)
    _ = try reply(to: "new-session")
    try tell("set-option -g destroy-unattached on")
    try tell("set-option -s set-clipboard on")
  }

  deinit {
    if process.isRunning { try? input.write(contentsOf: Data("kill-server\n".utf8)) }
    try? input.close()
    process.waitUntilExit()
  }

  /// Carries out a command of tmux.
  @discardableResult
  func tell(_ command: String) throws -> [String] {
    guard process.isRunning else { throw Failure.ended }
    try input.write(contentsOf: Data((command + "\n").utf8))
    return try reply(to: command)
  }

  /// Waits until the pane writes something.
  ///
  /// - Returns: Whether it did before the deadline.
  func awaitOutput(until deadline: ContinuousClock.Instant) throws -> Bool {
    let before = written.count
    while written.count == before {
      guard let line = try line(until: deadline) else { return false }
      note(line)
    }
    return true
  }

  private func reply(to command: String) throws -> [String] {
    var lines: [String]?
    let deadline = ContinuousClock.now + .seconds(20)
    while let line = try line(until: deadline) {
      if line.starts(with: "%begin ".utf8), lines == nil {
        lines = []
      } else if line.starts(with: "%end ".utf8) {
        return lines ?? []
      } else if line.starts(with: "%error ".utf8) {
        throw Failure.refused(command: command, words: lines ?? [])
      } else if lines != nil {
        lines?.append(String(decoding: line, as: UTF8.self))
      } else {
        note(line)
      }
    }
    throw Failure.refused(command: command, words: ["no reply"])
  }

  /// Takes note of `%output %0 bytes`, where a backslash and three octal digits stand for a byte.
  private func note(_ line: ArraySlice<UInt8>) {
    guard line.starts(with: "%output ".utf8) else { return }
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3 else { return }
    var rest = words[2]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.count >= 3 {
        written.append(rest.prefix(3).reduce(0) { $0 &* 8 &+ ($1 - UInt8(ascii: "0")) })
        rest = rest.dropFirst(3)
      } else {
        written.append(byte)
      }
    }
  }

  private func line(until deadline: ContinuousClock.Instant) throws -> ArraySlice<UInt8>? {
    var searched = 0
    while true {
      if let end = unread[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = unread[..<end]
        unread = Array(unread[(end + 1)...])
        return line
      }
      searched = unread.count
      guard try read(until: deadline) else { return nil }
    }
  }

  private func read(until deadline: ContinuousClock.Instant) throws -> Bool {
    let left = max(0, ContinuousClock.now.duration(to: deadline) / .milliseconds(1))
    var waiting = pollfd(fd: output.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(left)) > 0 else { return false }
    let more = output.availableData
    guard !more.isEmpty else { throw Failure.ended }
    unread += more
    return true
  }
}
