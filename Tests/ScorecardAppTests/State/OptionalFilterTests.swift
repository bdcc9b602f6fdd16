import ScorecardApp
import ScorecardModel
import Testing

struct OptionalFilterTests {
  private let row: [TableCell] = [.text("Fraud"), .text("high"), .text("a fraud once")]

  private var columns: [Table.Column] {
    var columns = ["Risk", "Status", "Status reason"].map { Table.Column($0, width: 5) }
    columns[2].isOptional = true
    return columns
  }

  @Test(arguments: [
    ("fraud", true), ("once", false), ("high fraud", true), ("status:high", true), ("status:once", false),
    ("\"status reason\":once", true), ("statusreason:once", true), ("statusreason:high", false),
    ("x:y", false),
  ])
  func `words alone mean what is on screen, a named column may be any`(words: String, isKept: Bool) {
    let row = row
    let table = Table(columns: columns, entities: [.fault(0)]) { _ in row }
    #expect(Filter(words).rows(of: table) == (isKept ? [0] : []))
  }
}
