/// A target that can be rated against.
enum ResolvedTarget: Hashable, Sendable {
  /// A number in base units; how a relative target was worked out, if it was one.
  case number(DecimalNumber, words: String?)
  /// A range in base units, both ends included.
  case range(DecimalNumber, DecimalNumber)
  /// The rank of a level, from 0 for the worst.
  case rank(Int)
  /// Yes or no.
  case yesNo(Bool)
  /// A day.
  case day(Day)

  /// The target that a cell holds; nil where it holds none that can be rated against.
  init?(_ written: WrittenValue, of indicator: Indicator, valueAt: (Day) -> DecimalNumber?) {
    switch written {
    case .number(let quantity):
      let number = indicator.rounded(quantity.number(in: indicator.unit))
      self = indicator.polarity == .range ? .range(number, number) : .number(number, words: nil)
    case .range(let low, let high):
      let (low, high) = (low.number(in: indicator.unit), high.number(in: indicator.unit))
      self = .range(indicator.rounded(low), indicator.rounded(high))
    case .level(let word):
      guard let rank = indicator.rank(of: word) else { return nil }
      self = .rank(rank)
    case .yesNo(let isYes): self = .yesNo(isYes)
    case .day(let day): self = .day(day)
    case .relative(let target):
      guard let base = valueAt(target.from) else { return nil }
      let share = DecimalNumber(mantissa: 100) + target.change
      let number = indicator.rounded((base * share).multiplied(byPowerOfTen: -2).withoutTrailingZeros)
      self = indicator.polarity == .range ? .range(number, number) : .number(number, words: target.words)
    case .missing, .toBeConfirmed, .baseline, .notApplicable: return nil
    }
  }
}

extension Indicator {
  /// A number of base units, rounded to the indicator's decimals in its own unit.
  func rounded(_ number: DecimalNumber) -> DecimalNumber {
    decimals.map { number.rounded(to: $0 - (unit?.power ?? 0)) } ?? number
  }

  /// The rank of a level, from 0 for the worst; nil for a word that is none of them.
  func rank(of word: String) -> Int? {
    let plain = word.plainWords
    return levels.firstIndex { $0.plainWords == plain }
  }

  /// +1 where higher is better, -1 where lower is.
  var sign: DecimalNumber {
    DecimalNumber(mantissa: polarity == .lower ? -1 : 1)
  }

  /// A number of base units as text in the indicator's unit.
  func text(_ number: DecimalNumber) -> String {
    Unit.text(number, in: unit, decimals: decimals)
  }

  /// A distance as text in the indicator's unit, percentages in points.
  func distanceText(_ number: DecimalNumber) -> String {
    Unit.differenceText(number, in: unit, decimals: decimals)
  }
}
