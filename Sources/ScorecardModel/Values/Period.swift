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

    /// How many months it has; 0 for a day.
    public var months: Int {
      switch self {
      case .day: 0
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      }
    }
  }

  /// How long it is.
  public let kind: Kind
  /// The month in which the plan's year starts, 1...12, mostly 4; it names the quarters.
  public let yearStart: UInt8
  /// Its first day.
  public let first: Day
  /// Its last day; kept, because thousands of figures are looked up by it.
  public let last: Day

  /// The period of a kind that begins on a day, in a year that starts in the given month.
  public init(_ kind: Kind, first: Day, yearStart: UInt8 = 4) {
    self.kind = kind
    self.first = first
    self.yearStart = yearStart
    let (year, month, _) = first.civil
    last = kind == .day ? first : Day.last(ofMonth: month + kind.months - 1, in: year)
  }

  /// The period of a kind that a day falls into, in a year that starts in the given month.
  public init(_ kind: Kind, containing day: Day, yearStart: UInt8 = 4) {
    let start = min(max(yearStart, 1), 12)
    let (year, month, _) = day.civil
    let sinceStart = (month - Int(start) + 12) % 12
    let intoPeriod = kind == .day ? 0 : sinceStart % kind.months
    let first = kind == .day ? day : Day.first(ofMonth: month - intoPeriod, in: year)
    self.init(kind, first: first, yearStart: start)
  }

  /// The period of the same kind a number of periods later; earlier where negative.
  public func advanced(by count: Int) -> Period {
    let bounded = min(max(count, -1_000_000), 1_000_000)
    return Period(kind, first: moved(byMonths: bounded * kind.months, days: bounded), yearStart: yearStart)
  }

  /// The period of the same kind after it.
  public var next: Period { advanced(by: 1) }

  /// The period of the same kind before it.
  public var previous: Period { advanced(by: -1) }

  /// The same period a year before; of 29 February, the 28th.
  public var sameAYearBefore: Period {
    guard kind == .day else {
      return Period(kind, first: moved(byMonths: -12, days: 0), yearStart: yearStart)
    }
    let (year, month, day) = first.civil
    let before = min(day, Day.lengthOfMonth(month, in: year - 1))
    let first = Day.first(ofMonth: month, in: year - 1).advanced(by: before - 1)
    return Period(.day, first: first, yearStart: yearStart)
  }

  /// The year it belongs to; of a year, itself.
  public var year: Period {
    kind == .year ? self : Period(.year, containing: first, yearStart: yearStart)
  }

  /// Whether a day falls into it.
  public func contains(_ day: Day) -> Bool {
    first <= day && day <= last
  }

  /// Whether another period lies wholly inside it; a period contains itself.
  public func contains(_ other: Period) -> Bool {
    first <= other.first && other.last <= last
  }

  /// Whether it is a year from January in a plan whose years start in another month.
  public var isCalendarYear: Bool {
    kind == .year && first.civil.month == 1
  }

  private func moved(byMonths months: Int, days: Int) -> Day {
    if kind == .day, months == 0 { return first.advanced(by: days) }
    let (year, month, _) = first.civil
    return Day.first(ofMonth: month + months, in: year)
  }
}

extension Period: Comparable {
  /// By the last day; of periods that end together, the shorter first.
  public static func < (lhs: Period, rhs: Period) -> Bool {
    let (left, right) = (lhs.last, rhs.last)
    if left != right { return left < right }
    if lhs.first != rhs.first { return lhs.first > rhs.first }
    return (lhs.kind.rawValue, lhs.yearStart) < (rhs.kind.rawValue, rhs.yearStart)
  }
}
