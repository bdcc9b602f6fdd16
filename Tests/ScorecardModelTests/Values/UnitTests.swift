import ScorecardModel
import Testing

struct UnitTests {
  @Test(arguments: [
    ("%", Unit.percent), ("per cent", .percent), ("Percentage", .percent),
    ("£", .money(symbol: "£", thousands: 0)), ("£k", .money(symbol: "£", thousands: 3)),
    ("£K", .money(symbol: "£", thousands: 3)), ("£000", .money(symbol: "£", thousands: 3)),
    ("£'000", .money(symbol: "£", thousands: 3)), ("£m", .money(symbol: "£", thousands: 6)),
    ("£M", .money(symbol: "£", thousands: 6)), ("€", .money(symbol: "€", thousands: 0)),
    ("day", .days), ("days", .days), (" Days ", .days), ("claims", .named("claims")),
    ("£ per head", .named("£ per head")),
  ])
  func `a unit is read from an officer's words`(text: String, unit: Unit) {
    #expect(Unit(text) == unit)
  }

  @Test func `no words are no unit`() {
    #expect(Unit("") == nil)
    #expect(Unit("  ") == nil)
  }

  @Test(arguments: ["%", "£", "£k", "£M", "£bn", "days", "claims"])
  func `a unit's symbol is read as the same unit`(symbol: String) {
    #expect(Unit(symbol)?.symbol == symbol)
  }

  @Test(arguments: [
    ("69%", "%", "69%"), ("26.35%", "%", "26.35%"), ("14 days", "days", "14 days"), ("1", "days", "1 day"),
    ("60,111", "", "60,111"), ("60111", "", "60,111"), ("£5.235M", "£", "£5.235M"), ("-£300K", "£", "-£300k"),
    ("- £300K", "£", "-£300k"), ("£1,133k", "£", "£1,133k"), ("28,936", "£k", "£28,936k"),
    ("22500", "claims", "22,500 claims"), ("0.90", "", "0.90"), ("£0.5m", "£k", "£0.5M"),
  ])
  func `a figure is shown as people expect it`(cell: String, unit: String, text: String) throws {
    let unit = Unit(unit)
    let value = try WrittenValue(reading: cell, unit: unit, levels: [])
    #expect(value.text(unit: unit) == text)
  }

  @Test(arguments: [
    ("69", "%", 1, "69.0%"), ("26.35", "%", 1, "26.4%"), ("28,936", "£k", 0, "£28,936k"),
    ("£5.235M", "£", 0, "£5.235M"), ("£5.2354M", "£k", 0, "£5.235M"), ("13.5", "days", 0, "14 days"),
    ("-0.04", "%", 1, "0.0%"),
  ])
  func `the indicator's decimals are honoured`(cell: String, unit: String, decimals: Int, text: String) throws
  {
    let unit = Unit(unit)
    let value = try WrittenValue(reading: cell, unit: unit, levels: [])
    #expect(value.text(unit: unit, decimals: decimals) == text)
  }

  @Test(arguments: [
    ("1.2", "%", "+1.2 pts"), ("-1", "%", "-1 pt"), ("0", "%", "0 pts"), ("-300000", "£k", "-£300k"),
    ("2", "days", "+2 days"), ("1", "days", "+1 day"),
  ])
  func `a change has its sign, and a percentage differs in points`(change: String, unit: String, text: String)
  {
    #expect(Unit(unit)?.formatChange(decimal(change)) == text)
  }
}
