/// Notices a table in which `2009/10` and `2009-10` stand side by side, so that one may be meant for the other.
struct PeriodMixture {
  private var years: Set<Day> = []
  private var months: [(text: String, year: Day, location: SourceLocation)] = []

  /// Notes a period as it is written.
  mutating func note(_ text: String, _ period: Period, at location: @autoclosure () -> SourceLocation) {
    switch period.kind {
    case .year where text.contains("/"): years.insert(period.first)
    case .month where text.contains("-"):
      let (year, month, _) = period.first.civil
      guard month == (year + 1) % 100 else { return }
      months.append((text, .first(ofMonth: Int(period.yearStart), in: year), location()))
    default: break
    }
  }

  /// The warning, at the first month that could be meant for a year of the table.
  var diagnostic: Diagnostic? {
    guard let month = months.first(where: { years.contains($0.year) }) else { return nil }
    let year = month.text.split(separator: "-").joined(separator: "/")
    return Diagnostic(
      .warning,
      at: month.location,
      "\(Wording.quoted(month.text)) is a month and \(Wording.quoted(year)) a financial year, and this table has both",
      advice: "write \(year) if the year is meant"
    )
  }
}
