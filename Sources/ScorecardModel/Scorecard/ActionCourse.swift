/// Where an action lies in time by what its plan says, for a chart.
public struct ActionCourse: Hashable, Sendable {
  /// A milestone or a phase at its day.
  public struct Step: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// The day it is due.
    public let day: Day
    /// The day it was due at first, where that was another.
    public let original: Day?
    /// How it stands.
    public let due: Due
  }

  /// How it stands by its own deadline.
  public let due: Due
  /// The day it starts; nil where that is not said.
  public let start: Day?
  /// The day it is due; nil where there is none.
  public let end: Day?
  /// The day it was due at first, where that was another.
  public let original: Day?
  /// The days one of which its deadline means, such as those of a season; nil where it means one day or month.
  public let loose: ClosedRange<Day>?
  /// The day up to which it is done, by the share that is given; nil where none is, or where there is no start or end.
  public let doneUntil: Day?
  /// The day from which it goes on without an end; nil where it has one, or nothing says so.
  public let onwards: Day?
  /// What is said in place of a day: `Ongoing`, `As per meeting cycle`; `not dated` where the plan gives no day at all;
  /// empty where there is an end.
  public let words: String
  /// The steps that have a day, in the plan's order.
  public let steps: [Step]

  /// The course of an action, read on a day.
  public init(of action: Action, asAt: Day) {
    let rule = DueRule(asAt: asAt)
    let own = rule.due(deadline: action.deadline, revised: action.revised, status: action.status)
    let counted = action.current
    due = own.due
    start = action.start.start
    end = counted.end
    original = own.slip.flatMap { $0 == 0 ? nil : action.deadline.end }
    loose = counted.looseDays
    doneUntil = ActionCourse.done(action, start: start, end: counted.end)
    onwards = counted.isOpenEnded ? start ?? counted.start ?? asAt : nil
    let closed = own.due.isOpen ? nil : own.due
    let standings = rule.milestones(of: action, standing: own.due)
    let milestones = zip(action.milestones, standings).compactMap { Step($0, $1, closed: closed) }
    // A phase that a milestone is given for stands as the milestone does: a date alone cannot say that it is done.
    let known = Set(milestones.flatMap { [$0.day, $0.original] })
    let phases = counted.phases.compactMap { Step(phase: $0, closed: closed, rule) }
    steps = phases.filter { !known.contains($0.day) } + milestones
    let isSilent = counted.words.isEmpty && steps.isEmpty && start == nil
    words = counted.end != nil ? "" : isSilent ? "not dated" : counted.words
  }

  /// Every day it names.
  public var days: [Day] {
    let own = [start, end, original, onwards, loose?.lowerBound].compactMap(\.self)
    return own + steps.flatMap { [$0.day, $0.original].compactMap(\.self) }
  }

  private static func done(_ action: Action, start: Day?, end: Day?) -> Day? {
    guard let start, let end, start < end, let percent = action.percent else { return nil }
    let share = max(0, min(percent.doubleValue, 100)) / 100
    return share == 0 ? nil : start.advanced(by: Int((Double(start.days(to: end)) * share).rounded()))
  }
}

extension ActionCourse.Step {
  /// A milestone; of an action that is closed none is open.
  fileprivate init?(_ milestone: Milestone, _ standing: DueAssessment, closed: Due?) {
    guard let day = standing.end else { return nil }
    self.init(
      title: milestone.title,
      day: day,
      original: standing.slip.flatMap { $0 == 0 ? nil : milestone.deadline.end },
      due: closed.flatMap { standing.due.isOpen ? $0 : nil } ?? standing.due
    )
  }

  /// A phase of a deadline; of an action that is closed they are all.
  fileprivate init?(phase: Deadline.Phase, closed: Due?, _ rule: DueRule) {
    let standing = rule.due(deadline: phase.deadline)
    guard let day = standing.end else { return nil }
    self.init(title: phase.label, day: day, original: nil, due: closed ?? standing.due)
  }
}

extension Deadline {
  /// The days one of which it means, where they are more than a month.
  fileprivate var looseDays: ClosedRange<Day>? {
    guard case .span(let first, let last) = meaning, first < last else { return nil }
    return first...last
  }

  /// Whether it says that there is no end.
  fileprivate var isOpenEnded: Bool {
    switch meaning {
    case .from, .ongoing, .recurring: true
    case .phases: end == nil && isDated
    case .none, .day, .month, .span, .toBeConfirmed, .words: false
    }
  }

  fileprivate var phases: [Phase] {
    if case .phases(let phases) = meaning { phases } else { [] }
  }
}
