/// What a folder said when it was last read: one plan, or the plans of a portfolio.
public struct Snapshot: Sendable {
  /// The plan's title, or the name of the portfolio's folder.
  public var title: String
  /// Whether it is a folder of plans.
  public var isPortfolio: Bool
  /// The plans, by the names of their folders.
  public var plans: [LoadedPlan]
  /// The folder itself: whether it is still there.
  public var folder: FileState

  /// A snapshot of plans.
  public init(title: String, isPortfolio: Bool, plans: [LoadedPlan], folder: FileState) {
    self.title = title
    self.isPortfolio = isPortfolio
    self.plans = plans
    self.folder = folder
  }

  /// Whether every plan was looked over; if not, there may be more to be told than there is.
  public var isReviewed: Bool {
    plans.allSatisfy(\.isReviewed)
  }
}

/// A plan with what is wrong in its files and how current they are.
public struct LoadedPlan: Sendable, Identifiable {
  /// The plan.
  public var plan: Plan
  /// What is wrong, sorted by file, line and column.
  public var diagnostics: [Diagnostic]
  /// The files of the format, in its order.
  public var files: [FileState]
  /// Whether the diagnostics have what was found when the plan was looked over as a whole.
  public private(set) var isReviewed: Bool

  /// The name of the plan's folder.
  public var id: String { plan.id }

  /// A plan with its files.
  public init(
    plan: Plan,
    diagnostics: [Diagnostic] = [],
    files: [FileState] = [],
    isReviewed: Bool = true
  ) {
    self.plan = plan
    self.diagnostics = diagnostics
    self.files = files
    self.isReviewed = isReviewed
  }

  /// Looks the plan over as a whole, unless that was done.
  public mutating func review() {
    guard !isReviewed else { return }
    diagnostics = (diagnostics + plan.findings).inOrder
    isReviewed = true
  }
}

/// How current what is shown of a file is.
public struct FileState: Hashable, Sendable {
  /// Whether the rows shown are those of the file.
  public enum Condition: Hashable, Sendable {
    /// The rows shown are what the file says.
    case current
    /// The file cannot be read since a time; what is shown is what it said before.
    case lastGood(since: Double, reason: String)
    /// The file cannot be read, and never could be while it was looked at.
    case unreadable(since: Double, reason: String)
    /// There is no such file.
    case missing
  }

  /// Its name, such as `actions.csv`.
  public var name: String
  /// When what is shown of it was last changed, in seconds since 1970; nil where there is nothing.
  public var modified: Double?
  /// Whether what is shown is what it says.
  public var condition: Condition

  /// The state of a file.
  public init(name: String, modified: Double?, condition: Condition) {
    self.name = name
    self.modified = modified
    self.condition = condition
  }
}
