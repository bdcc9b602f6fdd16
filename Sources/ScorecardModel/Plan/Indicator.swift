/// What is measured.
public struct Indicator: Hashable, Sendable, Identifiable {
  /// Which way is better.
  public enum Polarity: String, CaseIterable, Sendable {
    /// Higher is better.
    case higher
    /// Lower is better.
    case lower
    /// Best inside a range.
    case range
    /// Neither: shown, not rated.
    case none
  }

  /// How often it is reported.
  public enum Frequency: String, CaseIterable, Sendable {
    /// Every month.
    case monthly
    /// Every quarter.
    case quarterly
    /// Every half year.
    case halfYearly = "half-yearly"
    /// Every year.
    case annual
    /// Every second year; the year between is not due.
    case biennial
  }

  /// How its figures add up over time, and so what a figure of a period says.
  public enum Accumulation: String, CaseIterable, Sendable {
    /// How it stands at the end of the period; the last value counts.
    case no
    /// The running total since the financial year began.
    case sum
    /// What came in that period alone; periods are added up.
    case perPeriod = "per-period"
    /// A rate of that period; periods are averaged, weighted by the denominator.
    case average
    /// The running total over the years, never reset.
    case years
  }

  /// Its code or id, unique in the plan.
  public var id = ""
  /// Its title.
  public var title = ""
  /// What exactly is counted.
  public var definition = ""
  /// The set it belongs to, by the plan's word: NI, LPI, BVPI, LAA, local.
  public var kind = ""
  /// The id of the indicator it is a part of.
  public var parent: String?
  /// The id of its perspective.
  public var perspective: String?
  /// The ids of the objectives it measures.
  public var objectives: [String] = []
  /// The id of its division.
  public var division: String?
  /// Who owns it.
  public var owners: [OfficerReference] = []
  /// Its unit; nil where the plan gives none.
  public var unit: Unit?
  /// Which way is better; nil where the plan does not say.
  public var polarity: Polarity?
  /// Digits behind the decimal point in which it is rated and shown; nil: as written.
  public var decimals: Int?
  /// How often it is reported.
  public var frequency: Frequency?
  /// How it adds up over time.
  public var accumulation = Accumulation.no
  /// Its own tolerance; nil: the plan's.
  public var tolerance: Tolerance?
  /// The most that a change may be and still be steady, in its own unit; nil: half of the last shown digit.
  public var steadyWithin: DecimalNumber?
  /// The value below which it is red whatever the tolerance says; nil: none.
  public var floor: DecimalNumber?
  /// Where it started.
  public var baseline: WrittenValue = .missing
  /// The period of the baseline.
  public var baselinePeriod: Period?
  /// The words of an ordinal indicator, worst first.
  public var levels: [String] = []
  /// Tags to filter by.
  public var tags: [String] = []
  /// Designated or supporting, in an area agreement.
  public var designation = ""
  /// Its weight in a weighted roll-up.
  public var weight: DecimalNumber?
  /// Days after the end of a period on which the figure is due; nil: on the day itself.
  public var dueAfter: Int?
  /// Survey size, for the noise of a percentage.
  public var sample: Int?
  /// The ids of strategic links.
  public var links: [String] = []
  /// A note by whoever keeps the plan.
  public var note = ""
  /// Cells of columns the format does not know.
  public var extra: [ExtraField] = []
  /// Where the row stands in the files.
  public var location = SourceLocation(file: "indicators.csv")

  /// An indicator with nothing filled in.
  public init() {}
}

/// How far from its target a figure may be and still be amber.
public enum Tolerance: Hashable, Sendable {
  /// A share of the target, in per cent.
  case percentOfTarget(DecimalNumber)
  /// In the indicator's own unit.
  case absolute(DecimalNumber)
}
