import Foundation
import ScorecardModel
import Testing

struct ExportsTests {
  @Test func everyTableIsDescribedAndNoOther() throws {
    let lines = try #require(Document("docs/exports.md").lines(marked: "tables"))
    #expect(lines.firstCells == TableKind.allCases.map { "`\($0.rawValue)`" })
  }

  @Test func examplesNameKeysThatThereAre() throws {
    let examples = try Document("docs/exports.md").text.matches(
      of: /quadrant print ([a-z-]+) (sample-data\/[a-z-]+) --format json \|\n([^\n]+)/
    )
    #expect(examples.count > 5)
    for example in examples {
      let kind = try #require(TableKind(rawValue: String(example.1)))
      let loaded = try #require(try Repository.read(String(example.2)).plans.first)
      let table = kind.table(of: loaded, Scorecard(PlanIndex(loaded.plan), asAt: day("2009-06-30")))
      let parts = ["rows", "text", "value", "rule", "id", "title"]
      for key in String(example.3).matches(of: /\.([a-zA-Z]+)/).map({ String($0.1) }) {
        #expect(table.exportedKeys.contains(key) || parts.contains(key), "\(kind) has no \(key)")
      }
    }
  }
}
