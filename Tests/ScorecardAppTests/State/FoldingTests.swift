import ScorecardApp
import ScorecardModel
import TerminalUI
import Testing

struct FoldingTests {
  @Test func `what lies below an objective is hidden, and comes back`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("5")
    #expect(driver.ids == ["P", "O1", "O2"])
    driver.press("-")
    #expect(driver.ids == ["P"])
    #expect(driver.text.contains("P ▸"))
    driver.press("+")
    #expect(driver.ids == ["P", "O1", "O2"])
  }

  @Test func `from a part its whole is folded and selected`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("5 Down Down -")
    #expect(driver.ids == ["P"] && driver.selected == "P")
  }

  @Test func `a filter finds what is folded, and the view remembers its folds`() throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("5 - /")
    driver.type("sound")
    driver.press("Enter")
    #expect(driver.ids == ["O2"])
    driver.press("Esc 2 5")
    #expect(driver.ids == ["P"])
    driver.reload(try .reading(Northmoor.files))
    #expect(driver.ids == ["P"])
  }

  @Test(arguments: ["2", "5 Tab", "3", "i"])
  func `where there is no tree nothing folds`(_ keys: String) throws {
    var driver = Driver(try .reading(Northmoor.files))
    driver.press("\(keys) -")
    #expect(driver.state.notice == "Nothing to fold here")
  }

  @Test func `a part of something that is not there has nothing to fold`() throws {
    let objectives = "id,title,parent\nA,a,Z\nB,b,\n"
    var driver = Driver(try .reading(Northmoor.files(["objectives.csv": objectives])))
    driver.press("5 -")
    #expect(driver.state.notice == "Nothing to fold here" && driver.selected == "A")
  }

  @Test func `a fold in a fold stays when the outer one opens`() throws {
    let objectives = "id,title,parent\nA,a,\nB,b,A\nC,c,B\nD,d,\n"
    var driver = Driver(try .reading(Northmoor.files(["objectives.csv": objectives])))
    driver.press("5 Down - Up -")
    #expect(driver.ids == ["A", "D"])
    driver.press("-")
    #expect(driver.ids == ["A", "B", "D"])
  }
}
