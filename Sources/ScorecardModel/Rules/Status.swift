/// What a figure is against its target: a colour, or why it has none.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// Better than the target by more than the tolerance.
  case exceeded
  /// The target is met.
  case green
  /// Missed within the tolerance.
  case amber
  /// Missed by more than the tolerance.
  case red
  /// Neither way is better: shown, not rated.
  case dataOnly
  /// The target is a baseline year or still to be set.
  case baseline
  /// There is no target to rate against.
  case noTarget
  /// The figure is missing and not due yet.
  case notDue
  /// The figure is missing and its due day has passed.
  case overdue
  /// The indicator does not apply in that period.
  case notApplicable

  /// The status in a word or two.
  public var word: String {
    switch self {
    case .exceeded: "exceeding"
    case .green: "green"
    case .amber: "amber"
    case .red: "red"
    case .dataOnly: "data only"
    case .baseline: "baseline"
    case .noTarget: "no target"
    case .notDue: "not due"
    case .overdue: "overdue"
    case .notApplicable: "not applicable"
    }
  }

  /// One ASCII character of its own.
  public var letter: Character {
    switch self {
    case .exceeded: "*"
    case .green: "G"
    case .amber: "A"
    case .red: "R"
    case .dataOnly: "."
    case .baseline: "b"
    case .noTarget: "?"
    case .notDue: "-"
    case .overdue: "!"
    case .notApplicable: " "
    }
  }

  /// One shape of its own, for terminals that have them.
  public var mark: Character {
    switch self {
    case .exceeded: "★"
    case .green: "●"
    case .amber: "▲"
    case .red: "■"
    case .dataOnly: "·"
    case .notDue: "–"
    case .baseline, .noTarget, .overdue, .notApplicable: letter
    }
  }

  /// Whether a figure was compared with a target.
  public var isRated: Bool {
    switch self {
    case .exceeded, .green, .amber, .red: true
    default: false
    }
  }

  /// Whether the target is met.
  public var isOnTarget: Bool { self == .green || self == .exceeded }

  /// How much attention it needs; the worst is the highest, and no two are equal.
  public var severity: Int {
    switch self {
    case .red: 9
    case .amber: 8
    case .overdue: 7
    case .noTarget: 6
    case .baseline: 5
    case .green: 4
    case .exceeded: 3
    case .dataOnly: 2
    case .notDue: 1
    case .notApplicable: 0
    }
  }
}

/// A status with all that is to be said about it.
///
/// Its reason is put into words when somebody asks for it: thousands of figures are rated, and few are asked about.
public struct Assessment: Sendable {
  /// The status.
  public var status: Status
  /// Whether the figure may still change.
  public var isProvisional: Bool
  /// How far from the target, in base units or levels, never below zero; nil where nothing was rated.
  public var miss: DecimalNumber?
  private let makeReason: @Sendable () -> Reason

  /// A status with its reason.
  public init(
    _ status: Status,
    isProvisional: Bool = false,
    miss: DecimalNumber? = nil,
    reason: @autoclosure @escaping @Sendable () -> Reason
  ) {
    self.status = status
    self.isProvisional = isProvisional
    self.miss = miss
    makeReason = reason
  }

  /// Why.
  public var reason: Reason {
    makeReason()
  }

  /// The same, which is found again when somebody asks why; what it was found with is not kept.
  func retold(by find: @escaping @Sendable () -> Assessment) -> Assessment {
    Assessment(status, isProvisional: isProvisional, miss: miss, reason: find().reason)
  }
}

extension Assessment: Hashable {
  /// Whether two say the same, in all their words.
  public static func == (lhs: Assessment, rhs: Assessment) -> Bool {
    (lhs.status, lhs.isProvisional, lhs.miss) == (rhs.status, rhs.isProvisional, rhs.miss)
      && lhs.reason == rhs.reason
  }

  /// Hashes what costs nothing; the words follow from it mostly.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(status)
    hasher.combine(miss)
  }
}
