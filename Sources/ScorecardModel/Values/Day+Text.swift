extension Day: CustomStringConvertible {
  /// The names of the months as officers shorten them, January first.
  static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The short name of a month (1...12).
  static func monthName(_ month: Int) -> String {
    monthNames[min(max(month, 1), 12) - 1]
  }

  /// ISO 8601: `2009-06-30`.
  public var description: String {
    let (year, month, day) = civil
    return "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
  }

  /// As people write it: `30 Jun 2009`.
  public var label: String {
    let (year, month, day) = civil
    return "\(day) \(Day.monthName(month)) \(year)"
  }

  /// A number with zeros in front.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }

  /// The day that a text names: `2009-12-31`, `31/12/09`, `31.12.2009`, `31 May 2009`, `31-May-09`.
  ///
  /// The day comes before the month, as in Britain. A year of two digits is of this century up to 69.
  public init?(_ text: some StringProtocol) {
    if let day = Day(standard: text) {
      self = day
      return
    }
    var phrase = DatePhrase(tokens: DateToken.tokens(of: String(text)))
    guard let date = phrase.takeDate(), phrase.isAtEnd, case .day(let day, let month, let year?) = date
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day of a text such as 2009-06-30, quickly, since most are written so; nil for any other text.
  init?(standard text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    var digits = 0
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == 0x2D else { return nil }
      } else {
        guard (0x30...0x39).contains(byte) else { return nil }
        digits = digits * 10 + Int(byte - 0x30)
      }
    }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }
}
