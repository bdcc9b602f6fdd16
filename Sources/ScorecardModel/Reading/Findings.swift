/// Collects what is wrong in one file, up to a number nobody would read beyond.
struct Findings {
  /// How many problems of a file are told one by one.
  static let most = 1000

  /// The file they are in.
  let file: String
  /// The problems, in the order they were found.
  private(set) var diagnostics: [Diagnostic] = []
  private var untold = 0

  init(file: String) {
    self.file = file
  }

  /// Tells an error, because of which a row is left out unless something else is said.
  mutating func error(
    at location: @autoclosure () -> SourceLocation,
    _ message: String,
    advice: String = "",
    loses loss: Diagnostic.Loss = .row
  ) {
    guard diagnostics.count < Findings.most else { return untold += 1 }
    diagnostics.append(Diagnostic(.error, at: location(), message, advice: advice, loses: loss))
  }

  /// Tells a warning.
  mutating func warn(at location: @autoclosure () -> SourceLocation, _ message: String, advice: String = "") {
    guard diagnostics.count < Findings.most else { return untold += 1 }
    diagnostics.append(Diagnostic(.warning, at: location(), message, advice: advice))
  }

  /// Takes over problems found elsewhere.
  mutating func append(_ found: some Sequence<Diagnostic>) {
    diagnostics.append(contentsOf: found)
  }

  /// All problems, the last of them the number of those that are not told.
  var all: [Diagnostic] {
    guard untold > 0 else { return diagnostics }
    let rest = Diagnostic(
      .error,
      at: SourceLocation(file: file),
      "\(Wording.count(untold, "more problem")) like these, expected none",
      advice: "put the first ones right, and the rest is told then"
    )
    return diagnostics + [rest]
  }
}
