import ScorecardModel

/// Which plan is read, and how; the options without the parser.
struct PlanChoice {
  /// The day to read the plan on, above what the plan says.
  var asAt: Day?
  /// The period to look at; nil: the latest with figures.
  var period: Period?
  /// The plan of a portfolio; nil: all of them.
  var plan: String?

  /// This choice for a folder; where none is given, the sample data opens on its living directorate.
  func opening(_ folder: String?) -> PlanChoice {
    var choice = self
    if folder == nil, plan == nil { choice.plan = Shipped.firstPlan }
    return choice
  }
}
