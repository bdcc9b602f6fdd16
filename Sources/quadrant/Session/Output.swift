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
    var bytes = Array(safe.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Text in which everything a terminal would obey is to be seen.
  private static func safe(_ text: String) -> String {
    SafeText(text, limit: .max).string
  }
}
