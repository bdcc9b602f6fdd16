import ScorecardModel
import TerminalUI

/// The periods that are named on an axis of time: as short as there is room for their names.
struct TimelineTicks {
  /// How far the names stand apart.
  private enum Unit: CaseIterable {
    case day, week, month, quarter, half, year, fiveYears

    /// About how many days it has.
    var days: Int {
      switch self {
      case .day: 1
      case .week: 7
      case .month: 30
      case .quarter: 91
      case .half: 182
      case .year: 365
      case .fiveYears: 1826
      }
    }

    /// The columns that its name and a blank need.
    var width: Int {
      switch self {
      case .day, .week: 3
      case .month, .quarter, .half: 4
      case .year, .fiveYears: 5
      }
    }

    /// How many months it has; 0 for what is counted in days.
    var months: Int {
      switch self {
      case .day, .week: 0
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      case .fiveYears: 60
      }
    }
  }

  private let window: TimeWindow
  private let unit: Unit

  /// The names for a window of so many columns.
  init(_ window: TimeWindow, width: Int) {
    self.window = window
    unit = Unit.allCases.first { $0.days * width >= $0.width * window.days } ?? .fiveYears
  }

  /// The axis with them.
  var axis: TimeAxis {
    TimeAxis(first: Int(window.first.ordinal), days: window.days, ticks: ticks, groups: groups)
  }

  private var ticks: [TimeAxis.Tick] {
    unit.months == 0 ? dayTicks : monthTicks(every: unit.months).map { tick($0, label(of: $0)) }
  }

  /// The years, or the months where days are named.
  private var groups: [TimeAxis.Tick] {
    if unit.months >= 12 { return [] }
    let starts = monthTicks(every: unit.months == 0 ? 1 : 12)
    return starts.map { day in
      let (year, month, _) = day.civil
      return tick(day, unit.months == 0 ? "\(TimelineTicks.months[month - 1]) \(year)" : String(year))
    }
  }

  /// Every day, or every Monday.
  private var dayTicks: [TimeAxis.Tick] {
    (0..<window.days).map { window.first.advanced(by: $0) }
      // 1 January 1970, day 0, was a Thursday.
      .filter { unit == .day || ($0.ordinal + 3) % 7 == 0 }
      .map { tick($0, String($0.civil.day)) }
  }

  /// The first days of months whose number is so many from a January, one before the window too.
  private func monthTicks(every months: Int) -> [Day] {
    let year = months >= 60 ? window.first.civil.year / 5 * 5 : window.first.civil.year
    var month = months >= 12 ? 1 : (window.first.civil.month - 1) / months * months + 1
    var days: [Day] = []
    while Day.first(ofMonth: month, in: year) < window.end {
      days.append(Day.first(ofMonth: month, in: year))
      month += months
    }
    return days
  }

  private func label(of day: Day) -> String {
    let (year, month, _) = day.civil
    return unit.months >= 12 ? String(year) : TimelineTicks.months[month - 1]
  }

  private func tick(_ day: Day, _ label: String) -> TimeAxis.Tick {
    TimeAxis.Tick(Int(day.ordinal), SafeText(label))
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
