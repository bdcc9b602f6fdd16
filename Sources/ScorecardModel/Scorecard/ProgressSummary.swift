/// What was reported in a year, counted by theme, division and objective.
public struct ProgressSummary: Sendable {
  /// What a report comes to, in the order of the columns.
  public enum Outcome: String, CaseIterable, Sendable {
    case achieved
    case partly = "partly achieved"
    case ongoing
    case delayed
    case notAchieved = "not achieved"
    case onHold = "on hold"
    case dropped
    /// Other words than the known ones.
    case other
    case notSaid = "not said"

    /// What a status means for the count.
    public init(_ status: WrittenStatus?) {
      switch status?.known {
      case .achieved, .done: self = .achieved
      case .partlyAchieved: self = .partly
      case .ongoing, .onTarget, .onTrack, .inProgress, .notStarted: self = .ongoing
      case .delayed, .atRisk: self = .delayed
      case .notAchieved: self = .notAchieved
      case .onHold: self = .onHold
      case .dropped: self = .dropped
      case nil: self = status == nil ? .notSaid : .other
      }
    }
  }

  /// What belongs together.
  public struct Row: Sendable {
    /// What the reports are about; nil: what names none of its kind.
    public let entity: Entity?
    /// What kind of thing that is.
    public let kind: Kind
    /// The reports, by their rows.
    public let reports: [Int]
    /// How many there are of each outcome; one that no report has is absent.
    public let counts: [Outcome: Int]
    /// How many deadlines were moved back.
    public let moved: Int
    /// The most days a deadline was moved back; nil where none was.
    public let mostDays: Int?
  }

  /// What reports are counted by.
  public enum Kind: String, CaseIterable, Sendable {
    /// All of them together.
    case all
    case theme, division, objective
  }

  /// The year: the one that is looked at, else the last before it with reports, else the first; nil where no report
  /// names a period.
  public let year: Period?
  /// All reports, then the rows by kind, each in the plan's order, what names none last.
  public let rows: [Row]

  /// The reports of a plan in the year of its period, and those without a period.
  public init(_ scorecard: Scorecard) {
    let (plan, shown) = (scorecard.plan, ProgressSummary.reports(scorecard))
    year = ProgressSummary.year(scorecard)
    rows = Kind.allCases.flatMap { kind in
      ProgressSummary.rows(of: kind, shown, plan)
    }
  }

  /// The reports of that year, and those without a period, by their rows.
  static func reports(_ scorecard: Scorecard) -> [Int] {
    let (progress, year) = (scorecard.plan.progress, year(scorecard))
    return progress.indices.filter { row in progress[row].period.map { $0.year == year } ?? true }
  }

  private static func year(_ scorecard: Scorecard) -> Period? {
    let years = Set(scorecard.plan.progress.compactMap(\.period?.year)).sorted()
    let own = scorecard.period.year
    return years.contains(own) ? own : years.last { $0.last <= own.last } ?? years.first
  }

  private static func rows(of kind: Kind, _ shown: [Int], _ plan: Plan) -> [Row] {
    if kind == .all { return shown.isEmpty ? [] : [Row(nil, kind, shown, plan)] }
    let known: [Entity] =
      switch kind {
      case .all: []
      case .theme: plan.header.perspectives.map { .perspective($0.id) }
      case .division: plan.divisions.map { .division($0.id) }
      case .objective: plan.objectives.map { .objective($0.id) }
      }
    var members: [Entity?: [Int]] = [:]
    let isKnown = Set(known)
    for row in shown {
      let own = entities(of: plan.progress[row], kind).filter(isKnown.contains)
      for entity in own.isEmpty ? [nil] : own.map(Optional.some) { members[entity, default: []].append(row) }
    }
    // Where no report names one, there is nothing to count by.
    guard members.keys.contains(where: { $0 != nil }) else { return [] }
    return (known.map(Optional.some) + [nil]).compactMap { entity in
      members[entity].map { Row(entity, kind, $0, plan) }
    }
  }

  private static func entities(of progress: Progress, _ kind: Kind) -> [Entity] {
    switch kind {
    case .all: []
    case .theme: progress.perspective.map { [.perspective($0)] } ?? []
    case .division: progress.division.map { [.division($0)] } ?? []
    case .objective: progress.objectives.map(Entity.objective)
    }
  }
}

extension ProgressSummary.Row {
  fileprivate init(_ entity: Entity?, _ kind: ProgressSummary.Kind, _ rows: [Int], _ plan: Plan) {
    let slips = rows.compactMap { plan.progress[$0].slip }.filter { $0 > 0 }
    self.entity = entity
    self.kind = kind
    reports = rows
    counts = rows.reduce(into: [:]) { counts, row in
      counts[ProgressSummary.Outcome(plan.progress[row].status), default: 0] += 1
    }
    moved = slips.count
    mostDays = slips.max()
  }
}
