#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The variables the program was started with.
enum Environment {
  /// The value of a variable; nil where it is not set.
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether standard output is a terminal.
  static var isOutputATerminal: Bool {
    isatty(STDOUT_FILENO) == 1
  }
}
