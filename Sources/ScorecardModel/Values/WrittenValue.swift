/// What stands in a cell for an actual or a target, as officers write it.
public enum WrittenValue: Hashable, Sendable {
  /// Nothing was given: an empty cell or a dash. Never zero.
  case missing
  /// A number, perhaps with its unit.
  case number(Quantity)
  /// A target range, both ends included.
  case range(Quantity, Quantity)
  /// A level of an ordinal indicator, by its word.
  case level(String)
  /// Yes or no.
  case yesNo(Bool)
  /// A day, such as that on which the accounts were approved.
  case day(Day)
  /// A target relative to the value at a date, such as "5% reduction from 2008-03-31".
  case relative(RelativeTarget)
  /// To be confirmed.
  case toBeConfirmed
  /// The target is a baseline year, or still to be set; with the words.
  case baseline(String)
  /// Not applicable in that period.
  case notApplicable
}

/// A target told as a change from the value at an earlier day.
public struct RelativeTarget: Hashable, Sendable {
  /// The change in per cent of the earlier value; negative for a reduction.
  public var change: DecimalNumber
  /// The day whose value the change is counted from.
  public var from: Day
  /// The words as written.
  public var words: String

  /// A change from the value at a day.
  public init(change: DecimalNumber, from: Day, words: String) {
    self.change = change
    self.from = from
    self.words = words
  }
}
