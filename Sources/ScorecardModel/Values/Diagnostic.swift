/// Something that is wrong, or doubtful, in a plan's files.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How bad a problem is.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Rows or values are left out because of it.
    case error
    /// Nothing is left out, but somebody should look.
    case warning

    /// Errors before warnings.
    public static func < (lhs: Severity, rhs: Severity) -> Bool {
      lhs == .error && rhs == .warning
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// Where it is.
  public var location: SourceLocation
  /// What was found and what was expected, in one sentence without a full stop.
  public var message: String
  /// What to do about it, in one sentence without a full stop; empty where the message says it all.
  public var advice: String

  /// A problem at a place.
  public init(_ severity: Severity, at location: SourceLocation, _ message: String, advice: String = "") {
    self.severity = severity
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
