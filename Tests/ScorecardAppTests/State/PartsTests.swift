import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct PartsTests {
  private static let rows = [
    "id,title,perspective,parent,unit,polarity,frequency", "C5b,Online,customer,C5,%,higher,annual",
    "C1,Calls,customer,,%,higher,annual", "C5,Satisfied,customer,,%,higher,annual",
    "C5a,By telephone,finance,C5,%,higher,annual", "C5aa,At night,customer,C5a,%,higher,annual",
    "C6,Avoidable,customer,,%,lower,annual",
  ]
  private let files = Northmoor.files(["indicators.csv": rows.joined(separator: "\n") + "\n"])

  @Test func `parts stand under their whole`() throws {
    var driver = Driver(try .reading(files))
    driver.press("2")
    #expect(driver.ids == ["C1", "C5", "C5b", "C5a", "C5aa", "C6"])
    #expect(
      driver.text.contains("├─ C5b") && driver.text.contains("╰─ C5a") && driver.text.contains("   ╰─ C5aa")
    )
  }

  @Test func `they fold under it, from it and from one of them`() throws {
    var driver = Driver(try .reading(files))
    driver.press("2 Down Space")
    #expect(driver.ids == ["C1", "C5", "C6"] && driver.text.contains("C5 ▸"))
    driver.press("Space Down -")
    #expect(driver.ids == ["C1", "C5", "C6"] && driver.selected == "C5")
    driver.reload(try .reading(files))
    #expect(driver.ids == ["C1", "C5", "C6"])
  }

  @Test func `sorted they stand flat, and the selection comes back to what hides it`() throws {
    var driver = Driver(try .reading(files))
    driver.press("2 Down Space s s")
    #expect(driver.ids == ["C1", "C5", "C5a", "C5aa", "C5b", "C6"])
    #expect(!driver.text.contains("╰─ C"))
    driver.press("Down")
    #expect(driver.selected == "C5a")
    while driver.state.page.sort != nil { driver.press("s") }
    #expect(driver.ids == ["C1", "C5", "C6"] && driver.selected == "C5")
  }

  @Test func `in groups a part stands under its whole where both are in one`() throws {
    var driver = Driver(try .reading(files))
    driver.press("2 b")
    #expect(driver.state.page.grouping == "perspective")
    #expect(driver.ids == ["C1", "C5", "C5b", "C5aa", "C6", "C5a"])
  }

  @Test func `a filter finds what is folded`() throws {
    var driver = Driver(try .reading(files))
    driver.press("2 Down Space /")
    driver.type("night")
    driver.press("Enter")
    #expect(driver.ids == ["C5aa"])
  }

  @Test func `a circle of parts is shown whole`() throws {
    let rows = ["id,title,parent", "A,a,B", "B,b,A", "C,c,C"]
    var driver = Driver(
      try .reading(Northmoor.files(["indicators.csv": rows.joined(separator: "\n") + "\n"]))
    )
    driver.press("2")
    #expect(driver.ids.sorted() == ["A", "B", "C"])
  }
}
