import ScorecardModel
import Testing

struct ProgressTableTests {
  private let scorecard = Plan.reading([
    .objectives: "id,title\nO1,Better service\n",
    .progress: """
    id,title,objective,status,deadline,revised,comment
    G1,One,O1,achieved,June 2009,,fine
    G2,Two,,Delayed (staff),June 2009,31 August 2009,
    G3,Three,,,,,
    G4,Four,,variable success,May 2009,April 2009,
    G5,Five,,achieved,,soon,

    """,
    .facts: "topic,label,value\nStaff,In all,123\nStaff,Chart,\n",
  ])
  .scorecard(on: "2010-06-30")

  @Test func `a slip is the days between the two dates, where both have one`() {
    let table = Table.progress(scorecard)
    #expect(table.texts("Slip") == ["", "62 days later", "", "31 days earlier", ""])
    #expect(table.texts("Status") == ["achieved", "Delayed (staff)", "", "variable success", "achieved"])
    #expect(table.texts("Objective") == ["O1 Better service", "", "", "", ""])
    #expect(!table.onScreen.columns.map(\.title).contains("Theme"))
  }

  @Test func `reports are counted by what they say`() {
    #expect(scorecard.plan.progressWords == "2 achieved, 1 delayed, 1 other, 1 not said")
    #expect(Plan(id: "none").progressWords == "")
  }

  @Test func `what is delayed needs a decision`() {
    #expect(scorecard.plan.progress.filter { scorecard.needsDecision(.progress($0.id)) }.map(\.id) == ["G2"])
  }

  @Test func `a report and its objective lead to each other`() {
    #expect(scorecard.index.links.related(to: .objective("O1")) == [.progress("G1")])
    #expect(scorecard.index.links.related(to: .progress("G1")) == [.objective("O1")])
  }

  @Test func `facts stand by topic, without columns that say nothing`() throws {
    let table = Table.facts(scorecard)
    #expect(table.onScreen.columns.map(\.title) == ["Topic", "Fact", "Value"])
    let sheet = try #require(Sheet(of: .fact(1), in: scorecard, diagnostics: []))
    #expect(sheet.title == "Chart" && sheet.heading == "Staff")
  }
}
