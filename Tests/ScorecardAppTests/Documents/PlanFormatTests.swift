import ScorecardModel
import Testing

struct PlanFormatTests {
  @Test(arguments: InputTable.allCases)
  func columnsAreThoseThatAreRead(of table: InputTable) throws {
    let format = try Document("docs/plan-format.md")
    let section = try #require(
      format.lines(under: "### \(table.fileName)"),
      "docs/plan-format.md needs one section '### \(table.fileName)'"
    )
    let columns = table.columns.map { $0.isRequired ? "**`\($0.name)`**" : "`\($0.name)`" }
    #expect(
      section.firstCells == columns,
      "the columns of \(table.fileName) in docs/plan-format.md are not those that are read, or not in their order"
    )
  }

  @Test func noOtherTablesAreDescribed() throws {
    let format = try Document("docs/plan-format.md")
    let described = format.lines.filter { $0.hasPrefix("### ") && $0.hasSuffix(".csv") }.map {
      $0.dropFirst(4)
    }
    #expect(described == InputTable.allCases.map { $0.fileName[...] })
  }

  @Test func keysOfThePlanAreThoseThatAreRead() throws {
    let format = try Document("docs/plan-format.md")
    let cells = try #require(format.lines(under: "## plan.yaml")).firstCells
    let keys = cells.flatMap { cell in
      cell.split(separator: ",").map { String($0.filter { $0 != "`" && $0 != " " }) }
    }
    #expect(keys.count > 10)
    for key in keys {
      #expect(
        try unknownKeys(in: tree(of: key)) == 0,
        "docs/plan-format.md describes a key that is not read: \(key)"
      )
    }
    #expect(try unknownKeys(in: tree(of: "nothing-like-it")) == 1)
  }

  /// The settings of one key, or of one key in another: `rating:roll-up`.
  private func tree(of key: String) throws -> SettingsNode {
    let place = SourceLocation(file: "plan.yaml")
    return key.split(separator: ":").reversed().reduce(SettingsNode(.scalar("1"), at: place)) { node, name in
      SettingsNode(.mapping([SettingsNode.Entry(key: String(name), location: place, value: node)]), at: place)
    }
  }

  private func unknownKeys(in header: SettingsNode) throws -> Int {
    var reader = PlanReader()
    return reader.read(header: header, tables: [:], id: "plan").diagnostics
      .filter { $0.message.contains("is not one the format knows") }.count
  }
}
