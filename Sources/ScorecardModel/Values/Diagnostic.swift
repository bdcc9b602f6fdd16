/// Something that is wrong, or doubtful, in a plan's files.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How bad a problem is.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Rows or values are left out because of it.
    case error
    /// Nothing is left out, but somebody should look.
    case warning
    /// What is written can be read and may be meant; the plan is open or odd there.
    case note

    /// Errors before warnings before notes.
    public static func < (lhs: Severity, rhs: Severity) -> Bool {
      lhs.rank < rhs.rank
    }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// What is not shown because of a problem.
  public enum Loss: Sendable {
    /// A whole row.
    case row
    /// One cell; the rest of its row is there.
    case cell
  }

  /// How bad it is.
  public var severity: Severity
  /// What is not shown because of it; nil where that is nothing, or the file as a whole.
  public var loss: Loss?
  /// Where it is.
  public var location: SourceLocation
  /// What was found and what was expected, in one sentence without a full stop.
  public var message: String
  /// What to do about it, in one sentence without a full stop; empty where the message says it all.
  public var advice: String

  /// A problem at a place.
  public init(
    _ severity: Severity,
    at location: SourceLocation,
    _ message: String,
    advice: String = "",
    loses loss: Loss? = nil
  ) {
    self.severity = severity
    self.loss = loss
    self.location = location
    self.message = message
    self.advice = advice
  }

  /// `file:line:column: error: message; advice`.
  public var description: String {
    let tail = advice.isEmpty ? "" : "; \(advice)"
    return "\(location): \(severity.rawValue): \(message)\(tail)"
  }
}

extension [Diagnostic] {
  /// The problems by file, line and column; of one place the worst first.
  public var inOrder: [Diagnostic] {
    sorted { ($0.location, $0.severity, $0.message) < ($1.location, $1.severity, $1.message) }
  }
}
