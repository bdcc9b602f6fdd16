/// A directorate's business plan: everything its folder says.
public struct Plan: Sendable, Identifiable {
  /// The name of its folder; unique in a portfolio.
  public var id: String
  /// What `plan.yaml` says.
  public var header = PlanHeader()
  /// Aims, priorities and objectives, in file order.
  public var objectives: [Objective] = []
  /// Indicators, in file order.
  public var indicators: [Indicator] = []
  /// Actuals and targets, in columns.
  public var measurements = Measurements()
  /// Actions with their milestones, in file order.
  public var actions: [Action] = []
  /// The risk register, in file order.
  public var risks: [Risk] = []
  /// What was reported.
  public var progress: [Progress] = []
  /// Divisions.
  public var divisions: [Division] = []
  /// Money.
  public var budget: [BudgetLine] = []
  /// Officers.
  public var people: [Officer] = []
  /// Strategic links.
  public var links: [StrategicLink] = []
  /// Short facts.
  public var facts: [Fact] = []
  /// The codes the plan explains itself, in file order.
  public var glossary: [GlossaryTerm] = []

  /// A plan with nothing in it.
  public init(id: String) {
    self.id = id
  }
}
