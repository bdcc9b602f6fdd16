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
    #expect(scorecard.needsDecision(.owner("Tbc")))
  }

  @Test func `the sheet of doubtful words says whom they may mean`() throws {
    let sheet = try #require(Sheet(of: .owner("MK?"), in: scorecard, diagnostics: []))
    #expect(sheet.sections.first { $0.title == "Perhaps" }?.rows.map(\.cell.text) == ["Mia King"])
    #expect(sheet.sections.first?.rows.first?.cell.text == "1 indicator")
  }

  @Test func `what an officer's sheet asks a decision of is what the exceptions list`() throws {
    let plan = Plan.reading([
      .people: "id,name\nJS,Jo Smith\n",
      .risks: "id,title,owner,current-score\nR1,Not scored,JS,\nR2,High,JS,9\n",
    ]) { $0.riskScheme.appetite = 8 }
    let sheet = try #require(Sheet(of: .officer("JS"), in: plan.scorecard(on: "2010-06-30"), diagnostics: []))
    let needs = try #require(sheet.sections.first { $0.title == "Needs a decision" })
    #expect(needs.rows.map(\.cell.text) == ["R2 High: beyond appetite"])
  }

  @Test func `the sheet of an officer lists what needs a decision`() throws {
    let sheet = try #require(Sheet(of: .officer("JS"), in: scorecard, diagnostics: []))
    #expect(sheet.sections.first?.rows.contains { $0.cell.text == "1 objective, 2 actions" } == true)
    let needs = try #require(sheet.sections.first { $0.title == "Needs a decision" })
    #expect(needs.rows.map(\.cell.text) == ["A1 a"])
  }

  @Test func `red measures and risks beyond the appetite are counted with their owners`() {
    let plan = Plan.reading([
      .people: "id,name\nJS,Jo Smith\nMK,Mia King\n",
      .indicators: "id,title,owner,polarity\nI1,i,JS,higher\nI2,i,JS;MK,higher\n",
      .measurements: "indicator,period,actual,target\nI1,2010/11 Q1,3,4\nI2,2010/11 Q1,5,4\n",
      .risks: "id,title,owner,current-score\nR1,r,MK,9\nR2,r,MK,8\n",
    ]) { $0.riskScheme.appetite = 8 }
    let table = Table.officers(plan.scorecard(on: "2010-06-30"))
    #expect(table.texts("Red") == ["1", ""] && table.texts("Measures") == ["2", "1"])
    #expect(table.texts("Beyond") == ["", "1"] && table.texts("Risks") == ["", "2"])
  }

  @Test func `what falls due in the six months ahead is counted by month, milestones with their own leads`()
    throws
  {
    let plan = Plan.reading([
      .people: "id,name\nJS,Jo Smith\nMK,Mia King\n",
      .actions: """
      id,title,lead,deadline,revised,status
      A1,a,JS,2010-06-30,,
      A2,b,JS,May 2010,July 2010,
      A3,c,JS,December 2010,,
      A4,d,JS,November 2010,,
      A5,e,JS,July 2010,,done
      A6,f,JS,Ongoing,,
      A7,g,JS,2010-05-31,,

      """,
      .milestones: "action,title,deadline,lead\nA4,m1,July 2010,MK\nA4,m2,August 2010,\n",
    ])
    let scorecard = plan.scorecard(on: "2010-06-30")
    let table = Table.officers(scorecard)
    let months = ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]
    #expect(months.map { table.texts($0)[0] } == ["1", "1", "1", "", "", "1"])
    #expect(months.map { table.texts($0)[1] } == ["", "1", "", "", "", ""])
    let sheet = try #require(Sheet(of: .officer("JS"), in: scorecard, diagnostics: []))
    let due = try #require(sheet.sections.first { $0.title == "Falls due" })
    #expect(due.rows.map(\.cell.text).prefix(3) == ["■ 1: A1", "■ 1: A2", "■ 1: A4"])
    #expect(
      due.rows.map(\.label) == ["Jun 2010", "Jul 2010", "Aug 2010", "Sep 2010", "Oct 2010", "Nov 2010"]
    )
  }

  @Test func `unclear owners are a group of their own at the end, the others stand without a heading`() throws
  {
    let table = Table.officers(scorecard)
    let groups = try #require(table.standing).groups(of: Array(0..<table.count))
    #expect(groups.map(\.name) == ["", "Unclear owners"])
    #expect(groups.map(\.rows.count) == [2, 5])
  }
}
