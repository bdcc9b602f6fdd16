/// A calendar day of the Gregorian calendar, kept as the number of days since 1970-01-01.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let ordinal: Int32

  /// The day with the given number of days since 1970-01-01.
  public init(ordinal: Int32) {
    self.ordinal = ordinal
  }

  /// The given day of the calendar, or nil where there is no such day (2009-02-29).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.lengthOfMonth(month, in: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// The last day of a month; months outside 1...12 run on into the neighbouring years.
  public static func last(ofMonth month: Int, in year: Int) -> Day {
    first(ofMonth: month < .max ? month + 1 : month, in: year).advanced(by: -1)
  }

  /// The first day of a month; months outside 1...12 run on into the neighbouring years.
  public static func first(ofMonth month: Int, in year: Int) -> Day {
    let limit = 5_000_000
    let bounded = (min(max(year, -limit), limit), min(max(month, -limit), limit))
    let months = bounded.0 * 12 + (bounded.1 - 1)
    let (carried, rest) = months.quotientAndRemainder(dividingBy: 12)
    let isBefore = rest < 0
    return Day(
      validYear: isBefore ? carried - 1 : carried,
      month: (isBefore ? rest + 12 : rest) + 1,
      day: 1
    )
  }

  /// The number of days of a month (1...12).
  public static func lengthOfMonth(_ month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  // Days from civil, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that
  // the leap day comes last.
  private init(validYear: Int, month: Int, day: Int) {
    let year = month <= 2 ? validYear - 1 : validYear
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(ordinal: Int32(clamping: era * 146_097 + dayOfEra - 719_468))
  }

  /// Year, month (1...12) and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(ordinal) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day a number of days later; earlier where negative.
  public func advanced(by days: Int) -> Day {
    let (sum, overflow) = Int(ordinal).addingReportingOverflow(days)
    return Day(ordinal: overflow ? (days < 0 ? .min : .max) : Int32(clamping: sum))
  }

  /// The number of days from this day to another; negative where the other is earlier.
  public func days(to other: Day) -> Int {
    Int(other.ordinal) - Int(ordinal)
  }

  /// Earlier days come first.
  public static func < (lhs: Day, rhs: Day) -> Bool {
    lhs.ordinal < rhs.ordinal
  }
}
