/// How a deadline stands on the day the plan is read on.
///
/// The revised deadline counts where it names a time; one that is only words does not lift the original.
public struct DueRule: Sendable {
  /// How many days before its deadline something is due soon.
  public static let soon = 30

  /// The day the plan is read on.
  public let asAt: Day

  /// The rule on a day.
  public init(asAt: Day) {
    self.asAt = asAt
  }

  /// How something stands against its deadline.
  ///
  /// - Parameters:
  ///   - deadline: The deadline as first agreed.
  ///   - revised: The deadline now, if it was changed.
  ///   - status: What was said of it.
  ///   - location: Where it stands in the files.
  /// - Returns: The standing with its slip and its reason.
  public func due(
    deadline: Deadline,
    revised: Deadline = .none,
    status: WrittenStatus? = nil,
    at location: SourceLocation? = nil
  ) -> DueAssessment {
    let counted = deadline.holding(revised)
    let slip = slip(from: deadline, to: revised)
    let facts = facts(deadline, revised, status, slip: slip, location)
    if let closed = closed(status) {
      return DueAssessment(
        closed,
        end: counted.end,
        slip: slip,
        reason: Reason(rule: "By its status", facts: facts)
      )
    }
    guard let end = counted.end else {
      return unended(counted, slip: slip, facts: facts)
    }
    let days = asAt.days(to: end)
    let due: Due =
      days < 0 ? .overdue(days: -days) : days <= DueRule.soon ? .dueSoon(days: days) : .future(days: days)
    let reason = Reason(
      rule: rule(for: due),
      facts: facts + [Reason.Fact("due", end.label), Reason.Fact("as at", asAt.label)],
      remedy: due.isOverdue ? "do it, or agree a revised deadline" : ""
    )
    return DueAssessment(due, end: end, slip: slip, reason: reason)
  }

  /// How a milestone stands.
  public func due(_ milestone: Milestone) -> DueAssessment {
    due(
      deadline: milestone.deadline,
      revised: milestone.revised,
      status: milestone.status,
      at: milestone.location
    )
  }

  /// How the milestones of an action stand, in file order; while the action waits, so does what is open of them.
  func milestones(of action: Action, standing: Due) -> [DueAssessment] {
    action.milestones.map { milestone in
      var assessment = due(milestone)
      guard standing == .onHold, assessment.due.isOpen else { return assessment }
      assessment.due = .onHold
      assessment.reason.rule = "Its action is on hold"
      assessment.reason.remedy = ""
      return assessment
    }
  }

  /// How an action stands against its own deadline; ``ActionReading`` weighs its milestones too.
  public func due(_ action: Action) -> DueAssessment {
    due(
      deadline: action.deadline,
      revised: action.revised,
      status: action.status,
      at: action.location
    )
  }

  private func closed(_ status: WrittenStatus?) -> Due? {
    switch status?.known {
    case .done, .achieved: .done
    case .dropped: .dropped
    case .onHold: .onHold
    default: nil
    }
  }

  private func slip(from deadline: Deadline, to revised: Deadline) -> Int? {
    guard let first = deadline.end, let now = revised.end else { return nil }
    return first.days(to: now)
  }

  private func unended(_ deadline: Deadline, slip: Int?, facts: [Reason.Fact]) -> DueAssessment {
    if deadline.isDated {
      let reason = Reason(rule: "Only what has an end can be overdue", facts: facts)
      return DueAssessment(.noEnd, slip: slip, reason: reason)
    }
    let rule = deadline.meaning == .none ? "No deadline is given" : "The deadline names no day"
    return DueAssessment(
      .notDated,
      slip: slip,
      reason: Reason(rule: rule, facts: facts, remedy: "give a deadline with a date")
    )
  }

  private func rule(for due: Due) -> String {
    switch due {
    case .overdue: "The deadline has passed"
    case .dueSoon: "The deadline is at most \(DueRule.soon) days away"
    default: "The deadline is more than \(DueRule.soon) days away"
    }
  }

  private func facts(
    _ deadline: Deadline,
    _ revised: Deadline,
    _ status: WrittenStatus?,
    slip: Int?,
    _ location: SourceLocation?
  ) -> [Reason.Fact] {
    var facts: [Reason.Fact] = []
    if let status { facts.append(Reason.Fact("status", status.words, at: location)) }
    if deadline.meaning != .none { facts.append(Reason.Fact("deadline", deadline.words, at: location)) }
    if revised.meaning != .none { facts.append(Reason.Fact("revised", revised.words, at: location)) }
    if let slip, slip != 0 { facts.append(Reason.Fact("slip", String.counting(slip, "day"))) }
    return facts
  }
}
