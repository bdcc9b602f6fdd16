/// What was reported about an objective or a target; a row of `progress.csv`.
public struct Progress: Hashable, Sendable, Identifiable {
  /// Its id, unique in its table.
  public var id = ""
  /// What it is about.
  public var title = ""
  /// The ids of the objectives.
  public var objectives: [String] = []
  /// The id of its perspective.
  public var perspective: String?
  /// The id of its division.
  public var division: String?
  /// The period it was reported for.
  public var period: Period?
  /// Achieved, ongoing, delayed …; nil where nothing was said.
  public var status: WrittenStatus?
  /// When it was due, as first agreed.
  public var deadline = Deadline.none
  /// When it is due now, if that was changed.
  public var revised = Deadline.none
  /// What was said.
  public var comment = ""
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where the row stands in the files.
  public var location = SourceLocation(file: "progress.csv")

  /// A report with nothing filled in.
  public init() {}
}

/// A service or division of the directorate.
public struct Division: Hashable, Sendable, Identifiable {
  /// Its id, unique in its table.
  public var id = ""
  /// Its name.
  public var title = ""
  /// Who heads it.
  public var heads: [OfficerReference] = []
  /// How many staff it has.
  public var staff: DecimalNumber?
  /// The day the number was taken.
  public var asOf: Day?
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where the row stands in the files.
  public var location = SourceLocation(file: "divisions.csv")

  /// A division with nothing filled in.
  public init() {}
}

/// Money of a division under a heading in a period; a row of `budget.csv`.
public struct BudgetLine: Hashable, Sendable {
  /// The id of the division; empty for the directorate as a whole.
  public var division = ""
  /// The period.
  public var period: Period
  /// The heading: staffing, net, gross, capital, training.
  public var heading = ""
  /// What was planned.
  public var budget: Quantity?
  /// What was spent.
  public var actual: Quantity?
  /// What is expected by the end of the year.
  public var forecast: Quantity?
  /// The unit, where a column gives it.
  public var unit: Unit?
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where the row stands in the files.
  public var location = SourceLocation(file: "budget.csv")

  /// A line of a period.
  public init(period: Period) {
    self.period = period
  }
}

/// Something outside the plan that it contributes to: a pledge, an agreement, a corporate plan.
public struct StrategicLink: Hashable, Sendable, Identifiable {
  /// Its id, unique in its table.
  public var id = ""
  /// Its title.
  public var title = ""
  /// Pledge, think, agreement, corporate, national …, by the plan's word.
  public var kind = ""
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where the row stands in the files.
  public var location = SourceLocation(file: "links.csv")

  /// A link with nothing filled in.
  public init() {}
}

/// A short labelled fact of the plan; a row of `facts.csv`.
public struct Fact: Hashable, Sendable {
  /// What it is about: customers, partners, policy drivers.
  public var topic = ""
  /// What it says.
  public var label = ""
  /// Its value, if it has one.
  public var value = ""
  /// The id of the division.
  public var division: String?
  /// The id of the perspective.
  public var perspective: String?
  /// The day it was taken, as written.
  public var asOf = ""
  /// A note.
  public var note = ""
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where the row stands in the files.
  public var location = SourceLocation(file: "facts.csv")

  /// A fact with nothing filled in.
  public init() {}
}
