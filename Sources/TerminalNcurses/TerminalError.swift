/// Why a terminal could not be used.
package enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// None of these terminal types is described on this machine and can place the cursor.
  case noUsableType(tried: [String])
  /// The system refused a pipe.
  case noPipe
}

extension TerminalError: CustomStringConvertible {
  /// What is wrong and what can be done, for people.
  package var description: String {
    switch self {
    case .notATerminal:
      "not a terminal: input and output have to be one"
    case .noUsableType(let tried):
      "no usable terminal type (tried \(tried.joined(separator: ", "))): install a terminfo database, "
        + "or set TERM to the type of this terminal"
    case .noPipe:
      "too many open files: no pipe for signals"
    }
  }
}
