import ScorecardModel

/// What a figure or a day is compared with.
enum FilterOperand: Hashable, Sendable {
  /// A number in base units; with a unit only figures in it are meant.
  case number(DecimalNumber, Unit?)
  /// A day.
  case day(Day)

  /// The number or day that was written: `12`, `80%`, `£300k`, `1.5M`, `2026-12-31`; nil for anything else.
  init?(_ text: String) {
    // The pound says what a bare `1.5M` is; a unit that nobody wrote is none.
    if let quantity = Quantity(reading: text, unit: .money(symbol: "£", thousands: 0)),
      !FilterOperand.isSlip(text, quantity)
    {
      let isBareMoney =
        if case .money(let symbol, _)? = quantity.unit { !text.contains(symbol) } else { false }
      self = .number(quantity.number(in: nil), isBareMoney ? nil : quantity.unit)
    } else if let day = Day(text) {
      self = .day(day)
    } else {
      return nil
    }
  }

  /// Whether letters behind a number are no unit but a slip, as in `1o`: a unit of any word stands apart, `"12 claims"`.
  private static func isSlip(_ text: String, _ quantity: Quantity) -> Bool {
    guard case .named? = quantity.unit else { return false }
    return !text.unicodeScalars.contains(where: \.isBlank)
  }
}
