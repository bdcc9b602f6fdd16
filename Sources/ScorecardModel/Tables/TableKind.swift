/// A table of a plan that can be exported: the tables of the views, the plan's own, and what adds up.
public enum TableKind: String, CaseIterable, Sendable {
  /// The plan itself, with its counts.
  case plans
  /// The quadrants with their counts and colours.
  case scorecard
  /// What needs a decision, worst first.
  case exceptions
  /// Aims, priorities and objectives.
  case objectives
  /// The indicators in the period that is looked at.
  case indicators
  /// The indicators against the period before.
  case changes
  /// Every figure, rated for its own period.
  case measurements
  /// The actions.
  case actions
  /// The dated steps of actions.
  case milestones
  /// The risk register.
  case risks
  /// The risks on their grid, cell by cell.
  case heatmap
  /// The risks in earlier periods.
  case riskScores = "risk-scores"
  /// What was reported.
  case progress
  /// What was reported, counted by theme, division and objective.
  case progressSummary = "progress-summary"
  /// Services and their staff.
  case divisions
  /// Money.
  case budget
  /// Money by heading and division: the period, the year so far, the year.
  case money
  /// What adds up and what does not.
  case totals
  /// Officers with what they lead.
  case people
  /// Strategic links with what contributes to them.
  case links
  /// Objectives against strategic links, one row for each two that meet.
  case contributions
  /// What contributes to nothing, and what nothing contributes to.
  case gaps
  /// The agenda of the meeting.
  case meeting
  /// The areas of the health check with what the plan says of each.
  case healthCheck = "health-check"
  /// Short facts.
  case facts
  /// Codes, what they mean, and where they are used.
  case glossary
  /// What is wrong with the data.
  case faults

  /// Its title: "Risk scores".
  public var title: String {
    let words = rawValue.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The table of a plan.
  ///
  /// - Parameters:
  ///   - loaded: The plan with its files.
  ///   - scorecard: The same plan, rated.
  /// - Returns: Its rows with all they say.
  public func table(of loaded: LoadedPlan, _ scorecard: Scorecard) -> Table {
    let plan = scorecard.plan
    return switch self {
    case .plans: .plans([loaded])
    case .scorecard: .scorecard(scorecard)
    case .exceptions: .exceptions(Exceptions(of: scorecard), in: scorecard)
    case .objectives: Table(Record<Objective>.fields, of: plan.objectives, in: scorecard)
    case .indicators: .indicators(scorecard)
    case .changes: .changes(scorecard)
    case .measurements: .measurements(scorecard)
    case .actions: .actions(scorecard)
    case .milestones: Table(Record<Milestone>.fields, of: plan.actions.flatMap(\.milestones), in: scorecard)
    case .risks: .risks(scorecard)
    case .heatmap: .heatmap(scorecard)
    case .riskScores: Table(Record<EarlierScore>.fields, of: EarlierScore.all(in: plan), in: scorecard)
    case .progress: Table(Record<Progress>.fields, of: plan.progress, in: scorecard)
    case .progressSummary: .progressSummaryExport(scorecard)
    case .divisions: Table(Record<Division>.fields, of: plan.divisions, in: scorecard)
    case .budget: Table(Record<BudgetLine>.fields, of: plan.budget, in: scorecard)
    case .money: .moneyExport(scorecard)
    case .totals: Table(Record<Total>.fields, of: plan.totals, in: scorecard)
    case .people: Table(Record<Officer>.fields, of: plan.people, in: scorecard)
    case .links: Table(Record<StrategicLink>.fields, of: plan.links, in: scorecard)
    case .contributions: .contributions(scorecard)
    case .gaps: .gaps(StrategicMatrix(scorecard), in: scorecard)
    case .meeting: .agenda(scorecard)
    case .healthCheck: .healthCheck(scorecard)
    case .facts: Table(Record<Fact>.fields, of: plan.facts, in: scorecard)
    case .glossary: .glossary(Glossary(of: plan), in: scorecard)
    case .faults: .faults(loaded.diagnostics)
    }
  }
}
