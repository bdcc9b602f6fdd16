import ScorecardModel

/// Random numbers that are the same in every run: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of any size and scale, the extreme ones more often than chance has it.
  mutating func decimal() -> DecimalNumber {
    let extremes: [Int64] = [.min, .min + 1, -1, 0, 1, .max - 1, .max, 500, -5]
    let mantissa =
      Bool.random(using: &self)
      ? extremes[Int.random(in: 0..<extremes.count, using: &self)]
      : Int64.random(in: .min ... .max, using: &self) >> Int64.random(in: 0...63, using: &self)
    let scale =
      Bool.random(using: &self)
      ? Int8.random(in: -9...9, using: &self) : Int8.random(in: .min ... .max, using: &self)
    return DecimalNumber(mantissa: mantissa, scale: scale)
  }

  /// A text of a few characters out of those that cells are made of.
  mutating func cell() -> String {
    let pieces = [
      "1", "0", "31", "2009", "10", "09", "/", "-", "–", " ", ".", ",", "%", "£", "k", "M", "Q2", "H1", "Mar",
      "May",
      "to", "from", "TBC", "reduction", "5%", "Autumn", ")", "(", ";", "a)", "\n", "é", "👩‍👧", "\u{202E}",
      "ongoing",
      "99999999999999999999", "N/A", "months", "review", "year", "end", "by", "&", "+", "st", "quarter",
    ]
    return (0..<Int.random(in: 0...8, using: &self)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &self)]
    }.joined(separator: Bool.random(using: &self) ? " " : "")
  }
}

/// A number from its text, for tests; zero where it is none.
func decimal(_ text: String) -> DecimalNumber {
  DecimalNumber(text) ?? .zero
}

/// A day from its ISO text, for tests; 1970-01-01 where it is none.
func day(_ text: String) -> Day {
  Day(text) ?? Day(ordinal: 0)
}

/// A period from its text, for tests; 1970 where it is none.
func period(_ text: String) -> Period {
  Period(text) ?? Period(.year, first: Day(ordinal: 0))
}
