/// Turns the bytes a terminal sends into events.
///
/// What it does not know is swallowed whole: unknown keys, answers to questions nobody asked, strings for
/// the window title. It never fails and keeps nothing but the sequence it is in.
package struct InputParser: Sendable {
  /// What is being read.
  private enum Mode: Equatable, Sendable {
    case ground
    /// The rest of a scalar in UTF-8.
    case scalar(missing: Int)
    /// After ESC.
    case escape
    /// After ESC and one of `[ O`, up to a letter or `~`.
    case sequence
    /// After `ESC ] P X ^ _`, up to BEL or ESC \.
    case string
    case stringEscape
    /// Three bytes of an old mouse report.
    case mouse(missing: Int)
    case paste
  }

  private var mode = Mode.ground
  private var bytes: [UInt8] = []
  private var events: [Event] = []
  private let known: [[UInt8]: Key]

  /// The longest paste that is kept, in bytes; the rest is dropped.
  package static let pasteLimit = 65_536
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// A parser.
  /// - Parameter sequences: What the terminal's description says of its keys; it goes before the usual.
  package init(sequences: [[UInt8]: Key] = [:]) {
    known = sequences
  }

  /// How many milliseconds to wait for the rest of what has begun; nil if nothing has.
  package var patience: Int? {
    switch mode {
    case .ground: nil
    case .escape: 25
    case .sequence, .scalar, .mouse: 100
    case .string, .stringEscape, .paste: 1000
    }
  }

  /// Reads bytes as they come, in pieces of any length.
  package mutating func read(_ bytes: some Sequence<UInt8>) -> [Event] {
    for byte in bytes { take(byte) }
    return drained()
  }

  /// Gives up waiting for the rest: a lone ESC was the key, anything else is dropped.
  package mutating func flush() -> [Event] {
    switch mode {
    case .escape: events.append(.key(.escape))
    case .paste: endPaste()
    default: break
    }
    start(.ground)
    return drained()
  }

  private mutating func drained() -> [Event] {
    defer { events.removeAll(keepingCapacity: true) }
    return events
  }

  private mutating func start(_ mode: Mode) {
    self.mode = mode
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ byte: UInt8) {
    switch mode {
    case .ground: takeGround(byte)
    case .scalar(let missing): takeScalar(byte, missing: missing)
    case .escape: takeEscape(byte)
    case .sequence: takeSequence(byte)
    case .string, .stringEscape: takeString(byte)
    case .mouse(let missing): missing > 1 ? (mode = .mouse(missing: missing - 1)) : start(.ground)
    case .paste: takePaste(byte)
    }
  }
}

/// Bytes outside of sequences.
extension InputParser {
  private mutating func takeGround(_ byte: UInt8) {
    switch byte {
    case 0x1B: start(.escape)
    case 0..<0x20, 0x7F: events.append(.key(Key(control: byte)))
    case 0x20..<0x7F: events.append(.key(.character(Character(Unicode.Scalar(byte)))))
    case 0xC2..<0xE0: beginScalar(byte, missing: 1)
    case 0xE0..<0xF0: beginScalar(byte, missing: 2)
    case 0xF0..<0xF5: beginScalar(byte, missing: 3)
    default: break
    }
  }

  private mutating func beginScalar(_ byte: UInt8, missing: Int) {
    start(.scalar(missing: missing))
    bytes.append(byte)
  }

  private mutating func takeScalar(_ byte: UInt8, missing: Int) {
    guard (0x80..<0xC0).contains(byte) else {
      start(.ground)
      return takeGround(byte)
    }
    bytes.append(byte)
    if missing > 1 {
      mode = .scalar(missing: missing - 1)
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if let character = text.first, text.count == 1, character != "\u{FFFD}",
      text.unicodeScalars.allSatisfy({ !$0.isInvisible })
    {
      events.append(.key(.character(character)))
    }
    start(.ground)
  }
}

/// Sequences.
extension InputParser {
  private mutating func takeEscape(_ byte: UInt8) {
    bytes.append(byte)
    switch byte {
    case 0x1B:
      events.append(.key(.escape))
      start(.escape)
    case 0x5B, 0x4F: mode = .sequence
    case 0x5D, 0x50, 0x58, 0x5E, 0x5F: start(.string)
    default:
      if let key = known[bytes] {
        events.append(.key(key))
        start(.ground)
      } else {
        // The Escape key and, at once, another.
        events.append(.key(.escape))
        start(.ground)
        takeGround(byte)
      }
    }
  }

  private mutating func takeSequence(_ byte: UInt8) {
    switch byte {
    case 0x1B: return start(.escape)
    case 0..<0x20, 0x7F...: return start(.ground)
    default: bytes.append(byte)
    }
    // `ESC [ [ A` is a function key of the Linux console.
    let isLinux = byte == 0x5B && bytes.count == 2
    guard (0x40..<0x7F).contains(byte), !isLinux else {
      if bytes.count > 64 { start(.ground) }
      return
    }
    let sequence = bytes
    start(.ground)
    if sequence == Array("[200~".utf8) {
      start(.paste)
    } else if sequence == Array("[M".utf8) {
      mode = .mouse(missing: 3)
    } else if let key = known[sequence] ?? Key(sequence: sequence) {
      events.append(.key(key))
    }
  }

  private mutating func takeString(_ byte: UInt8) {
    switch (mode, byte) {
    case (.stringEscape, 0x5C), (_, 0x07): start(.ground)
    case (_, 0x18), (_, 0x1A): start(.ground)
    case (_, 0x1B): mode = .stringEscape
    case (.stringEscape, _):
      start(.escape)
      takeEscape(byte)
    default: break
    }
  }

  private mutating func takePaste(_ byte: UInt8) {
    let end = Self.pasteEnd
    bytes.append(byte)
    if byte == 0x7E, bytes.suffix(end.count).elementsEqual(end) {
      bytes.removeLast(end.count)
      endPaste()
      start(.ground)
    } else if bytes.count > Self.pasteLimit + end.count {
      bytes.removeSubrange(Self.pasteLimit..<(Self.pasteLimit + 1))
    }
  }

  private mutating func endPaste() {
    events.append(.paste(String(decoding: bytes.prefix(Self.pasteLimit), as: UTF8.self)))
  }
}
