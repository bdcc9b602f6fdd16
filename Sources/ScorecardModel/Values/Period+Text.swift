extension Period: CustomStringConvertible {
  /// As the files have it: `2009/10`, `2009/10 Q2`, `2009/10 H1`, `2009-10`, `2009-10-31`, `2009`.
  public var description: String {
    switch kind {
    case .day: return first.description
    case .month: return String(first.description.dropLast(3))
    case .year: return yearName
    case .quarter: return "\(year.yearName) Q\(indexInYear)"
    case .half: return "\(year.yearName) H\(indexInYear)"
    }
  }

  /// As a column's head has it: `2009/10`, `Q2 2009/10`, `Oct 2009`, `31 Oct 2009`, `2009`.
  public var label: String {
    switch kind {
    case .day: return first.label
    case .month:
      let (year, month, _) = first.civil
      return "\(Day.monthName(month)) \(year)"
    case .year: return yearName
    case .quarter: return "Q\(indexInYear) \(year.yearName)"
    case .half: return "H\(indexInYear) \(year.yearName)"
    }
  }

  /// As a chart has it, beside others of the same year: `Oct`, `Q2`, `H1`, `2009/10`, `31 Oct`.
  public var shortLabel: String {
    switch kind {
    case .day: String(first.label.dropLast(5))
    case .month: Day.monthName(first.civil.month)
    case .year: yearName
    case .quarter: "Q\(indexInYear)"
    case .half: "H\(indexInYear)"
    }
  }

  /// With its months: `Q2 Jul–Sep 2009`, `H2 Oct 2009–Mar 2010`, `2009/10 Apr 2009–Mar 2010`.
  public var longLabel: String {
    let (start, end) = (first.civil, last.civil)
    let (from, to) = (Day.monthName(start.month), Day.monthName(end.month))
    let months =
      start.year == end.year ? "\(from)–\(to) \(end.year)" : "\(from) \(start.year)–\(to) \(end.year)"
    switch kind {
    case .day, .month: return label
    case .year: return isCalendarYear ? label : "\(yearName) \(months)"
    case .quarter: return "Q\(indexInYear) \(months)"
    case .half: return "H\(indexInYear) \(months)"
    }
  }

  /// Its number among the periods of its kind in the year, from 1.
  public var indexInYear: Int {
    guard kind != .day else { return year.first.days(to: first) + 1 }
    let sinceStart = (first.civil.month - Int(yearStart) + 12) % 12
    return sinceStart / kind.months + 1
  }

  private var yearName: String {
    let begin = first.civil.year
    return isCalendarYear
      ? Day.padded(begin, to: 4)
      : "\(Day.padded(begin, to: 4))/\(Day.padded((begin % 100 + 101) % 100, to: 2))"
  }
}
