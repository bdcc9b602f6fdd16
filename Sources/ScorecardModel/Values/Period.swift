/// A reporting period: a financial year, a half, a quarter, a month, a day, or a calendar year.
public struct Period: Hashable, Sendable {
  /// How long a period is.
  public enum Kind: UInt8, CaseIterable, Sendable {
    /// One day.
    case day
    /// A calendar month.
    case month
    /// Three months of the financial year.
    case quarter
    /// Six months of the financial year.
    case half
    /// A year: financial, or from January where it begins then.
    case year
  }

  /// How long it is.
  public let kind: Kind
  /// The month in which the plan's year starts, 1...12; 4 in most councils. It names the quarters.
  public let yearStart: UInt8
  /// Its first day.
  public let first: Day

  /// The period of a kind that begins on a day, in a year that starts in the given month.
  public init(_ kind: Kind, first: Day, yearStart: UInt8 = 4) {
    self.kind = kind
    self.first = first
    self.yearStart = yearStart
  }
}
