/// The unit of an indicator or of a written figure.
public enum Unit: Hashable, Sendable {
  /// Per cent; changes are told in points.
  case percent
  /// Money in a currency, told in units (0), thousands (3), millions (6) or billions (9).
  case money(symbol: String, thousands: Int)
  /// Days.
  case days
  /// Anything else, by the word the officer uses (`hours`, `years`, `claims`).
  case named(String)

  /// The unit that an officer's words name; nil where there are none.
  public init?(_ text: String) {
    let words = text.trimmed
    guard let first = words.first else { return nil }
    if ["£", "$", "€"].contains(first), let power = Unit.power(ofSuffix: words.dropFirst().trimmed) {
      self = .money(symbol: String(first), thousands: power)
      return
    }
    switch words.lowercased() {
    case "%", "per cent", "percent", "percentage", "pct", "% points": self = .percent
    case "day", "days": self = .days
    case "gbp", "pounds": self = .money(symbol: "£", thousands: 0)
    default: self = .named(words)
    }
  }

  /// The power of ten behind a currency sign: none, `k`, `000`, `m`, `bn`; nil for any other words.
  static func power(ofSuffix suffix: String) -> Int? {
    switch suffix.lowercased() {
    case "": 0
    case "k", "000", "000s", "'000", "'000s", "’000", "’000s", "thousand", "thousands": 3
    case "m", "mn", "mio", "million", "millions": 6
    case "bn", "billion", "billions": 9
    default: nil
    }
  }

  /// What stands in a column's head: `%`, `£k`, `days`.
  public var symbol: String {
    switch self {
    case .percent: "%"
    case .money(let symbol, let power): symbol + Unit.suffix(ofPower: power)
    case .days: "days"
    case .named(let name): name
    }
  }

  /// Whether its figures are days of the calendar; only then is a day in a cell no slip of a spreadsheet program.
  public var isDate: Bool {
    if case .named(let name) = self { name.lowercased() == "date" } else { false }
  }

  /// The power of ten in which its figures are written: 3 for `£k`.
  public var power: Int {
    if case .money(_, let power) = self { power } else { 0 }
  }

  /// `k`, `M`, `bn`; empty for units.
  static func suffix(ofPower power: Int) -> String {
    switch power {
    case 3: "k"
    case 6: "M"
    case 9: "bn"
    default: ""
    }
  }

  /// Whether figures in the two units can be compared: the same money whatever its scale, `hour` and `hours`.
  public func measuresTheSame(as other: Unit) -> Bool {
    switch (self, other) {
    case (.percent, .percent), (.days, .days): true
    case (.money(let mine, _), .money(let theirs, _)): mine == theirs
    case (.named(let mine), .named(let theirs)): Unit.stem(mine) == Unit.stem(theirs)
    default: false
    }
  }

  private static func stem(_ word: String) -> String {
    let lower = word.lowercased()
    return lower.hasSuffix("s") ? String(lower.dropLast()) : lower
  }
}
