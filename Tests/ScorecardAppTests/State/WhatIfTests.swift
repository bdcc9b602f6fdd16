import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct WhatIfTests {
  private func driver(_ keys: String, size: Size = .room) throws -> Driver {
    var driver = Driver(try .reading(Northmoor.files), size: size)
    driver.press(keys)
    return driver
  }

  @Test func `it begins with the plan's own tolerance, at which nothing changes`() throws {
    let driver = try driver("T")
    #expect(driver.text.contains("What if the tolerance were 5%, as it is?"))
    #expect(driver.text.contains("No colour would be another"))
    #expect(driver.ids.isEmpty)
  }

  @Test(arguments: [
    ("T >", "10%", [], []), ("T > >", "15%", ["I2"], ["amber"]),
    ("T Right Right Right", "20%", ["I2", "I4"], ["amber", "amber"]), ("T <", "2%", ["I3"], ["red"]),
    ("T < Left", "1%", ["I1", "I3"], ["exceeding", "red"]), ("T < < <", "0%", ["I3"], ["red"]),
  ])
  func `each step lists the colours that would be others`(
    keys: String,
    words: String,
    ids: [String],
    colours: [String]
  ) throws {
    let driver = try driver(keys)
    #expect(driver.text.contains("What if the tolerance were \(words), not 5%?"))
    #expect(driver.ids == ids)
    #expect(driver.cells("If") == colours)
  }

  @Test(arguments: Size.common)
  func `the counts stand for every step, and that nothing is changed`(_ size: Size) throws {
    let driver = try driver("T > >", size: size)
    #expect(driver.text.contains("nothing of the plan is changed"))
    #expect(driver.text.contains(/amber +1 +0 +0 +0 +1 +1 +2 +3/))
    #expect(driver.text.contains(/red +2 +3 +3 +3 +2 +2 +1 +0/))
    #expect(driver.text.contains(/would change +1 +2 +1 +0 +0 +1 +2/))
  }

  @Test func `the ends stay and say so`() throws {
    #expect(try driver("T > > > >").state.notice == "No higher tolerance is tried")
    #expect(try driver("T < < < <").state.notice == "No lower tolerance is tried")
  }

  @Test func `where it is small one line says what changes`() throws {
    let driver = try driver("T > >", size: Size(width: 60, height: 14))
    #expect(driver.text.contains("2, was 1") && driver.text.contains("1, was 2"))
    #expect(driver.text.contains("Complaints"))
  }

  @Test func `tolerances of their own are tried on demand`() throws {
    let indicators = Northmoor.table(
      Northmoor.indicatorColumns + ",amber-within",
      Northmoor.indicators.map { $0.hasPrefix("I2") ? "\($0),1" : "\($0)," }
    )
    var driver = Driver(try .reading(Northmoor.files(["indicators.csv": indicators])), size: .room)
    driver.press("T > >")
    #expect(driver.ids.isEmpty && driver.text.contains("o also those with their own, 1 left as they are"))
    driver.press("o")
    #expect(driver.ids == ["I2"] && driver.text.contains("o leaves those with their own"))
    driver.press("o")
    #expect(driver.ids.isEmpty)
  }

  @Test func `the plan is as it was`() throws {
    var driver = try driver("2")
    let before = driver.cells("Status")
    driver.press("T > > >")
    #expect(driver.selected == "I2")
    driver.press("Enter Esc Esc")
    #expect(driver.state.page.place == .view(.indicators))
    #expect(driver.cells("Status") == before)
  }

  @Test func `what would be is explained before what is`() throws {
    let driver = try driver("T > > e", size: .tower)
    let text = driver.text
    let trial = try #require(text.firstRange(of: "What if the tolerance were 15%  amber"))
    let present = try #require(text.firstRange(of: "Status in Q2 2026/27"))
    #expect(trial.lowerBound < present.lowerBound)
  }

  @Test func `another period is tried at once, and a key out of place says where it works`() throws {
    var driver = try driver("T > > [")
    #expect(driver.ids == ["I2", "I3"])
    driver.press("Esc o")
    #expect(driver.state.notice == "T tries another tolerance")
  }
}
