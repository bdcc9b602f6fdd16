import ArgumentParser
import ScorecardModel

/// The options that say which plan is read, and how.
struct PlanOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Read the plan on this day, above what the plan says.", valueName: "date"),
    transform: Day.argument
  )
  var asAt: Day?

  @Option(
    help: ArgumentHelp("Look at this period: 2009/10, '2009/10 Q2', 2009-10.", valueName: "period"),
    transform: Period.argument
  )
  var period: Period?

  @Option(help: ArgumentHelp("Open this plan of a portfolio.", valueName: "id"))
  var plan: String?

  /// What was asked for.
  var choice: PlanChoice {
    PlanChoice(asAt: asAt, period: period, plan: plan)
  }
}

extension Day {
  /// The day that an argument names.
  fileprivate static func argument(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw ValidationError("'\(text)' is not a day; write it as 2009-06-30") }
    return day
  }
}

extension Period {
  /// The period that an argument names.
  fileprivate static func argument(_ text: String) throws -> Period {
    guard let period = Period(text, yearStart: 4) else {
      throw ValidationError("'\(text)' is not a period; write it as 2009/10, '2009/10 Q2' or 2009-10")
    }
    return period
  }
}
