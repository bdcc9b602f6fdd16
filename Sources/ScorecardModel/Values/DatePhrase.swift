/// A date as written; what was left out (mostly the year) is filled in from what stands around it.
enum PartialDate: Hashable {
  case day(Int, month: Int, year: Int?)
  case month(Int, year: Int?)
  case season(Season, year: Int?)
  /// A quarter of a financial year; the year it begins in.
  case quarter(Int, year: Int?)
  /// A calendar year.
  case year(Int)
  /// Financial years, from the one to the other, by the years they begin and end in.
  case financialYears(Int, Int)
}

/// Reads dates from the pieces of a text, from the place it stands at.
struct DatePhrase {
  private let tokens: [DateToken.Placed]
  private let yearStart: Int
  /// The place it stands at.
  var index = 0

  /// The pieces of a text, in years that start in the given month.
  init(tokens: [DateToken.Placed], yearStart: UInt8 = 4) {
    self.tokens = tokens
    self.yearStart = Int(yearStart)
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { index >= tokens.count }

  /// The next piece, or one further on.
  func peek(_ offset: Int = 0) -> DateToken? {
    piece(at: index + offset)
  }

  /// The piece at a place, counted from the first.
  func piece(at index: Int) -> DateToken? {
    tokens.indices.contains(index) ? tokens[index].token : nil
  }

  /// The places of a run of pieces in the text.
  func place(of range: Range<Int>) -> Range<String.Index>? {
    guard !range.isEmpty, tokens.indices.contains(range.lowerBound), range.upperBound <= tokens.count
    else { return nil }
    return tokens[range.lowerBound].place.lowerBound..<tokens[range.upperBound - 1].place.upperBound
  }

  /// Whether the next piece follows the last and is followed by another without a space: the dashes of `31-May-09`.
  var isJoined: Bool {
    guard index > 0, index + 1 < tokens.count else { return false }
    let (last, this, next) = (tokens[index - 1].place, tokens[index].place, tokens[index + 1].place)
    return last.upperBound == this.lowerBound && this.upperBound == next.lowerBound
  }

  /// Takes a word if it comes next.
  mutating func take(_ words: String...) -> Bool {
    guard case .word(let word)? = peek(), words.contains(word) else { return false }
    index += 1
    return true
  }

  /// Takes a sign if it comes next.
  mutating func take(sign: Character) -> Bool {
    guard peek() == .sign(sign) else { return false }
    index += 1
    return true
  }

  /// Takes a date if one comes next.
  mutating func takeDate() -> PartialDate? {
    let start = index
    for reading in [DatePhrase.numeric, DatePhrase.dayAndMonth, DatePhrase.monthAndYear, DatePhrase.part] {
      if let date = reading(&self) { return date }
      index = start
    }
    return years()
  }
}

extension DatePhrase {
  /// `2009-12-31`, `2009-10`, `31/12/09`, `31.12.2009`.
  private static func numeric(_ phrase: inout DatePhrase) -> PartialDate? {
    guard case .number(let first, let digits)? = phrase.next(), case .sign(let sign)? = phrase.next(),
      ["-", "/", "."].contains(sign), case .number(let month, let monthDigits)? = phrase.next(),
      (1...12).contains(month), monthDigits <= 2
    else { return nil }
    guard phrase.take(sign: sign) else {
      return digits == 4 && sign == "-" && monthDigits == 2 ? .month(month, year: first) : nil
    }
    guard case .number(let last, let lastDigits)? = phrase.next() else { return nil }
    if digits == 4, sign == "-", lastDigits <= 2 { return date(last, month, first) }
    guard digits <= 2, let year = fullYear(last, digits: lastDigits) else { return nil }
    return date(first, month, year)
  }

  /// `31 May`, `31st of May 2009`, `31-May-09`.
  private static func dayAndMonth(_ phrase: inout DatePhrase) -> PartialDate? {
    if case .word(let word)? = phrase.peek(-1), ["ph", "phase", "stage", "part", "step"].contains(word) {
      return nil
    }
    guard case .number(let day, let digits)? = phrase.next(), digits <= 2 else { return nil }
    _ = phrase.take("st", "nd", "rd", "th")
    _ = phrase.take("of")
    let isDashed = phrase.isJoined && phrase.take(sign: "-")
    guard case .month(let month)? = phrase.next() else { return nil }
    if isDashed { _ = phrase.take(sign: "-") }
    return date(day, month, phrase.takeYear(within: month))
  }

