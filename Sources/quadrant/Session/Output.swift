import ArgumentParser
import TerminalUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program writes where there is no screen: names of files and folders are as little to be trusted as what
/// the files say.
enum Output {
  /// Writes a line that drives no terminal.
  static func line(_ text: String) {
    print(Output.safe(text))
  }

  /// Writes lines that were drawn, and so are safe already.
  static func drawn(_ text: String) {
    print(text, terminator: text.utf8.last == UInt8(ascii: "\n") ? "" : "\n")
  }

  /// Writes lines of complaint.
  static func complaint(_ text: String) {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let safe = lines.map { Output.safe(String($0)) }.joined(separator: "\n") + "\n"
    _ = put(safe, into: STDERR_FILENO)
  }

  /// Writes a file, in place of one that is there.
  ///
  /// - Throws: Why it cannot be written, in words.
  static func save(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw ValidationError("\(path) cannot be written: \(reason())") }
    let isWhole = put(text, into: file)
    let words = reason()
    guard close(file) == 0, isWhole else { throw ValidationError("\(path) cannot be written: \(words)") }
  }

  private static func reason() -> String {
    String(cString: strerror(errno))
  }

  /// Writes all of a text; false where it ends before.
  private static func put(_ text: String, into descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }

  /// Text in which everything a terminal would obey is to be seen.
  private static func safe(_ text: String) -> String {
    SafeText(text, limit: .max).string
  }
}
