import ScorecardApp
import ScorecardModel
import Testing

/// Every cell of every table, made alone, with its column or with its row, is the same.
struct EveryCellTests {
  @Test(arguments: TableKind.allCases)
  func `a cell is the same however it is made`(_ kind: TableKind) throws {
    let plans = try Repository.read("sample-data").plans + Snapshot.reading(Northmoor.whole).plans
    for loaded in plans {
      let asAt = loaded.plan.header.asAt ?? day("2026-10-15")
      let table = kind.table(of: loaded, Scorecard(PlanIndex(loaded.plan), asAt: asAt))
      let rows = (0..<table.count).map(table.row)
      let remembering = table.remembering
      for place in table.columns.indices {
        let cells = rows.map { $0[place] }
        #expect(
          (0..<table.count).map { table.cell($0, place) } == cells,
          "\(kind) \(table.columns[place].key)"
        )
        #expect(table.cells(of: place) == cells && remembering.cells(of: place) == cells)
        #expect(remembering.cells(of: place) == cells)
        #expect(!table.columns[place].isPicture || cells.allSatisfy { $0.text.isEmpty })
      }
    }
  }

  @Test func `a column that has the days of another is there`() throws {
    let scorecard = try SamplePlan.northmoor.scorecard()
    for table in [Table.actions(scorecard), .risks(scorecard), .indicators(scorecard)] {
      for key in table.columns.compactMap(\.dayKey) {
        let place = try #require(table.columns.firstIndex { $0.key == key })
        #expect(table.cells(of: place).contains { $0.day != nil })
      }
    }
  }
}
