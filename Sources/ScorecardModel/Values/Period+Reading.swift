extension Period {
  /// The period that bytes of UTF-8 name, in a year that starts in the given month; nil for anything else.
  public init?(utf8 bytes: UnsafeBufferPointer<UInt8>, yearStart: UInt8 = 4) {
    guard (1...12).contains(yearStart), bytes.count <= 32 else { return nil }
    var reader = PeriodBytes(bytes: bytes)
    if let period = reader.period(yearStart: yearStart) {
      self = period
    } else {
      guard let period = Period(label: String(decoding: bytes, as: UTF8.self), yearStart: yearStart)
      else { return nil }
      self = period
    }
  }

  /// The period that a text names: `2009/10`, `09/10 Q2`, `2009/10 H1`, `2009-10` (October), `2009-10-31`, `2009`.
  ///
  /// A slash is a financial year, a dash a month. The labels are read too: `Q2 2009/10`, `Oct 2009`.
  public init?(_ text: String, yearStart: UInt8 = 4) {
    var text = text
    guard let period = text.withUTF8({ Period(utf8: $0, yearStart: yearStart) }) else { return nil }
    self = period
  }

  /// The financial year that begins in a calendar year; nil where years begin in January or in no month.
  init?(financialYear year: Int, yearStart: UInt8) {
    guard (2...12).contains(yearStart) else { return nil }
    self.init(.year, first: Day.first(ofMonth: Int(yearStart), in: year), yearStart: yearStart)
  }

  /// A quarter or half of this year, counted from 1; nil where there is none of that number.
  func part(_ kind: Kind, number: Int) -> Period? {
    guard kind.months > 0, (1...12 / kind.months).contains(number) else { return nil }
    let (year, month, _) = first.civil
    let start = Day.first(ofMonth: month + (number - 1) * kind.months, in: year)
    return Period(kind, first: start, yearStart: yearStart)
  }

  /// The century of a year written with two digits: of this one up to 69.
  static func fullYear(_ short: Int) -> Int {
    short < 70 ? 2000 + short : 1900 + short
  }

  private init?(label text: String, yearStart: UInt8) {
    let words = text.plainWords
    if let space = words.firstIndex(of: " "), words.first == "q" || words.first == "h" {
      let swapped = "\(words[words.index(after: space)...]) \(words[..<space])"
      guard
        let period = swapped.utf8.withContiguousStorageIfAvailable({ bytes in
          var reader = PeriodBytes(bytes: bytes)
          return reader.period(yearStart: yearStart)
        }), let period
      else { return nil }
      self = period
      return
    }
    var phrase = DatePhrase(tokens: DateToken.tokens(of: text))
    guard let date = phrase.takeDate(), phrase.isAtEnd else { return nil }
    switch date {
    case .day(let day, let month, let year?):
      guard let first = Day(year: year, month: month, day: day) else { return nil }
      self.init(.day, first: first, yearStart: yearStart)
    case .month(let month, let year?):
      self.init(.month, first: Day.first(ofMonth: month, in: year), yearStart: yearStart)
    default: return nil
    }
  }
}

/// Reads the written form of a period from bytes.
private struct PeriodBytes {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func period(yearStart: UInt8) -> Period? {
    skipSpaces()
    guard let (year, digits) = number() else { return nil }
    switch peek {
    case 0x2F: return financialYear(year, digits: digits, yearStart: yearStart)
    case 0x2D where digits == 4: return monthOrDay(of: year, yearStart: yearStart)
    default: return digits == 4 ? calendarYear(year, yearStart: yearStart) : nil
    }
  }

  private mutating func financialYear(_ first: Int, digits: Int, yearStart: UInt8) -> Period? {
    index += 1
    guard let (second, secondDigits) = number() else { return nil }
    guard secondDigits == 2 || (secondDigits == 4 && digits == 4), digits == 2 || digits == 4 else {
      return nil
    }
    let begin = digits == 4 ? first : Period.fullYear(first)
    let expected = secondDigits == 4 ? begin + 1 : (begin + 1) % 100
    guard second == expected, let year = Period(financialYear: begin, yearStart: yearStart) else {
      return nil
    }
    return part(of: year)
  }

  private mutating func monthOrDay(of year: Int, yearStart: UInt8) -> Period? {
    index += 1
    guard let (month, digits) = number(), digits == 2, (1...12).contains(month), year > 0 else { return nil }
    if peek == 0x2D {
      index += 1
      guard let (day, digits) = number(), digits == 2, isAtEnd,
        let first = Day(year: year, month: month, day: day)
      else { return nil }
      return Period(.day, first: first, yearStart: yearStart)
    }
    return isAtEnd ? Period(.month, first: Day.first(ofMonth: month, in: year), yearStart: yearStart) : nil
  }

  private mutating func calendarYear(_ year: Int, yearStart: UInt8) -> Period? {
    guard year > 0 else { return nil }
    let period = Period(.year, first: Day.first(ofMonth: 1, in: year), yearStart: yearStart)
    if isAtEnd { return period }
    return yearStart == 1 ? part(of: period) : nil
  }

  private mutating func part(of year: Period) -> Period? {
    if isAtEnd { return year }
    skipSpaces()
    let letter = peek.map { $0 | 0x20 }
    guard letter == 0x71 || letter == 0x68 else { return nil }
    index += 1
    guard let (number, digits) = number(), digits == 1, isAtEnd else { return nil }
    return year.part(letter == 0x71 ? .quarter : .half, number: number)
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private var isAtEnd: Bool {
    bytes[index...].allSatisfy { $0 == 0x20 }
  }

  private mutating func skipSpaces() {
    while peek == 0x20 { index += 1 }
  }

  /// Up to four digits with their count.
  private mutating func number() -> (Int, Int)? {
    var (value, digits) = (0, 0)
    while let byte = peek, (0x30...0x39).contains(byte) {
      digits += 1
      guard digits <= 4 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      index += 1
    }
    return digits > 0 ? (value, digits) : nil
  }
}
