import ScorecardModel
import Testing

struct CSVDocumentTests {
  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func `every separator and line end gives the same rows`(separator: String, end: String) {
    let rows = [["id", "title", "kind"], ["A", "\"x\(separator)y\"", "local"], ["B", "two words", ""]]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: end)
    let (plan, problems) = plan([.links: text])
    #expect(problems == [])
    #expect(plan.links.map(\.id) == ["A", "B"])
    #expect(plan.links.map(\.title) == ["x\(separator)y", "two words"])
    #expect(plan.links.map(\.location.line) == [2, 3])
  }

  @Test func `quotes hold separators, doubled quotes and line breaks, and lines are counted on`() {
    let text = "id,title,kind\nA,\"one\ntwo, \"\"three\"\"\",x\nB,second,y,,\n"
    let (plan, problems) = plan([.links: text])
    #expect(problems == [])
    #expect(plan.links.map(\.title) == ["one\ntwo, \"three\"", "second"])
    #expect(plan.links.map(\.location.line) == [2, 4])
  }

  @Test(arguments: ["\u{FEFF}id,title\nA,b\n", "sep=;\nid;title\nA;b\n", "\n\nid,title\n\n\nA,b\n,,\n\n"])
  func `a byte order mark, a separator line and blank lines are no rows`(text: String) {
    let (plan, problems) = plan([.links: text])
    #expect(problems == [])
    #expect(plan.links.map(\.title) == ["b"])
  }

  @Test func `a byte order mark does not count as a column`() {
    let document = CSVDocument(file: "links.csv", text: "\u{FEFF}id,\"title\"\n")
    #expect(document.location(ofHeader: document.header[1]).description == "links.csv:1:4")
  }

  @Test func `text behind a closing quote and quotes behind spaces are meant as they look`() {
    let (plan, problems) = plan([.links: "id,title,kind\nA,\"Best\" practice,x\nB, \"a, b\" ,y\n"])
    #expect(problems == [])
    #expect(plan.links.map(\.title) == ["\"Best\" practice", "a, b"])
  }

  @Test func `an open quote costs its own row alone`() {
    let text = "id,title,kind\nA,\"never closed,x\nB,good,x\nC,\"quoted\",y\nD,last,z\n"
    let (plan, problems) = plan([.links: text])
    #expect(plan.links.map(\.id) == ["B", "C", "D"])
    #expect(
      problems == [
        "links.csv:2:3: error: a quote is opened and never closed, expected a closing \" before the end of the cell; "
          + "the row is left out; close it, or double it where it is meant as a character"
      ]
    )
  }

  @Test func `no-break spaces around a cell are blanks`() {
    let (plan, _) = plan([.links: "id,title\n\u{A0}A ,\u{A0}\u{A0}b\u{A0}\n"])
    #expect(plan.links.first?.id == "A")
    #expect(plan.links.first?.title == "b")
  }

  @Test func `columns are found without regard to case, spaces, dashes and underscores`() {
    let text = "Indicator,PERIOD,As_Of,actual\nX,2009/10,2009-06-30,5\n"
    let (plan, _) = plan([.indicators: "ID,Title\nX,x\n", .measurements: text])
    #expect(plan.measurements.asOf(at: 0) == Day(year: 2009, month: 6, day: 30))
  }

  @Test func `columns are counted in characters, not in bytes`() {
    let (_, problems) = plan([.progress: "id,title,period\nA,£££é,soon\n"])
    #expect(problems.first?.hasPrefix("progress.csv:2:8: error:") == true)
  }
}
