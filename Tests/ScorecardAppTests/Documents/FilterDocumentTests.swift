import ScorecardApp
import ScorecardModel
import Testing

struct FilterDocumentTests {
  /// An example: a table, a filter, and how many rows it keeps.
  struct Example: CustomTestStringConvertible {
    let table: String
    let filter: String
    let rows: String

    var testDescription: String { "\(table) \(filter)" }
  }

  @Test(arguments: try FilterDocumentTests.examples())
  func anExampleFindsAsManyRowsAsTheDocumentSays(_ example: Example) throws {
    let kind = try #require(TableKind(rawValue: example.table))
    let loaded = try #require(try SamplePlan.northmoor.snapshot().plans.first)
    let table = kind.table(of: loaded, try SamplePlan.northmoor.scorecard())
    let filter = Filter(example.filter).checked(against: [table.columns])
    #expect(filter.error == nil && filter.doubt(in: [table.columns]) == nil)
    #expect(
      "\(filter.rows(of: table).count)" == example.rows,
      "docs/filter.md has another number for \(example.filter)"
    )
  }

  @Test func theLanguageIsDescribed() throws {
    let examples = try FilterDocumentTests.examples()
    #expect(examples.count > 10)
    let rows = try Document("docs/filter.md").lines.filter { $0.hasPrefix("| `") }
    for row in rows {
      let code = try #require(row.split(separator: "|").first).matches(of: /`([^`]+)`/).map { String($0.1) }
      for text in code {
        #expect(Filter(text).error == nil, "docs/filter.md has a filter that is none: \(text)")
      }
    }
    for sign in FilterSign.allCases {
      #expect(rows.contains { $0.contains(sign.rawValue) }, "docs/filter.md does not say \(sign.rawValue)")
    }
  }

  private static func examples() throws -> [Example] {
    let lines = try Document("docs/filter.md").lines(marked: "examples") ?? []
    let examples = lines.compactMap { line in
      line.wholeMatch(of: /\| `([a-z-]+)` \| `([^`]+)` \| ([0-9?]+) \|/).map {
        Example(table: String($0.1), filter: String($0.2), rows: String($0.3))
      }
    }
    return examples.count == lines.count - 2 ? examples : []
  }
}
