import ScorecardModel
import Testing

struct DecimalNumberTests {
  @Test(
    arguments: [
      ("15", 15, 0), ("98.70", 9870, 2), ("0.90", 90, 2), ("22,500", 22500, 0),
      ("1,133,000.5", 11_330_005, 1),
      ("-5", -5, 0), ("+5", 5, 0), ("−5", -5, 0), (" 7 ", 7, 0), (".5", 5, 1), ("007", 7, 0),
      ("999999999999999999", 999_999_999_999_999_999, 0), ("-0", 0, 0),
    ] as [(String, Int64, Int8)]
  )
  func `a number is read as it is written`(text: String, mantissa: Int64, scale: Int8) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.mantissa == mantissa)
    #expect(number.scale == scale)
  }

  @Test(arguments: [
    "", " ", "-", "+", ".", "5.", "1.2.3", "12,34", ",123", "1,23,456", "1,234,", "0,500", "1,2345",
    "1.234,5",
    "1 234", "5%", "£5", "1e5", "0x10", "--5", "1000000000000000000", "0.1234567890123456789", "٣", "５",
    "1,234,5",
  ])
  func `anything but a plain number is refused`(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func `equal numbers are equal whatever their scale`() {
    #expect(decimal("1.50") == decimal("1.5"))
    #expect(decimal("1.50").hashValue == decimal("1.5").hashValue)
    #expect(DecimalNumber(mantissa: 1133, scale: -3) == decimal("1133000"))
    #expect(decimal("0.00") == .zero)
    #expect(DecimalNumber(mantissa: 10, scale: -128) != DecimalNumber(mantissa: 10, scale: 127))
  }

  @Test(arguments: [
    ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.45", 1, "2.5"), ("2.449", 1, "2.4"), ("96.600001", 1, "96.6"),
    ("1250", -2, "1300"), ("7", 2, "7"), ("0.5", 0, "1"), ("0.49", 0, "0"), ("5", -1, "10"), ("4", -1, "0"),
    ("5", -40, "0"), ("5", 500, "5"), ("5", -500, "0"),
  ])
  func `rounding is half away from zero, as in spreadsheets`(text: String, decimals: Int, rounded: String) {
    #expect(decimal(text).rounded(to: decimals) == decimal(rounded))
  }

  @Test func `arithmetic is exact where binary numbers are not`() {
    #expect(decimal("0.1") + decimal("0.2") == decimal("0.3"))
    #expect(decimal("96.60") - decimal("96.6") == .zero)
    #expect(decimal("1.1") * decimal("1.1") == decimal("1.21"))
    #expect((decimal("1.50") + decimal("1.50")).description == "3.00")
    #expect(DecimalNumber(mantissa: 5235, scale: -3) + decimal("0.01") == decimal("5235000.01"))
  }

  @Test func `a quotient has the decimals that were asked for`() {
    #expect(decimal("1").divided(by: decimal("3"), decimals: 4) == decimal("0.3333"))
    #expect(decimal("2").divided(by: decimal("3"), decimals: 0) == decimal("1"))
    #expect(decimal("-1").divided(by: decimal("2"), decimals: 0) == decimal("-1"))
    #expect(decimal("1").divided(by: .zero, decimals: 2) == nil)
    #expect(DecimalNumber(mantissa: .max).divided(by: decimal("0.001"), decimals: 2) == nil)
    #expect(decimal("3").divided(by: DecimalNumber(mantissa: 1, scale: -100), decimals: 2) == .zero)
  }

  @Test(arguments: [
    (DecimalNumber(mantissa: -1133, scale: -3), "-1133000"),
    (DecimalNumber(mantissa: 9870, scale: 2), "98.70"),
    (DecimalNumber(mantissa: 5, scale: 3), "0.005"), (DecimalNumber(mantissa: -5, scale: 1), "-0.5"),
    (DecimalNumber(mantissa: 0, scale: -3), "0"), (DecimalNumber(mantissa: .min), "-9223372036854775808"),
  ])
  func `the description is plain digits`(number: DecimalNumber, text: String) {
    #expect(number.description == text)
  }

  @Test func `what is written and read again is the same number`() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let mantissa = Int64.random(in: -999_999_999_999...999_999_999_999, using: &generator)
      let number = DecimalNumber(mantissa: mantissa, scale: Int8.random(in: -3...6, using: &generator))
      #expect(DecimalNumber(number.description) == number)
      #expect(DecimalNumber(number.grouped()) == number)
    }
  }

  @Test func `the order is total, agrees with the difference and with binary numbers`() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<4000 {
      let (left, right) = (generator.decimal(), generator.decimal())
      let holds = [left < right, right < left, left == right].count(where: { $0 })
      #expect(holds == 1, "\(left) \(right)")
      if left == right { #expect(left.hashValue == right.hashValue) }
      if left.doubleValue < right.doubleValue * (1 - 1e-12), right.doubleValue > 0 { #expect(left < right) }
    }
  }

  @Test func `no sum, product, quotient or rounding of extreme numbers traps`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<4000 {
      let (left, right) = (generator.decimal(), generator.decimal())
      let decimals = Int.random(in: -200...200, using: &generator)
      let results = [
        left + right, left - right, left * right, left.negated, left.magnitude, left.rounded(to: decimals),
        left.multiplied(byPowerOfTen: decimals), left.divided(by: right, decimals: decimals) ?? .zero,
      ]
      #expect(results.allSatisfy { !$0.description.isEmpty && !$0.grouped(decimals: 2).isEmpty })
    }
  }

  @Test func `sums of ordinary figures are exact in any order`() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<1000 {
      let figures = (0..<3).map { _ in
        DecimalNumber(
          mantissa: Int64.random(in: -1_000_000_000...1_000_000_000, using: &generator),
          scale: Int8.random(in: -3...4, using: &generator)
        )
      }
      let (first, second, third) = (figures[0], figures[1], figures[2])
      #expect((first + second) + third == third + (second + first))
      #expect(first + second - second == first)
    }
  }

  @Test func `a rounded number is never further away than half a last digit`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<1000 {
      let number = DecimalNumber(
        mantissa: Int64.random(in: -1_000_000_000...1_000_000_000, using: &generator),
        scale: 6
      )
      let decimals = Int.random(in: 0...6, using: &generator)
      let error = (number.rounded(to: decimals) - number).magnitude
      #expect(error <= DecimalNumber(mantissa: 5, scale: Int8(decimals + 1)))
    }
  }

  @Test func `random bytes are a number or nothing, never a trap`() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        UInt8.random(in: 0x20...0x3A, using: &generator)
      }
      let number = bytes.withUnsafeBufferPointer { DecimalNumber(utf8: $0) }
      if let number { #expect(DecimalNumber(number.description) == number) }
    }
    let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    #expect(DecimalNumber(utf8: empty) == nil)
  }
}
