/// An action as it stands on a day.
public struct ActionReading: Sendable {
  /// How the action as a whole stands: by its own deadline, or by its most urgent open milestone.
  public let due: DueAssessment
  /// The deadline that decides it.
  public let deadline: Deadline
  /// The place of the milestone whose deadline that is; nil where it is the action's own.
  public let step: Int?
  /// How each of its milestones stands, in file order.
  public let milestones: [DueAssessment]
  /// Whether as much is done as its time that has gone; nil where nobody can say.
  public let pace: Pace?

  /// Judges an action on a day.
  init(of action: Action, asAt: Day) {
    let rule = DueRule(asAt: asAt)
    let own = rule.due(action)
    pace = Pace(of: action, own, asAt: asAt)
    let steps = rule.milestones(of: action, standing: own.due)
    let urgent = steps.indices.filter { steps[$0].due.isOpen }
      .max { steps[$0].due.urgency < steps[$1].due.urgency }
    milestones = steps
    guard own.due.isOpen, own.due != .onHold, let urgent, steps[urgent].due.urgency > own.due.urgency else {
      due = own
      deadline = action.current
      step = nil
      return
    }
    var decided = steps[urgent]
    decided.reason.rule += ", by the milestone \(action.milestones[urgent].title)"
    due = decided
    deadline = action.milestones[urgent].current
    step = urgent
  }

  /// How many of its milestones are done.
  public var milestonesDone: Int {
    milestones.count { $0.due == .done }
  }
}

extension Action {
  /// The deadline that holds now: the revised one where it names a time.
  public var current: Deadline {
    deadline.holding(revised)
  }
}

extension Milestone {
  /// The deadline that holds now: the revised one where it names a time.
  public var current: Deadline {
    deadline.holding(revised)
  }
}

extension Deadline {
  /// The deadline that holds once it was revised: words that name no time do not lift one that does.
  func holding(_ revised: Deadline) -> Deadline {
    revised.isDated || meaning == .none ? revised : self
  }
}
