import ScorecardModel
import Testing

struct WrittenValueTests {
  static let money = Unit.money(symbol: "£", thousands: 0)
  static let thousands = Unit.money(symbol: "£", thousands: 3)

  private func read(_ text: String, unit: Unit? = nil, levels: [String] = []) throws -> WrittenValue {
    try WrittenValue(reading: text, unit: unit, levels: levels)
  }

  @Test(arguments: [
    ("15%", "15"), ("98.70%", "98.70"), ("0.90", "0.90"), ("15 %", "15"), ("15 per cent", "15"), ("+3%", "3"),
    ("22,500", "22500"), ("£5.235M", "5235000"), ("£1,133k", "1133000"), ("-£300K", "-300000"),
    ("- £300K", "-300000"), ("£-300k", "-300000"), ("–£300K", "-300000"), ("(300)", "-300"),
    ("(£300k)", "-300000"),
    ("£2 million", "2000000"), ("£1bn", "1000000000"), ("21 days", "21"), ("13.5 days", "13.5"),
    ("1 day", "1"),
    ("12 claims", "12"),
  ])
  func `a number is exact and in base units`(text: String, number: String) throws {
    #expect(try read(text).number(in: nil) == decimal(number))
  }

  @Test func `a bare number is in the indicator's thousands`() throws {
    #expect(try read("28,936", unit: Self.thousands).number(in: Self.thousands) == decimal("28936000"))
    #expect(try read("£1,133k", unit: Self.thousands).number(in: Self.thousands) == decimal("1133000"))
    #expect(try read("28k", unit: Self.money).number(in: Self.money) == decimal("28000"))
    let overspent = try #require(try read("-£300K", unit: Self.money).number(in: Self.money))
    let allowed = try #require(try read("1,133", unit: Self.thousands).number(in: Self.thousands))
    #expect(overspent < allowed)
  }

  @Test(arguments: ["Fair", "fair", " FAIR "])
  func `a level is matched without regard to case`(text: String) throws {
    #expect(try read(text, levels: ["Poor", "Fair", "Good"]) == .level("Fair"))
  }

  @Test func `levels may be numbers`() throws {
    #expect(try read("2", levels: ["1", "2", "3"]) == .level("2"))
  }

  @Test(arguments: [("yes", true), ("Yes", true), ("Y", true), ("no", false), ("NO", false)])
  func `yes and no are read`(text: String, isYes: Bool) throws {
    #expect(try read(text) == .yesNo(isYes))
  }

  @Test(arguments: [
    ("45–55", "45", "55"), ("45-55", "45", "55"), ("45 - 55", "45", "55"), ("45 to 55", "45", "55"),
    ("45%–55%", "45", "55"), ("45–55%", "45", "55"), ("-5 - -3", "-5", "-3"), ("£1-2k", "1", "2000"),
    ("10–14 days", "10", "14"),
  ])
  func `a range has both its ends`(text: String, low: String, high: String) throws {
    guard case .range(let lower, let upper) = try read(text) else {
      Issue.record("\(text) is no range")
      return
    }
    #expect(lower.number(in: nil) == decimal(low))
    #expect(upper.number(in: nil) == decimal(high))
  }

  @Test(arguments: [
    ("5% reduction from 2008-03-31", "-5", "2008-03-31"), ("5% reduction from 31/03/08", "-5", "2008-03-31"),
    ("5% reduction from 31/03/10", "-5", "2010-03-31"), ("2.5% increase on 2008/09", "2.5", "2009-03-31"),
    ("reduce by 10% from 31 March 2009", "-10", "2009-03-31"),
    ("5 per cent fall since 2008", "-5", "2008-12-31"),
  ])
  func `a relative target keeps its change, day and words`(text: String, change: String, from: String) throws
  {
    let target = RelativeTarget(change: decimal(change), from: day(from), words: text)
    #expect(try read(text) == .relative(target))
  }

  @Test(arguments: ["TBC", "Tbc", "tbc", "TBA", "to be confirmed", "TBC (after the refresh)"])
  func `to be confirmed is no target`(text: String) throws {
    #expect(try read(text) == .toBeConfirmed)
    #expect(try read(text, levels: ["Poor", "Good"]) == .toBeConfirmed)
  }

