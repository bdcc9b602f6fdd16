import ScorecardModel
import Testing

struct SheetOutlookTests {
  private func rows(_ columns: String, _ cells: String, _ rows: String, in text: String) throws -> [String] {
    let plan = Plan.reading([
      .indicators: "id,title,polarity,baseline,\(columns)\nI1,One,lower,11,\(cells)\n",
      .measurements: "indicator,period,actual,target,forecast\n" + rows,
    ])
    let scorecard = plan.scorecard(on: "2010-01-31", in: text)
    let sheet = try #require(Sheet(of: .indicator("I1"), in: scorecard, diagnostics: []))
    let section = sheet.sections.first { $0.title == "Over the year" }
    return section?.rows.map { "\($0.label): \($0.cell.text)" } ?? []
  }

  @Test func `a total has its forecast, the owner's beside it, and the year so far`() throws {
    let found = try rows(
      "unit,decimals,accumulates",
      "days,2,sum",
      "I1,2009/10 Q1,2.456,,\nI1,2009/10 Q2,5.69,,10.5\nI1,2009/10,,9.5,\n",
      in: "2009/10 Q2"
    )
    #expect(
      found == [
        "Forecast: 11.38 days in 2009/10: run-rate, 2 figures; would be red", "Owner expects: 10.50 days",
        "2009/10: 5.69 days (target 9.50 days), derived from 2 of 4 quarters, provisional",
      ]
    )
  }

  @Test func `a figure of the moment has its line, its way and its variation`() throws {
    let figures = ["10", "12", "11", "13", "10", "12", "11", "13"]
    let quarters = ["2007/08 Q4"] + (1...4).map { "2008/09 Q\($0)" } + (1...3).map { "2009/10 Q\($0)" }
    let written = zip(quarters, figures).map { "I1,\($0),\($1),9,\n" }.joined()
    let found = try rows("decimals", "1", written, in: "2009/10 Q3")
    #expect(
      found.map { $0.prefix { $0 != ":" } } == [
        "Forecast", "Likely range", "Way gone", "Variation", "2009/10",
      ]
    )
    #expect(found[0].hasPrefix("Forecast: 12.4 in 2009/10: straight line, 8 figures; would be red"))
    #expect(found[2] == "Way gone: -100.0% of the way from the baseline to the target")
    #expect(found[3].hasPrefix("Variation: natural, within 6."))
  }

  @Test func `without figures there is nothing to say`() throws {
    #expect(try rows("decimals", "1", "I1,2009/10 Q1,,9,\n", in: "2009/10 Q1").isEmpty)
  }
}
