/// A cell that holds none of the things a figure may be written as.
public struct UnreadableValue: Error, Hashable, Sendable {
  /// What was written.
  public var found: String
  /// What would have been read, in words.
  public var expected: String

  /// A cell with what was expected instead.
  public init(found: String, expected: String) {
    self.found = found
    self.expected = expected
  }
}

extension WrittenValue {
  /// The figure that an officer's words mean.
  ///
  /// - Parameters:
  ///   - text: What stands in the cell.
  ///   - unit: The indicator's unit; a bare `k` is of its money.
  ///   - levels: The words of an ordinal indicator; with them, no number is a figure.
  /// - Throws: ``UnreadableValue`` where the words are none of the known forms.
  public init(reading text: String, unit: Unit?, levels: [String]) throws(UnreadableValue) {
    let written = text.trimmed
    if written.isEmpty || levels.isEmpty, let value = WrittenValue(plain: written) {
      self = value
      return
    }
    let plain = written.plainWords
    if let level = levels.first(where: { $0.plainWords == plain && !plain.isEmpty }) {
      self = .level(level)
    } else if let value = WrittenValue(placeholder: plain, words: written) {
      self = value
    } else if !levels.isEmpty {
      throw UnreadableValue(found: written, expected: WrittenValue.expectation(ofLevels: levels))
    } else if let value = WrittenValue(figure: written, plain: plain, unit: unit) {
      self = value
    } else {
      throw UnreadableValue(found: written, expected: WrittenValue.expectation(of: plain, unit: unit))
    }
  }

  /// What most cells hold, nothing or a bare number, without a look at words.
  private init?(plain text: String) {
    if text.isEmpty {
      self = .missing
    } else if let number = DecimalNumber(text) {
      self = .number(Quantity(number))
    } else {
      return nil
    }
  }

  /// The figure that bytes of UTF-8 spell, quickly where they are nothing but a number.
  ///
  /// - Parameters:
  ///   - bytes: What stands in the cell.
  ///   - unit: The indicator's unit.
  ///   - levels: The words of an ordinal indicator.
  /// - Throws: ``UnreadableValue`` where the words are none of the known forms.
  public init(
    reading bytes: UnsafeBufferPointer<UInt8>,
    unit: Unit?,
    levels: [String]
  ) throws(UnreadableValue) {
    if bytes.isEmpty {
      self = .missing
    } else if levels.isEmpty, let number = DecimalNumber(utf8: bytes) {
      self = .number(Quantity(number))
    } else if levels.isEmpty, bytes.last == UInt8(ascii: "%"),
      let number = DecimalNumber(utf8: UnsafeBufferPointer(rebasing: bytes.dropLast()))
    {
      self = .number(Quantity(number, unit: .percent))
    } else {
      try self.init(reading: String(decoding: bytes, as: UTF8.self), unit: unit, levels: levels)
    }
  }

  /// What stands where there is no figure: nothing, a dash, TBC, baseline, N/A.
  private init?(placeholder plain: String, words: String) {
    let head = plain.split { !$0.isLetter && $0 != "/" }.map(String.init)
    switch plain {
    case "", "-", "--", "---": self = .missing
    case "n/a", "na", "n.a.", "not applicable": self = .notApplicable
    case "yes", "y": self = .yesNo(true)
    case "no", "n": self = .yesNo(false)
    case _ where ["tbc", "tba", "tbd"].contains(head.first): self = .toBeConfirmed
    case _ where ["to be confirmed", "to be agreed", "to be advised", "to be determined"].contains(plain):
      self = .toBeConfirmed
    case _ where head.first == "baseline": self = .baseline(words)
    case _ where plain.contains("to be set") || plain.hasPrefix("to be baselined"): self = .baseline(words)
    case _ where head.first == "n/a" || plain.hasPrefix("not applicable"): self = .notApplicable
    default: return nil
    }
  }

  private init?(figure text: String, plain: String, unit: Unit?) {
    // No figure is that long, and reading would take the square of its length.
    if plain.utf8.count > 200 { return nil }
    if let number = Quantity(reading: text, unit: unit) {
      self = .number(number)
    } else if let (low, high) = Quantity.range(reading: plain, unit: unit) {
      self = .range(low, high)
    } else if let target = RelativeTarget(reading: text) {
      self = .relative(target)
    } else if unit?.isDate == true, let day = Day(text) {
      self = .day(day)
    } else {
      return nil
    }
  }

  private static func expectation(ofLevels levels: [String]) -> String {
    "one of \(levels.joined(separator: ", ")); or TBC, N/A, nothing"
  }

  private static func expectation(of plain: String, unit: Unit?) -> String {
    if plain.hasSuffix("*"), Quantity(reading: String(plain.dropLast()), unit: unit) != nil {
      return "the number alone; what the asterisk says belongs into the column flags, such as survey"
    }
    if plain.contains("%"), plain.contains("reduction") || plain.contains("increase") {
      return "the day it is counted from, such as 5% reduction from 2008-03-31"
    }
    if unit?.isDate == true { return "a day such as 2009-06-30, TBC, Baseline year, N/A, nothing" }
    let example = Unit.text(DecimalNumber(mantissa: 69), in: unit)
    return "a number such as \(example), a range such as 45–55, yes or no, TBC, Baseline year, N/A, nothing"
  }
}
