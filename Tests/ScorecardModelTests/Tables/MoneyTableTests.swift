import ScorecardModel
import Testing

struct MoneyTableTests {
  private func scorecard(_ budget: String) -> Scorecard {
    Plan.reading([
      .divisions: "id,title\na,Front\nb,Back\n",
      .budget: "division,period,heading,budget,actual,forecast,unit\n\(budget)\n",
      .indicators: "id,title,polarity\nI,i,higher\n",
      .measurements: "indicator,period,actual,target\nI,2009/10,1,1\n",
    ])
    .scorecard(on: "2010-06-30", in: "2009/10")
  }

  private let whole = scorecardLines(
    "a,2009/10,pay,10,8,12,£k",
    "b,2009/10,pay,20,20,20,£k",
    ",2009/10,pay,30,28,32,£k",
    "b,2009/10,cars,5,,,£k"
  )

  private static func scorecardLines(_ lines: String...) -> String { lines.joined(separator: "\n") }

  @Test func `rows stand by heading, the whole directorate last, with what the year comes to`() throws {
    let table = Table.money(scorecard(whole))
    #expect(table.texts("Division") == ["Front", "Back", "whole directorate", "Back"])
    #expect(table.texts("Variance") == ["-£2k", "£0k", "-£2k", ""])
    #expect(table.texts("Year variance") == ["+£2k", "£0k", "+£2k", ""])
    #expect(table.texts("Share") == ["33%", "67%", "", ""])
    #expect(table.texts("Check") == ["", "", "adds up", ""])
    let groups = try #require(table.standing).groups(of: [0, 1, 2, 3])
    #expect(groups.map(\.name) == ["pay", "cars"])
    #expect(groups[0].tally == .money("£30k in the year, £32k expected", doesNotAddUp: false))
    #expect(groups[1].tally == .money("together £5k in the year", doesNotAddUp: false))
  }

  @Test func `where it is narrow the heading of a group and the year give way before the year so far`() {
    let columns = Table.money(scorecard(whole)).columns
    func yields(_ title: String) -> Int { columns.first { $0.title == title }?.yields ?? 0 }
    for title in ["Heading", "Share", "Year budget", "Forecast", "Year variance", "Check"] {
      #expect(yields(title) > yields("Variance to date"), "\(title)")
    }
  }

  @Test func `a total that is not the sum of its divisions is told, not hidden`() throws {
    let scorecard = scorecard("a,2009/10,pay,10,,,£k\nb,2009/10,pay,20,,,£k\n,2009/10,pay,31,,,£k")
    let table = Table.money(scorecard)
    #expect(table.texts("Check") == ["", "", "parts: £30k"])
    let groups = try #require(table.standing).groups(of: [0, 1, 2])
    #expect(groups[0].tally == .money("£31k in the year", doesNotAddUp: true))
  }

  private func quarter(_ lines: String...) -> Table {
    let plan = Plan.reading([
      .divisions: "id,title\na,Front\nb,Back\n",
      .budget: "division,period,heading,budget,actual,forecast,unit\n\(lines.joined(separator: "\n"))\n",
      .indicators: "id,title,polarity\nI,i,higher\n",
      .measurements: "indicator,period,actual,target\nI,2009/10 Q1,1,1\n",
    ])
    return .money(plan.scorecard(on: "2009-07-31", in: "2009/10 Q1"))
  }

  private let year = ["a,2009/10,pay,40,,40,£k", "b,2009/10,pay,80,,90,£k", ",2009/10,pay,120,,130,£k"]

  @Test func `a quarter whose total nobody states is the sum of its parts, and says so`() {
    let table = quarter(year[0], year[1], year[2], "a,2009/10 Q1,pay,10,12,,£k", "b,2009/10 Q1,pay,20,19,,£k")
    #expect(table.texts("Division") == ["Front", "Back", "whole directorate (summed)"])
    #expect(table.texts("Budget") == ["£10k", "£20k", "£30k"])
    #expect(table.texts("Variance") == ["+£2k", "-£1k", "+£1k"])
    #expect(table.texts("Year budget").last == "£120k")
    #expect(table.texts("Check") == ["", "", "adds up, rest summed"])
  }

  @Test func `the sum of parts of which one says nothing is no sum`() {
    let silent = quarter(year[0], year[1], year[2], "a,2009/10 Q1,pay,10,12,,£k")
    #expect(silent.texts("Budget") == ["£10k", "", ""])
    let halves = quarter(
      year[0],
      year[1],
      year[2],
      "a,2009/10 Q1,pay,10,12,,£k",
      "b,2009/10 Q1,pay,20,,,£k"
    )
    #expect(halves.texts("Budget").last == "£30k" && halves.texts("Actual").last == "")
    let partial = quarter(
      year[0],
      year[1],
      year[2],
      "a,2009/10 Q1,pay,10,12,,£k",
      "b,2009-04,pay,5,4,,£k"
    )
    #expect(partial.texts("Budget").last == "£15k" && partial.texts("Check").last == "1 of 3 periods")
  }

  @Test func `a heading is one however its first letter is written`() {
    let table = quarter(
      "a,2009/10 Q1,Staffing,10,,,£k",
      "b,2009/10 Q1,staffing,20,,,£k",
      ",2009/10 Q1,STAFFING,30,,,£k"
    )
    #expect(table.texts("Heading") == ["Staffing", "Staffing", "Staffing"])
    #expect(table.standing?.groups(of: [0, 1, 2]).map(\.name) == ["Staffing"])
    #expect(table.texts("Check").last == "adds up")
  }

  @Test func `the year has a row for each division and two columns for each heading`() {
    let table = Table.moneyYear(scorecard(whole))
    #expect(table.texts("Division") == ["Front", "Back", "whole directorate"])
    #expect(table.texts("pay") == ["£10k", "£20k", "£30k"] && table.texts("cars") == ["", "£5k", ""])
    #expect(table.columns.map(\.key) == ["division", "heading1", "variance1", "heading2", "variance2"])
  }
}