  @Test(arguments: [
    "Baseline year", "Baseline Year", "To be set", "To be set: new survey",
    "Target to be set after one year of data obtained",
  ])
  func `a baseline keeps its words`(text: String) throws {
    #expect(try read(text) == .baseline(text))
  }

  @Test(arguments: ["N/A", "n/a", "NA", "Not applicable"])
  func `not applicable is read`(text: String) throws {
    #expect(try read(text) == .notApplicable)
  }

  @Test(arguments: ["", " ", "-", "–", "—"])
  func `nothing given is never zero`(text: String) throws {
    #expect(try read(text) == .missing)
    #expect(try read(text).number(in: nil) == nil)
  }

  @Test(arguments: [
    "about 5", "69%*", "<5", "5..", "12,34", "5% reduction", "55–45", "2009-10-31", "10 12", "£5 days",
    "#REF!",
  ])
  func `what cannot be read says what was found and expected`(text: String) {
    let error = #expect(throws: UnreadableValue.self) { try read(text) }
    #expect(error?.found == text)
    #expect(error?.expected.isEmpty == false)
  }

  @Test func `a day is a figure where the unit says so`() throws {
    let date = Unit("Date")
    #expect(try WrittenValue(reading: "30/06/09", unit: date, levels: []) == .day(day("2009-06-30")))
    #expect(try WrittenValue(reading: "30 June 2009", unit: date, levels: []).text() == "30 Jun 2009")
    let error = #expect(throws: UnreadableValue.self) {
      try WrittenValue(reading: "June", unit: date, levels: [])
    }
    #expect(error?.expected.hasPrefix("a day such as 2009-06-30") == true)
  }

  @Test func `a word that is no level names the levels`() {
    let error = UnreadableValue(found: "Middling", expected: "one of Poor, Fair, Good; or TBC, N/A, nothing")
    #expect(throws: error) { try read("Middling", levels: ["Poor", "Fair", "Good"]) }
    #expect(throws: UnreadableValue.self) { try read("7", levels: ["Poor", "Fair", "Good"]) }
  }

  @Test func `an asterisk is told where to go`() {
    let error = #expect(throws: UnreadableValue.self) { try read("69%*", unit: .percent) }
    #expect(error?.expected.contains("flags") == true)
  }

  @Test func `a unit that differs is told, the same money in another size is not`() throws {
    #expect(try read("14 days").unitMismatch(with: .percent) == "the figure is in days, the indicator in %")
    #expect(try read("14 hour").unitMismatch(with: .named("hours")) == nil)
    #expect(try read("£5.2M").unitMismatch(with: Self.thousands) == nil)
    #expect(try read("£300").unitMismatch(with: Self.thousands) == "the figure is in £, the indicator in £k")
    #expect(try read("14").unitMismatch(with: .percent) == nil)
    #expect(try read("14%").unitMismatch(with: nil) == nil)
    #expect(try read("Fair", levels: ["Fair"]).unitMismatch(with: .percent) == nil)
  }

  @Test func `what is shown is read again as the same value`() throws {
    var generator = SeededGenerator(seed: 7)
    let units: [Unit?] = [nil, .percent, .days, Self.money, Self.thousands, .named("claims")]
    for _ in 0..<1000 {
      let number = DecimalNumber(
        mantissa: Int64.random(in: -9_999_999...9_999_999, using: &generator),
        scale: Int8.random(in: 0...3, using: &generator)
      )
      let unit = units[Int.random(in: 0..<units.count, using: &generator)]
      let value = WrittenValue.number(Quantity(number, unit: nil))
      #expect(try read(value.text(unit: unit), unit: unit).number(in: unit) == value.number(in: unit))
    }
  }

  @Test func `a unit keeps its spelling`() throws {
    #expect(try read("12.5 FTE").text() == "12.5 FTE")
    #expect(try read("12.5 fte", unit: .named("FTE")).text() == "12.5 FTE")
    #expect(try read("4 Hour", unit: .named("hours")).text() == "4 hours")
  }

  @Test func `no cell traps, and bytes read as their text does`() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<5000 {
      let cell = generator.cell()
      let text = try? WrittenValue(reading: cell, unit: .percent, levels: [])
      let bytes = try? Array(cell.utf8).withUnsafeBufferPointer { buffer in
        try WrittenValue(reading: buffer, unit: .percent, levels: [])
      }
      #expect(text == bytes, "\(cell)")
    }
  }
}
