import ScorecardApp
import ScorecardModel
import Testing

struct GlossaryViewTests {
  private func driver() throws -> Driver {
    Driver(
      try .reading(
        Northmoor.files([
          "glossary.csv": "code,meaning,note\nZ9,Zone nine,Beyond the ring\n",
          "facts.csv": "topic,label,value\nPlaces,Z9 and the LAA,LAA\n",
        ])
      ),
      size: .room
    )
  }

  @Test func `it tells what the codes mean and where they stand`() throws {
    var driver = try driver()
    driver.press("g")
    #expect(driver.ids.prefix(2) == ["LAA", "Z9"])
    #expect(driver.cells("Used").prefix(3) == ["2", "1", ""])
    #expect(driver.cells("From").prefix(2) == ["program", "plan"])
    #expect(driver.text.contains("Glossary: 2 codes are used here"))
  }

  @Test func `Enter leads to what a code stands in, and on from there`() throws {
    var driver = try driver()
    driver.press("g Down Enter")
    #expect(driver.text.contains("Zone nine") && driver.text.contains("glossary.csv:2"))
    #expect(driver.selected == "1")
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(.fact(0)))
    driver.press("Esc Esc")
    #expect(driver.state.page.place == .view(.glossary) && driver.selected == "Z9")
  }

  @Test func `it is filtered, sorted and found by the search as any list`() throws {
    var driver = try driver()
    driver.press("g")
    driver.press("/")
    driver.type("from:plan")
    #expect(driver.ids == ["Z9"])
    driver.press("Esc Ctrl-P")
    driver.type("zone n")
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(.code("Z9")))
  }

  @Test func `a file that is saved shows its codes at once`() throws {
    var driver = try driver()
    driver.press("g")
    driver.reload(try .reading(Northmoor.files(["glossary.csv": "code,meaning\nCalls,The telephone\n"])))
    #expect(driver.ids.first == "Calls")
  }
}
