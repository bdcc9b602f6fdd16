import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct ExceptionsViewTests {
  private func driver(_ keys: String, size: Size = .room) throws -> Driver {
    var driver = Driver(try .reading(Northmoor.files), size: size)
    driver.press(keys)
    return driver
  }

  /// A plan that has one indicator, owned and on target.
  private let calm: PlanTexts = [
    "plan.yaml": "title: Calm\nas-at: 2009-10-31\n", "people.csv": "id,name\nJS,Jo Smith\n",
    "indicators.csv": "id,title,polarity,owner\nI1,Calls,higher,JS\n",
    "measurements.csv": "indicator,period,actual,target\nI1,2009/10 Q2,5,5\n",
  ]

  @Test func `zero lists everything that needs a decision, worst first`() throws {
    let driver = try driver("0")
    #expect(driver.state.page.place == .view(.exceptions))
    #expect(driver.ids == ["I2", "I4", "R5", "R1", "R2", "R4", "A1", "A3", "G2", "I6"])
    #expect(driver.cells("How far").first == "13.8 pts from 95.0%")
    #expect(
      driver.text.contains(
        "Exceptions: 2 red, 4 beyond appetite, 2 overdue actions, 1 reported missed, 1 overdue figure"
      )
    )
  }

  @Test(arguments: Size.common)
  func `the row of views has their number`(_ size: Size) throws {
    var resting = try driver("1", size: size)
    resting.wait(0.12)
    let text = resting.frame.rowText(1)
    #expect(text.contains(size.width < 200 ? "0 10" : "0 Exceptions 10"))
    #expect(try driver("0", size: size).frame.rowText(1).contains("0 Exceptions 10"))
  }

  @Test func `the number follows the period`() throws {
    let driver = try driver("0 [")
    #expect(driver.ids.prefix(3) == ["I2", "I3", "I6"])
    #expect(driver.frame.rowText(1).contains("0 Exceptions \(driver.ids.count)"))
  }

  @Test func `a plan without exceptions says so, and its tab has no number`() throws {
    var driver = Driver(try .reading(calm), size: .room)
    driver.press("0")
    #expect(driver.text.contains("Nothing needs a decision in Q2 2009/10"))
    #expect(driver.frame.rowText(1).contains("0 Exceptions  i Plan"))
    driver.press("Enter n s")
    #expect(driver.state.page.place == .view(.exceptions))
  }

  @Test func `a plan of nothing that is rated has no such view`() throws {
    var driver = Driver(try .reading(["plan.yaml": "title: Bare\n"]))
    driver.press("0")
    #expect(driver.state.page.place == .view(.scorecard))
    #expect(driver.footer.contains("no row in indicators, risks, actions or progress"))
  }

  @Test func `a filter that hides all of them is no calm`() throws {
    var driver = try driver("0 /")
    driver.type("zzz")
    #expect(driver.text.contains("No row matches the filter"))
    driver.press("Esc /")
    driver.type("exception:overdue")
    #expect(driver.ids == ["A1", "A3", "I6"])
  }

  @Test func `what nobody owns is explained where it is an exception`() throws {
    var files = calm
    files["indicators.csv"] = "id,title,polarity\nI1,Calls,higher\n"
    var driver = Driver(try .reading(files), size: .room)
    driver.press("0 e")
    #expect(driver.text.contains("no owner") && driver.text.contains("Nobody is named"))
    driver.press("Esc 2 e")
    #expect(!driver.text.contains("Nobody is named"))
  }

  @Test func `a kiosk turns through it`() throws {
    var driver = Driver(try .reading(Northmoor.files), .kiosk([.scorecard, .exceptions], dwell: 10))
    driver.wait(10)
    #expect(driver.state.page.place == .view(.exceptions))
  }
}
