/// A month of the figures: 0 is April 2023.
struct Month: Hashable {
  /// The last month that has figures: September 2026.
  static let now = Month(41)
  /// The months of four financial years.
  static let all = (0..<48).map(Month.init)

  /// Its place after April 2023.
  let index: Int

  init(_ index: Int) {
    self.index = index
  }

  /// Its financial year: 0 is 2023/24.
  var year: Int { index / 12 }

  /// Its place in the financial year: 0 is April.
  var place: Int { index % 12 }

  /// Whether a quarter ends with it.
  var endsQuarter: Bool { index % 3 == 2 }

  /// The months of its financial year up to it.
  var sinceApril: [Month] { (year * 12...index).map(Month.init) }

  /// Its name: `2026-09`.
  var label: String {
    let (year, month) = (2023 + (index + 3) / 12, (index + 3) % 12 + 1)
    return "\(year)-\(month < 10 ? "0" : "")\(month)"
  }

  /// The name of its quarter: `2026/27 Q2`.
  var quarterLabel: String {
    "\(Month.label(ofYear: year)) Q\(place / 3 + 1)"
  }

  /// The name of a financial year: `2026/27`.
  static func label(ofYear year: Int) -> String {
    "\(2023 + year)/\(24 + year)"
  }
}
