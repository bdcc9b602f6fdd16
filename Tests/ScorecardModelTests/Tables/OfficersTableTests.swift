import ScorecardModel
import Testing

struct OfficersTableTests {
  private let scorecard = Plan.reading([
    .people: "id,name,post\nJS,Jo Smith,Head\nMK,Mia King,Head\n",
    .objectives: "id,title,lead\nO1,o,JS\nO2,o,\n",
    .indicators: "id,title,owner,polarity\nI1,i,MK?,higher\nI2,i,Tbc,higher\n",
    .actions: "id,title,lead,support,deadline\nA1,a,JS;MK,,2010-01-31\nA2,a,JS,Ann Other,2011-01-31\n",
    .risks: "id,title,owner\nR1,r,Head\n",
  ])
  .scorecard(on: "2010-06-30")

  @Test func `each officer has what they lead, and whom nobody is sure of stands at the end`() {
    let table = Table.officers(scorecard)
    #expect(
      table.texts("Officer") == [
        "Jo Smith", "Mia King", "MK?: in doubt", "Tbc: still to be named", "Ann Other: not in people.csv",
        "Head: a post of 2 officers", "nobody: no owner is given",
      ]
    )
    #expect(table.texts("Actions") == ["2", "1", "", "", "", "", ""])
    #expect(table.texts("Late") == ["1", "1", "", "", "", "", ""])
    #expect(table.texts("Measures") == ["", "1", "1", "1", "", "", ""])
    #expect(table.texts("Supports") == ["", "", "", "", "1", "", ""])
    #expect(table.texts("Risks") == ["", "", "", "", "", "1", ""])
    #expect(table.texts("Objectives") == ["1", "", "", "", "", "", "1"])
  }

  @Test func `unclear words lead to what they stand in, and back`() {
    let links = scorecard.index.links
    #expect(links.related(to: .owner("Tbc")) == [.indicator("I2")])
    #expect(links.related(to: .indicator("I2")) == [.owner("Tbc")])
    #expect(links.related(to: .owner("")) == [.objective("O2")])
    #expect(links.related(to: .objective("O2")).isEmpty)
    #expect(scorecard.isException(.owner("Tbc")))
  }

  @Test func `the sheet of doubtful words says whom they may mean`() throws {
    let sheet = try #require(Sheet(of: .owner("MK?"), in: scorecard, diagnostics: []))
    #expect(sheet.sections.first { $0.title == "Perhaps" }?.rows.map(\.cell.text) == ["Mia King"])
    #expect(sheet.sections.first?.rows.first?.cell.text == "1 indicator")
  }

  @Test func `the sheet of an officer lists what needs a decision`() throws {
    let sheet = try #require(Sheet(of: .officer("JS"), in: scorecard, diagnostics: []))
    #expect(sheet.sections.first?.rows.contains { $0.cell.text == "1 objective, 2 actions" } == true)
    let needs = try #require(sheet.sections.first { $0.title == "Needs a decision" })
    #expect(needs.rows.map(\.cell.text) == ["A1 a"])
  }
}
