/// One indicator's figures for one period; a row of `measurements.csv`.
public struct Measurement: Hashable, Sendable {
  /// What is to be known about how a figure came about.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The flags as bits.
    public let rawValue: UInt8
    /// May still change.
    public static let provisional = Flags(rawValue: 1)
    /// Worked out, not counted.
    public static let estimated = Flags(rawValue: 2)
    /// From a survey.
    public static let survey = Flags(rawValue: 4)
    /// Checked by an auditor.
    public static let audited = Flags(rawValue: 8)

    /// Flags from bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }
  }

  /// The period it is for.
  public var period: Period
  /// What was achieved.
  public var actual: WrittenValue = .missing
  /// What was to be achieved.
  public var target: WrittenValue = .missing
  /// The numerator of a rate.
  public var numerator: DecimalNumber?
  /// The denominator of a rate.
  public var denominator: DecimalNumber?
  /// Provisional, estimated, survey, audited.
  public var flags: Flags = []
  /// The day the figure was taken.
  public var asOf: Day?
  /// The owner's own forecast of the year's end.
  public var forecast: WrittenValue = .missing
  /// What others achieve.
  public var benchmark: WrittenValue = .missing
  /// The commentary.
  public var comment = ""
  /// Where the row stands in the files.
  public var location = SourceLocation(file: "measurements.csv")

  /// Figures of a period, none given.
  public init(period: Period) {
    self.period = period
  }
}
