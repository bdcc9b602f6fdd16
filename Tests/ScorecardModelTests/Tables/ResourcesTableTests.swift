import ScorecardModel
import Testing

struct ResourcesTableTests {
  private func scorecard(_ budget: String) -> Scorecard {
    Plan.reading([
      .divisions: "id,title,head,staff\na,Front,,40\nb,Back,,60\n",
      .budget: "division,period,heading,budget,actual,forecast,unit\n\(budget)\n",
    ])
    .scorecard(on: "2010-06-30")
  }

  @Test func `a total stands after its parts, and says whether they come to it`() {
    let table = Table.budget(scorecard(",2009/10,net,30,,,£k\na,2009/10,net,10,,,£k\nb,2009/10,net,20,,,£k"))
    #expect(table.texts("Division") == ["Front", "Back", "whole directorate"])
    #expect(table.texts("Budget") == ["£10k", "£20k", "£30k"])
    #expect(table.texts("Check") == ["", "", "adds up"])
    #expect(table.texts("Share") == ["33%", "67%", ""])
  }

  @Test func `a total that does not add up says so with both numbers`() throws {
    let scorecard = scorecard(",2009/10,net,31,,,£k\na,2009/10,net,10,,,£k\nb,2009/10,net,20,,,£k")
    #expect(Table.budget(scorecard).texts("Check") == ["", "", "parts: £30k"])
    #expect(scorecard.needsDecision(.budget(0)) && !scorecard.needsDecision(.budget(1)))
    let sheet = try #require(Sheet(of: .budget(0), in: scorecard, diagnostics: []))
    let sums = try #require(sheet.sections.first { $0.title == "As a total" })
    #expect(sums.rows.map(\.cell.text) == ["£31k, but its 2 parts come to £30k"])
  }

  @Test(arguments: [
    // Nothing can be said of a part that does not say, nor of another period or heading.
    ",2009/10,net,31,,,£k\na,2009/10,net,10,,,£k\nb,2009/10,net,,,,£k",
    ",2009/10,net,31,,,£k\na,2010/11,net,10,,,£k", ",2009/10,net,31,,,£k\na,2009/10,gross,10,,,£k",
  ])
  func `what cannot be compared is not called wrong`(_ budget: String) {
    let table = Table.budget(scorecard(budget))
    #expect(Set(table.texts("Check")).isSubset(of: [""]))
  }

  @Test func `a total and its parts lead to each other`() {
    let links = scorecard(
      "a,2009/10,net,10,,,£k\nb,2009/10,net,20,,,£k\n,2009/10,net,30,,,£k\n,2009/10,pay,3,,,£k"
    )
    .index.links
    #expect(links.related(to: .budget(2)) == [.budget(0), .budget(1)])
    #expect(links.related(to: .budget(0)) == [.division("a"), .budget(2)])
    #expect(links.related(to: .budget(3)).isEmpty)
  }

  @Test func `what was spent is summed as what was planned is`() {
    let scorecard = scorecard(",2009/10,net,,9,,£k\na,2009/10,net,,4,,£k\nb,2009/10,net,,4,,£k")
    #expect(Table.budget(scorecard).texts("Check").last == "parts: £8k")
    #expect(scorecard.needsDecision(.budget(0)))
  }

  @Test func `units are brought together before they are summed`() {
    let table = Table.budget(
      scorecard(",2009/10,net,1.5,,,£M\na,2009/10,net,500,,,£k\nb,2009/10,net,\"£1,000,000\",,,")
    )
    #expect(table.texts("Check").last == "adds up")
  }

  @Test func `the variance is the forecast, else the actual, above the budget`() {
    let table = Table.budget(
      scorecard("a,2009/10,pay,10,4,9,£k\nb,2009/10,pay,10,12,,£k\na,2009/10,net,,1,,£k")
    )
    #expect(table.texts("Variance") == ["-£1k", "+£2k", ""])
  }

  @Test func `columns that say nothing stay away`() {
    let titles = Table.budget(scorecard(",2008/09,training,,738,,£k")).onScreen.columns.map(\.title)
    #expect(titles == ["Heading", "Period", "Actual"])
  }

  @Test func `staff are summed over the divisions that give them`() {
    let scorecard = scorecard("a,2009/10,pay,10,,,£k")
    #expect(scorecard.plan.staff == DecimalNumber(100))
    #expect(Table.divisions(scorecard).texts("Share") == ["40%", "60%"])
    #expect(Plan(id: "none").staff == nil)
  }
}
