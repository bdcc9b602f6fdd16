import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct MatrixTests {
  private func matrix(size: Size = .room) throws -> Driver {
    var driver = Driver(try .reading(Northmoor.files), size: size)
    driver.press("5 v")
    return driver
  }

  @Test func `the second look is the matrix, the third the gaps, then the tree again`() throws {
    var driver = try matrix()
    #expect(driver.state.notice == "Matrix" && driver.text.contains("Matrix: 3 objectives, 2 links"))
    #expect(driver.ids == ["P", "O1", "O2"])
    driver.press("v")
    #expect(driver.text.contains("Gaps: 1 of 2 links without a contribution"))
    #expect(driver.ids.first == "L2")
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(.link("L2")))
    driver.press("Esc v")
    #expect(driver.state.notice == "Tree" && driver.state.page.look == 0)
  }

  @Test func `Enter opens the objective, or the link whose column is selected`() throws {
    var driver = try matrix()
    driver.press("Down Enter")
    #expect(driver.state.page.place == .detail(.objective("O1")))
    driver.press("Esc Right Right Right")
    #expect(driver.state.matrixSelection?.links.map(\.id) == ["L2"])
    driver.press("Left")
    #expect(driver.text.contains("O1 to L1 Pledge on service: itself"))
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(.link("L1")))
    driver.press("Esc")
    #expect(driver.state.matrixSelection?.links.map(\.id) == ["L1"] && driver.selected == "O1")
  }

  @Test func `links of a kind are one column, which Enter opens again`() throws {
    var driver = try matrix()
    driver.press("b Right")
    #expect(driver.state.matrixColumns.count == 1)
    #expect(driver.text.contains("P to pledge: L1"))
    driver.press("Enter")
    #expect(driver.state.matrixColumns.count == 2)
    #expect(driver.state.matrixSelection?.links.map(\.id) == ["L1"])
    driver.press("b b")
    #expect(driver.state.notice == "Each link")
  }

  @Test func `objectives are filtered and folded as in the tree`() throws {
    var driver = try matrix()
    driver.press("Space")
    #expect(driver.ids == ["P"])
    driver.press("/")
    driver.type("money")
    driver.press("Enter")
    #expect(driver.ids == ["O2"])
  }

  @Test func `ids too long to stand above a column are numbers there, and the line below names them`() throws
  {
    let links = """
      id,title,kind
      L1,Pledge on service,pledge
      Corporate Plan Part 2: performance,Performance,corporate
      Corporate Plan Part 2: research,Research,corporate

      """
    let objectives = "id,title,kind,parent,lead,links\nO1,One,objective,,JS,Corporate Plan Part 2: research\n"
    let files = Northmoor.files(["links.csv": links, "objectives.csv": objectives])
    var driver = Driver(try .reading(files), size: .room)
    driver.press("5 v")
    #expect(driver.text.contains("#"))
    #expect(driver.text.contains("O1 contributes to #3 Corporate Plan Part 2: research"))
    driver.press("Right Right")
    let selected = try #require(driver.state.matrixSelection?.links.first?.id)
    let place = links.split(separator: "\n").firstIndex { $0.hasPrefix(selected) }
    #expect(driver.text.contains("O1 to #\(try #require(place)) \(selected)"))
  }

  @Test func `a low window has no line below the matrix, on its border least of all`() throws {
    var driver = Driver(try .reading(Northmoor.files), size: Size(width: 120, height: 13))
    driver.press("5 v")
    #expect(driver.frame.rowText(11).allSatisfy { "╰─╯ ".contains($0) })
  }

  @Test func `a plan without links or objectives has one look at its strategy`() throws {
    for table in ["links.csv", "objectives.csv"] {
      var driver = Driver(try .reading(Northmoor.files([table: "id,title\n"])))
      driver.press("5 v")
      #expect(driver.state.notice == "There is one look at this")
    }
  }

  @Test func `a link that goes while its column is selected leaves the matrix in order`() throws {
    var driver = try matrix()
    driver.press(". . . Right")
    driver.reload(try .reading(Northmoor.files(["links.csv": "id,title,kind\nL1,One,pledge\n"])))
    #expect(driver.state.matrixSelection?.links.map(\.id) == ["L1"])
    driver.reload(try .reading(Northmoor.files(["links.csv": "id,title,kind\n"])))
    #expect(driver.state.matrixSelection == nil)
    driver.press("Enter")
    #expect(driver.state.page.place == .detail(.objective("P")))
  }

  @Test func `e says by which of the three an objective has its colour`() throws {
    var driver = try matrix()
    driver.press("Down e")
    #expect(driver.text.contains("Together") && driver.text.contains("Its actions"))
  }
}
