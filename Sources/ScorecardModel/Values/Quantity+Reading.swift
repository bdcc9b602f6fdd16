extension Quantity {
  /// The quantity that words spell: `15%`, `21 days`, `£5.235M`, `- £300K`, `(300)`; nil for anything else.
  ///
  /// - Parameters:
  ///   - text: What was written.
  ///   - unit: The indicator's unit, which says of what money a bare `28k` is.
  public init?(reading text: String, unit: Unit?) {
    var rest = text.plainWords[...]
    let isBracketed = rest.hasPrefix("(") && rest.hasSuffix(")")
    if isBracketed { rest = rest.dropFirst().dropLast() }
    var sign = Quantity.takeSign(&rest)
    var symbol: String?
    if let first = rest.first, ["£", "$", "€"].contains(first) {
      symbol = String(first)
      rest.removeFirst()
      sign = sign ?? Quantity.takeSign(&rest)
    }
    Quantity.skipSpaces(&rest)
    let digits = rest.prefix { ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "," }
    guard !isBracketed || sign == nil, let number = DecimalNumber(digits) else { return nil }
    let suffix = rest.dropFirst(digits.count).trimmed
    guard let (power, written) = Quantity.unit(suffix: suffix, symbol: symbol, of: unit) else { return nil }
    var shown = written
    if case .named(let word)? = written {
      // The indicator's own spelling goes before the officer's, and the officer's before lower case.
      let spelled = text.trimmed.suffix(word.count)
      shown = spelled.lowercased() == word ? .named(String(spelled)) : written
      if let unit, let own = shown, unit.measuresTheSame(as: own) { shown = unit }
    }
    let signed = sign == "-" || isBracketed ? number.negated : number
    self.init(signed.multiplied(byPowerOfTen: power), unit: shown)
  }

  /// A range of two quantities, `45–55`, `45% to 55%`, `£1-2k`; nil unless the lower stands first.
  static func range(reading text: String, unit: Unit?) -> (Quantity, Quantity)? {
    let plain = text.plainWords
    for place in plain.indices.dropFirst() where plain[place] == "-" {
      if let range = range(plain[..<place], plain[plain.index(after: place)...], unit: unit) { return range }
    }
    guard let word = plain.firstRange(of: " to ") else { return nil }
    return range(plain[..<word.lowerBound], plain[word.upperBound...], unit: unit)
  }

  private static func range(
    _ lower: Substring,
    _ upper: Substring,
    unit: Unit?
  ) -> (Quantity, Quantity)? {
    guard var low = Quantity(reading: String(lower), unit: unit),
      var high = Quantity(reading: String(upper), unit: unit)
    else { return nil }
    if low.unit == nil, let shared = high.unit {
      low = Quantity(low.number.multiplied(byPowerOfTen: shared.power), unit: shared)
    } else if high.unit == nil, let shared = low.unit {
      high = Quantity(high.number.multiplied(byPowerOfTen: shared.power), unit: shared)
    }
    return low.number(in: unit) <= high.number(in: unit) ? (low, high) : nil
  }

  private static func takeSign(_ rest: inout Substring) -> Character? {
    guard let first = rest.first, first == "-" || first == "+" else { return nil }
    rest.removeFirst()
    skipSpaces(&rest)
    return first
  }

  private static func skipSpaces(_ rest: inout Substring) {
    while rest.first == " " { rest.removeFirst() }
  }

  /// The power of ten and the unit that stand behind a number; nil for words that are no unit.
  private static func unit(suffix: String, symbol: String?, of unit: Unit?) -> (Int, Unit?)? {
    var money = symbol
    if case .money(let symbol, _)? = unit, !suffix.isEmpty { money = money ?? symbol }
    if let money, let power = Unit.power(ofSuffix: suffix), suffix != "000" {
      return (power, .money(symbol: money, thousands: power))
    }
    if symbol != nil { return nil }
    if suffix.isEmpty { return (0, nil) }
    if suffix == "k" { return (3, nil) }
    let words = suffix.split(separator: " ")
    let isWords =
      suffix.first?.isLetter == true && suffix.allSatisfy { !$0.isNumber && $0 != ";" && $0 != "*" }
    guard suffix == "%" || (words.count <= 3 && isWords), suffix.first != "-" else { return nil }
    return (0, Unit(suffix))
  }
}

extension RelativeTarget {
  /// A target told as a change from an earlier value: `5% reduction from 31/03/08`; nil for anything else.
  ///
  /// - Parameter text: The words; the day may be told as a day or as a period, whose last day is meant.
  public init?(reading text: String) {
    let plain = text.plainWords
    guard let percent = RelativeTarget.percentage(in: plain),
      let rises = RelativeTarget.rises(plain.split { !$0.isLetter }.map(String.init)),
      let day = RelativeTarget.day(in: plain)
    else { return nil }
    self.init(change: rises ? percent : percent.negated, from: day, words: text.trimmed)
  }

  private static func percentage(in plain: String) -> DecimalNumber? {
    guard let sign = plain.firstRange(of: "%") ?? plain.firstRange(of: "per cent") else { return nil }
    let before = plain[..<sign.lowerBound].trimmed
    return DecimalNumber(before.split(separator: " ").last ?? "")
  }

  /// Whether the words tell of a rise; nil where they tell of none or of both.
  private static func rises(_ words: [String]) -> Bool? {
    let up = !Set(words).isDisjoint(with: ["increase", "rise", "growth", "above", "more", "increased"])
    let down = !Set(words).isDisjoint(with: [
      "reduction", "reduce", "reduced", "decrease", "fall", "cut", "below", "less", "fewer", "drop", "lower",
    ])
    return up == down ? nil : up
  }

  private static func day(in plain: String) -> Day? {
    for word in [
      " from ", " since ", " on ", " than ", " against ", " compared with ", " over ", " below ", " above ",
    ] {
      guard let range = plain.firstRange(of: word) else { continue }
      let rest = plain[range.upperBound...].trimmed
      if let day = Day(rest) ?? Period(rest)?.last { return day }
    }
    return nil
  }
}