  /// `March 2010`, `Mar 09`, `March 2010/11`, `March`, `May 31, 2009`.
  private static func monthAndYear(_ phrase: inout DatePhrase) -> PartialDate? {
    switch phrase.next() {
    case .month(let month)?:
      _ = phrase.take(sign: ".")
      if case .number(let day, let digits)? = phrase.peek(), digits <= 2,
        case .number(let year, digits: 4)? = phrase.peek(1), isYear(year)
      {
        phrase.index += 2
        return date(day, month, year)
      }
      if case .number(_, digits: 1)? = phrase.peek() { return nil }
      if phrase.peek() == .sign("-"), case .number(let year, digits: 2)? = phrase.peek(1) {
        phrase.index += 2
        return .month(month, year: Period.fullYear(year))
      }
      return .month(month, year: phrase.takeYear(within: month))
    case .season(let season)?:
      return .season(season, year: phrase.takeYear(within: season.firstMonth))
    default: return nil
    }
  }

  /// `Q2 2009/10`, `quarter 3`, `2009/10 Q2`, `2009/10 H1`.
  private static func part(_ phrase: inout DatePhrase) -> PartialDate? {
    if phrase.take("q", "quarter", "qtr") {
      guard case .number(let number, digits: 1)? = phrase.next(), (1...4).contains(number) else { return nil }
      guard case .financialYears(let year, let end)? = phrase.years(), end == year + 1 else {
        return .quarter(number, year: nil)
      }
      return .quarter(number, year: year)
    }
    guard case .financialYears(let year, let end)? = phrase.years(), end == year + 1, phrase.take("q"),
      case .number(let number, digits: 1)? = phrase.next(), (1...4).contains(number)
    else { return nil }
    return .quarter(number, year: year)
  }

  /// `2009/10`, `2009/2012`, `09/10`, `2009`.
  private mutating func years() -> PartialDate? {
    guard case .number(let first, let digits)? = peek(), digits == 2 || digits == 4 else { return nil }
    let begin = digits == 4 ? first : Period.fullYear(first)
    guard DatePhrase.isYear(begin) else { return nil }
    if peek(1) == .sign("/"), case .number(let second, let secondDigits)? = peek(2),
      secondDigits == 2 || secondDigits == 4
    {
      let end = secondDigits == 4 ? second : begin / 100 * 100 + second + (second < begin % 100 ? 100 : 0)
      guard end > begin, end <= begin + (digits == 4 ? 20 : 1) else { return nil }
      index += 3
      return .financialYears(begin, end)
    }
    guard digits == 4 else { return nil }
    index += 1
    return .year(begin)
  }

  /// A year behind a month: `2009`, `09`, or the financial year that the month is in.
  private mutating func takeYear(within month: Int) -> Int? {
    let start = index
    if case .financialYears(let begin, let end)? = years(), end == begin + 1 {
      return month >= yearStart ? begin : end
    }
    index = start
    guard case .number(let number, let digits)? = peek(), peek(1) != .sign(")"),
      let year = DatePhrase.fullYear(number, digits: digits)
    else { return nil }
    index += 1
    return year
  }

  private static func fullYear(_ number: Int, digits: Int) -> Int? {
    switch digits {
    case 2: Period.fullYear(number)
    case 4: isYear(number) ? number : nil
    default: nil
    }
  }

  private static func isYear(_ year: Int) -> Bool { (1900...2199).contains(year) }

  private static func date(_ day: Int, _ month: Int, _ year: Int?) -> PartialDate? {
    guard day >= 1, day <= Day.lengthOfMonth(month, in: year ?? 2000) else { return nil }
    return .day(day, month: month, year: year)
  }

  private mutating func next() -> DateToken? {
    defer { index += 1 }
    return peek()
  }
}
