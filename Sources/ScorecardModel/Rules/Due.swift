/// How something with a deadline stands on a day.
public enum Due: Hashable, Sendable {
  /// It is done.
  case done
  /// It will not be done.
  case dropped
  /// It waits; its deadline does not count.
  case onHold
  /// Its deadline passed so many days ago.
  case overdue(days: Int)
  /// Its deadline comes in so many days, at most 30.
  case dueSoon(days: Int)
  /// Its deadline comes in so many days.
  case future(days: Int)
  /// It goes on without an end.
  case noEnd
  /// No day can be read from its deadline.
  case notDated

  /// The state in words: `overdue by 12 days`.
  public var words: String {
    switch self {
    case .done: "done"
    case .dropped: "dropped"
    case .onHold: "on hold"
    case .overdue(let days): "overdue by \(String.counting(days, "day"))"
    case .dueSoon(0): "due today"
    case .dueSoon(let days): "due in \(String.counting(days, "day"))"
    case .future(let days): "in \(String.counting(days, "day"))"
    case .noEnd: "no end"
    case .notDated: "not dated"
    }
  }

  /// Whether something is still to be done.
  public var isOpen: Bool {
    switch self {
    case .done, .dropped: false
    case .onHold, .overdue, .dueSoon, .future, .noEnd, .notDated: true
    }
  }

  /// Whether its deadline has passed.
  public var isOverdue: Bool {
    if case .overdue = self { true } else { false }
  }

  /// A number to sort by, what is most overdue the highest and what is closed the lowest.
  public var urgency: Int {
    switch self {
    case .overdue(let days): 2_000_000 + min(max(days, 0), 999_999)
    case .dueSoon(let days), .future(let days): 1_999_999 - min(max(days, 0), 999_999)
    case .notDated: 4
    case .noEnd: 3
    case .onHold: 2
    case .dropped: 1
    case .done: 0
    }
  }
}

/// How something stands against its deadline, with the slip of that deadline.
public struct DueAssessment: Hashable, Sendable {
  /// How it stands.
  public var due: Due
  /// The day that counts; nil where there is none.
  public var end: Day?
  /// The days from the original to the revised end, negative where brought forward; nil unless both have one.
  public var slip: Int?
  /// Why.
  public var reason: Reason

  /// A standing with its reason.
  public init(_ due: Due, end: Day? = nil, slip: Int? = nil, reason: Reason) {
    self.due = due
    self.end = end
    self.slip = slip
    self.reason = reason
  }
}
