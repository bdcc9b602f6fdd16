/// The unit of an indicator or of a written figure.
public enum Unit: Hashable, Sendable {
  /// Per cent; changes are told in points.
  case percent
  /// Money in a currency, told in units, thousands (3) or millions (6).
  case money(symbol: String, thousands: Int)
  /// Days.
  case days
  /// Anything else, by the word the officer uses (`hours`, `years`, `claims`).
  case named(String)
}
